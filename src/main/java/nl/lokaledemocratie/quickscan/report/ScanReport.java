package nl.lokaledemocratie.quickscan.report;

import nl.lokaledemocratie.quickscan.document.pdf.TaggedPdf;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** The report of a closed scan. */
public final class ScanReport {

    private ScanReport() {}

    /** Renders the report as a tagged PDF (PDF/UA-1, PDF/A-2a). Needs no database and may run in any thread. */
    public static byte[] render(ReportSource source) {
        ReportContent content = ReportContent.of(source);
        return TaggedPdf.write(ReportComposer.compose(content, ReportDefinition.standard()));
    }
}
