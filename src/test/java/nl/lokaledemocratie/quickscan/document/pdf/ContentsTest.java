package nl.lokaledemocratie.quickscan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import org.junit.jupiter.api.Test;

/** The table of contents, however many lines it has. */
class ContentsTest {

    /** A few lines too many come closer together; of many more the parts of the last chapters stay away. It is one page. */
    @Test
    void fitsOnOnePage() {
        int all = 0;
        for (int lines = 25; lines <= 60; lines++) {
            List<Integer> perPage = linesPerPage(lines);
            int first = perPage.get(0);
            all = first == lines ? lines : all;
            assertThat(first).as("%s lines", lines).isBetween(lines / 8, lines);
            assertThat(perPage.stream().mapToInt(Integer::intValue).sum()).isEqualTo(first + lines);
        }
        assertThat(all).isBetween(38, 50);
    }

    /** How often each page says it: the contents, and the chapters after them. */
    private static List<Integer> linesPerPage(int lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Contents("Inhoud"));
        for (int i = 0; i < lines; i++) {
            blocks.add(new Block.Heading(i % 8 == 0 ? 1 : 2, "Kop", i == 0 ? Start.NEW_PAGE : Start.ANYWHERE));
        }
        return PdfText.pages(TaggedPdf.write(Documents.of(blocks))).stream()
                .map(page -> page.split("Kop", -1).length - 1)
                .toList();
    }
}
