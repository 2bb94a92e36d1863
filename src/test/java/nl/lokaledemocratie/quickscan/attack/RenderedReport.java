package nl.lokaledemocratie.quickscan.attack;

import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** The text of the report of a result, as a reader of the PDF sees it. */
final class RenderedReport {

    private RenderedReport() {}

    /** @param previous title of the scan it is compared with, if any */
    static String of(PublishedResult result, Questionnaire questionnaire, Optional<String> previous) {
        return PdfText.of(ScanReport.render(new ReportSource(
                "Proefstad",
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
                new Edition(Edition.Road.FILES, "0".repeat(64), "1.0", "0".repeat(64), 1, Optional.empty()))));
    }
}
