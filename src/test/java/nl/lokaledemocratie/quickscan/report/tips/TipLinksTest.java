package nl.lokaledemocratie.quickscan.report.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.api.Test;

/** In the file itself: an address beside a tip is a link of the structure, with its annotation, and leads where it says. */
class TipLinksTest {

    private static final PdfName OBJECT = new PdfName("Obj");

    @Test
    void areLinksOfTheStructure() throws IOException {
        byte[] report = ScanReport.render(Samples.advised());
        List<PdfDictionary> links = new ArrayList<>();
        try (PdfReader reader = new PdfReader(report)) {
            collect(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT), links);
            assertThat(links).hasSizeGreaterThan(3).allSatisfy(link -> {
                List<PdfDictionary> annotations = annotations(link);
                assertThat(annotations).isNotEmpty().allSatisfy(annotation -> {
                    PdfDictionary action = annotation.getAsDict(PdfName.A);
                    String address = action.getAsString(PdfName.URI).toString();
                    assertThat(action.getAsName(PdfName.S)).isEqualTo(PdfName.URI);
                    assertThat(address)
                            .startsWith("https://")
                            .contains(annotation.getAsString(PdfName.CONTENTS).toUnicodeString());
                    assertThat(annotation.getAsNumber(new PdfName("StructParent")))
                            .isNotNull();
                });
            });
        }
        assertThat(String.join("\n", PdfText.pages(report)))
                .contains("Participatie: nu en wens liggen ver uit elkaar", "Wat wij vonden", "uitdaagrecht.nl");
    }

    /** The link elements of the whole file that lead to an address. */
    private static void collect(PdfDictionary element, List<PdfDictionary> links) {
        PdfName type = element.getAsName(PdfName.S);
        if (new PdfName("Link").equals(type) && leadsOut(element)) {
            links.add(element);
            return;
        }
        kids(element).forEach(kid -> collect(kid, links));
    }

    /** Not to another page, as those of the table of contents. */
    private static boolean leadsOut(PdfDictionary link) {
        return annotations(link).stream()
                .map(annotation -> annotation.getAsDict(PdfName.A))
                .anyMatch(action -> action != null && action.get(PdfName.URI) != null);
    }

    private static List<PdfDictionary> annotations(PdfDictionary link) {
        return kids(link).stream()
                .filter(kid -> new PdfName("OBJR").equals(kid.getAsName(PdfName.TYPE)))
                .map(kid -> kid.getAsDict(OBJECT))
                .toList();
    }

    private static List<PdfDictionary> kids(PdfDictionary element) {
        List<PdfDictionary> kids = new ArrayList<>();
        if (element.getDirectObject(PdfName.K) instanceof PdfDictionary kid) {
            kids.add(kid);
        } else if (element.getDirectObject(PdfName.K) instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getDirectObject(i) instanceof PdfDictionary kid) {
                    kids.add(kid);
                }
            }
        }
        return kids;
    }
}
