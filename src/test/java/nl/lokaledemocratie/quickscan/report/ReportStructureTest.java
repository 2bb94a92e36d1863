package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What veraPDF does not see: links that lead nowhere, elements without their annotation, figures without content. */
class ReportStructureTest {

    private static PdfReader reader;
    private static List<PdfDictionary> elements;

    @BeforeAll
    static void read() throws IOException {
        reader = new PdfReader(ScanReport.render(Samples.full()));
        elements = new ArrayList<>();
        collect(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void everyLinkElementHoldsItsAnnotation() {
        List<PdfDictionary> links = elementsOf("Link");

        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> {
            PdfDictionary reference = link.getAsArray(PdfName.K).getElements().stream()
                    .filter(PdfDictionary.class::isInstance)
                    .map(PdfDictionary.class::cast)
                    .filter(kid -> new PdfName("OBJR").equals(kid.getAsName(PdfName.TYPE)))
                    .findFirst()
                    .orElseThrow();
            assertThat(reference.getAsDict(new PdfName("Obj")).getAsName(PdfName.SUBTYPE))
                    .isEqualTo(PdfName.LINK);
        });
        assertThat(annotations()).hasSameSizeAs(links);
    }

    @Test
    void everyLinkLeadsToAPageOfThisFile() {
        Set<Integer> pages = new HashSet<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(reader.getPageOrigRef(page).getNumber());
        }

        assertThat(annotations()).isNotEmpty().allSatisfy(annotation -> {
            PdfArray destination = annotation.getAsDict(PdfName.A).getAsArray(PdfName.D);
            assertThat(pages).contains(((PdfIndirectReference) destination.getPdfObject(0)).getNumber());
            assertThat(annotation.getAsString(PdfName.CONTENTS).toUnicodeString())
                    .isNotBlank();
        });
    }

    @Test
    void theContentsNameTheRightPages() throws IOException {
        List<String> pages = PdfText.pages(ScanReport.render(Samples.full()));
        String contents = pages.get(2) + pages.get(3);

        for (PdfDictionary annotation : annotations()) {
            PdfArray destination = annotation.getAsDict(PdfName.A).getAsArray(PdfName.D);
            int number = ((PdfIndirectReference) destination.getPdfObject(0)).getNumber();
            String title = annotation.getAsString(PdfName.CONTENTS).toUnicodeString();
            int page = 1;
            while (reader.getPageOrigRef(page).getNumber() != number) {
                page++;
            }
            assertThat(pages.get(page - 1)).contains(title);
            assertThat(contents).contains(title + " " + page);
        }
    }

    @Test
    void everyFigureHasWordsAndContent() {
        assertThat(elementsOf("Figure")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.getAsString(new PdfName("Alt")).toUnicodeString())
                    .as("one sentence")
                    .matches("[A-Z].{20,400}[^.]\\.")
                    .doesNotContainPattern("[.?!] ");
            assertThat(figure.get(PdfName.K)).isNotNull();
        });
    }

    @Test
    void headingsSkipNoLevel() {
        int level = 0;
        for (PdfDictionary element : elements) {
            String type = element.getAsName(PdfName.S).toString();
            if (type.matches("/H[1-6]")) {
                int next = type.charAt(2) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(level).isPositive();
    }

    @Test
    void bookmarksFollowTheChapters() {
        assertThat(SimpleBookmark.getBookmarkList(reader))
                .extracting(bookmark -> bookmark.get("Title"))
                .contains("1. Twee dingen om over te praten", "2. Wie deden mee", "6. De thema’s")
                .hasSize(12);
    }

    @Test
    void saysTitleAndLanguage() {
        assertThat(reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString())
                .isEqualTo("nl");
        assertThat(reader.getInfo())
                .containsEntry("Title", "Voorbeeldstad: rapport van de Quick Scan Lokale Democratie");
    }

    private static List<PdfDictionary> elementsOf(String type) {
        return elements.stream()
                .filter(element -> new PdfName(type).equals(element.getAsName(PdfName.S)))
                .toList();
    }

    private static List<PdfDictionary> annotations() {
        List<PdfDictionary> annotations = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            PdfArray onPage = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; onPage != null && i < onPage.size(); i++) {
                annotations.add(onPage.getAsDict(i));
            }
        }
        return annotations;
    }

    private static void collect(PdfDictionary element) {
        if (element.contains(PdfName.S)) {
            elements.add(element);
        }
        PdfObject kids = element.getDirectObject(PdfName.K);
        if (kids instanceof PdfDictionary kid && isElement(kid)) {
            collect(kid);
        } else if (kids instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getDirectObject(i) instanceof PdfDictionary kid && isElement(kid)) {
                    collect(kid);
                }
            }
        }
    }

    private static boolean isElement(PdfDictionary kid) {
        return new PdfName("StructElem").equals(kid.getAsName(PdfName.TYPE));
    }
}
