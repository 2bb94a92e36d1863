package nl.lokaledemocratie.quickscan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import org.junit.jupiter.api.Test;

/** The table of contents, however many lines it has. */
class ContentsTest {

    /** A few lines too many come closer together; many more go on over the page. No page has but a line or two. */
    @Test
    void leavesNoLoneLinesOnAPage() {
        int onOnePage = 0;
        for (int lines = 25; lines <= 60; lines++) {
            List<Integer> perPage = linesPerPage(lines);
            onOnePage = perPage.size() == 1 ? lines : onOnePage;
            assertThat(perPage.get(perPage.size() - 1)).as("%s lines", lines).isGreaterThan(4);
        }
        assertThat(onOnePage).isBetween(38, 50);
    }

    /** How many lines of the contents each page has, before the first chapter. */
    private static List<Integer> linesPerPage(int lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Contents("Inhoud"));
        for (int i = 0; i < lines; i++) {
            blocks.add(new Block.Heading(i % 8 == 0 ? 1 : 2, "Kop", i == 0 ? Start.NEW_PAGE : Start.ANYWHERE));
        }
        List<Integer> perPage = new ArrayList<>();
        int left = lines;
        for (String page : PdfText.pages(TaggedPdf.write(Documents.of(blocks)))) {
            int here = Math.min(left, page.split("Kop", -1).length - 1);
            if (left > 0) {
                perPage.add(here);
            }
            left -= here;
        }
        return perPage;
    }
}
