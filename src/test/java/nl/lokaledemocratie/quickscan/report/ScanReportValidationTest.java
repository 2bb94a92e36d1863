package nl.lokaledemocratie.quickscan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.document.pdf.Validation;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ScanReportValidationTest {

    @ParameterizedTest
    @MethodSource("samples")
    void meetsTheStandardsForAccessibleAndLastingFiles(ReportSource source, PDFAFlavour flavour) {
        assertThat(Validation.failures(ScanReport.render(source), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void meetsThemInTheEditionForResidents(PDFAFlavour flavour) {
        assertThat(Validation.failures(ScanReport.render(Samples.full(), ReportDefinition.residents()), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void meetsThemInEnglish(PDFAFlavour flavour) {
        ReportDefinition english = ReportDefinition.residents().in("en").orElseThrow();
        assertThat(Validation.failures(ScanReport.render(Samples.full(), english), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void meetsThemInTheEnglishReportForTheCouncil(PDFAFlavour flavour) {
        ReportDefinition english = ReportDefinition.standard().in("en").orElseThrow();
        assertThat(Validation.failures(ScanReport.render(Samples.advised(), english), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void meetsThemInEnglishSlides(PDFAFlavour flavour) {
        ReportDefinition english = ReportDefinition.slides().in("en").orElseThrow();
        assertThat(Validation.failures(ScanReport.render(Samples.full(), english), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void meetsThemInSlides(PDFAFlavour flavour) {
        assertThat(Validation.failures(ScanReport.render(Samples.full(), ReportDefinition.slides()), flavour))
                .isEmpty();
    }

    private static Stream<Arguments> samples() {
        return Stream.of(Samples.empty(), Samples.full(), Samples.quoted())
                .flatMap(source -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                        .map(flavour -> Arguments.of(source, flavour)));
    }
}
