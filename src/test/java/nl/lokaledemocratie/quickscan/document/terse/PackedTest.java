package nl.lokaledemocratie.quickscan.document.terse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PackedTest {

    private static final int PAGES = 60;
    private static final int MARKS = 40;

    @Test
    void holdsTheSameInFewerBytes() throws IOException {
        byte[] file = file(true);
        byte[] packed = Packed.of(file);

        assertThat(packed.length).isLessThan(file.length * 19 / 20);
        assertThat(text(packed)).isEqualTo(text(file)).contains("Bladzijde 1 ", "Bladzijde " + PAGES + " ");
        assertThat(new String(packed, StandardCharsets.ISO_8859_1))
                .containsOnlyOnce("/ObjStm")
                .endsWith("%%EOF\n");
        try (PDDocument document = Loader.loadPDF(packed)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Titel");
            assertThat(document.getNumberOfPages()).isEqualTo(PAGES);
        }
    }

    @Test
    void isTheSameForTheSame() {
        byte[] file = file(true);
        assertThat(Packed.of(file)).isEqualTo(Packed.of(file));
    }

    @Test
    void refusesOtherFiles() {
        assertThatThrownBy(() -> Packed.of(file(false))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Packed.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] file(boolean full) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        if (full) {
            writer.setFullCompression();
        }
        document.open();
        document.addTitle("Titel");
        for (int page = 1; page <= PAGES; page++) {
            document.newPage();
            document.add(new Paragraph("Bladzijde " + page + " van dit bestand"));
            for (int mark = 0; mark < MARKS; mark++) {
                new PdfOutline(
                        writer.getRootOutline(),
                        new PdfDestination(PdfDestination.XYZ, 0, mark, 0),
                        "Bladwijzer " + page + " " + mark);
            }
        }
        document.close();
        return bytes.toByteArray();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
