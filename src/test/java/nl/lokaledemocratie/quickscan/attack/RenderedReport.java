package nl.lokaledemocratie.quickscan.attack;

import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** The report of a result of nobody, for who attacks it. */
final class RenderedReport {

    private RenderedReport() {}

    /** Its text, as a reader of the PDF sees it. */
    static String of(PublishedResult result, Questionnaire questionnaire, Optional<String> previous) {
        return PdfText.of(pdf(result, questionnaire, previous));
    }

    /** @param previous title of the scan it is compared with, if any */
    static byte[] pdf(PublishedResult result, Questionnaire questionnaire, Optional<String> previous) {
        return ScanReport.render(new ReportSource(
                PdfReading.ORGANISATION,
                "gemeente",
                true,
                "Quick Scan",
                Optional.empty(),
                Optional.empty(),
                questionnaire,
                Map.of(),
                Map.of(),
                previous,
                result,
                0,
                0,
                new Edition(Edition.Road.FILES, "0".repeat(64), "1.0", "0".repeat(64), 1, Optional.empty())));
    }
}
