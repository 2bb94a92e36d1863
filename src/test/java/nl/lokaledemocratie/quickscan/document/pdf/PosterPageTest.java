package nl.lokaledemocratie.quickscan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PosterPageTest {

    private static final String LONG = "Hoe gaat het met de democratie in Súdwest-Fryslân, Gaasterlân en de dorpen? ";

    private static final Block.Poster POSTER = new Block.Poster(
            new Color(0x14456B),
            "Hoogheemraadschap Hollands Noorderkwartier en omstreken",
            LONG.repeat(2).strip(),
            LONG.strip(),
            "Doe mee!",
            Collections.nCopies(5, LONG.strip()),
            LONG.strip(),
            "quickscan.democratie-in-de-buurt.voorbeeld.nl/m/hoogheemraadschap-hollands-noorderkwartier",
            new Block.Squares(Collections.nCopies(29, "#.".repeat(14) + "#"), "Een tekening"),
            Collections.nCopies(4, LONG.repeat(2).strip()));

    @ParameterizedTest
    @EnumSource(names = {"POSTER", "LARGE_POSTER"})
    void keepsEveryWordOfALongPosterOnOnePage(Document.Form form) {
        byte[] pdf = TaggedPdf.write(document(form, POSTER));
        assertThat(PdfText.pages(pdf)).hasSize(1);
        assertThat(PdfText.of(pdf).replaceAll("\\s+", ""))
                .contains(POSTER.address())
                .satisfies(text -> assertThat(text.split("Gaasterlân", -1)).hasSize(2 + 1 + 5 + 1 + 8 + 1));
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(Validation.failures(pdf, flavour)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTER", "LARGE_POSTER"})
    void hasNothingElse(Document.Form form) {
        Block text = new Block.Paragraph(Block.Paragraph.Kind.BODY, List.of(Span.plain(LONG)));
        assertThatThrownBy(() -> TaggedPdf.write(document(form, POSTER, text)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaggedPdf.write(document(form, text))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document document(Document.Form form, Block... blocks) {
        return new Document(
                form,
                "nl",
                "Poster",
                "Een poster",
                LocalDate.of(2026, 3, 18),
                Imprint.of("0".repeat(64)),
                "",
                "",
                "",
                "",
                List.of(blocks));
    }
}
