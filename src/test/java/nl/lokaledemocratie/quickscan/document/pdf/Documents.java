package nl.lokaledemocratie.quickscan.document.pdf;

import java.time.LocalDate;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;

/** Documents to lay out, of which only the blocks matter. */
final class Documents {

    private Documents() {}

    static Document of(List<Block> blocks) {
        return new Document(
                "nl",
                "Titel & meer",
                "Onderwerp",
                LocalDate.of(2026, 1, 2),
                Imprint.of("ab".repeat(32)),
                "",
                "",
                "",
                "",
                blocks);
    }
}
