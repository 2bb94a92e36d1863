package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.pdf.PdfTables;
import nl.lokaledemocratie.quickscan.document.pdf.PdfTables.HeadedCell;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a screen reader can say of every number in the report what it is and whose it is; veraPDF does not ask that. */
class TableHeadsTest {

    private static final COSName HEADERS = COSName.getPDFName("Headers");

    @ParameterizedTest
    @MethodSource("samples")
    void everyDataCellHasARowHeadAndAColumnHead(ReportSource source) {
        byte[] report = ScanReport.render(source);

        assertThat(PdfTables.cells(report)).isNotEmpty();
        assertThat(PdfTables.problems(report)).isEmpty();
    }

    private static Stream<ReportSource> samples() {
        return Stream.of(Samples.full(), Samples.empty(), Samples.wide(), Samples.onlyNow(), Samples.allHidden());
    }

    @Test
    void saysGroupStatementAndAspectOfANumberInTheMiddleOfATable() {
        List<HeadedCell> cells = PdfTables.cells(ScanReport.render(Samples.full()));
        List<HeadedCell> wishes = cells.stream()
                .filter(cell ->
                        cell.columnHeads().contains("Wens") && cell.rowHeads().contains("Ambtenaren"))
                .toList();

        assertThat(wishes).hasSizeGreaterThan(25).allSatisfy(cell -> {
            assertThat(cell.columnHeads()).hasSizeLessThanOrEqualTo(3);
            assertThat(cell.rowHeads()).hasSizeBetween(1, 2);
        });
        assertThat(wishes.stream().filter(cell -> cell.rowHeads().size() == 2)).hasSizeGreaterThan(20);
        assertThat(wishes.stream()
                        .filter(cell -> cell.rowHeads().size() == 2)
                        .map(cell -> cell.rowHeads().get(0))
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void noticesThatCellsDoNotNameTheirHeads() throws IOException {
        byte[] report = changed(attributes -> attributes.removeItem(HEADERS));

        assertThat(PdfTables.problems(report)).hasSizeGreaterThan(100).anyMatch(line -> line.startsWith("No column"));
    }

    @Test
    void noticesAHeadThatDoesNotExist() throws IOException {
        byte[] report = changed(attributes -> {
            COSArray nowhere = new COSArray();
            nowhere.add(new COSString("nergens"));
            attributes.setItem(HEADERS, nowhere);
        });

        assertThatThrownBy(() -> PdfTables.problems(report)).hasMessageContaining("No element");
    }

    /** The full report with a fault planted in what its cells say about their heads. */
    private static byte[] changed(Consumer<COSDictionary> fault) throws IOException {
        try (PDDocument document = Loader.loadPDF(ScanReport.render(Samples.full()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            plant(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), fault);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void plant(COSDictionary element, Consumer<COSDictionary> fault) {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes != null && attributes.containsKey(HEADERS)) {
            fault.accept(attributes);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            plant(kid, fault);
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    plant(kid, fault);
                }
            }
        }
    }
}
