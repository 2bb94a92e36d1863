package nl.lokaledemocratie.quickscan.report;

import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.document.pdf.TaggedPdf;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** The report of a closed scan. */
public final class ScanReport {

    private ScanReport() {}

    /** What the report says and shows, before it is laid out. */
    public static Document compose(ReportSource source) {
        return compose(source, ReportDefinition.standard());
    }

    /** The same, with the chapters and words of another definition. */
    public static Document compose(ReportSource source, ReportDefinition definition) {
        return ReportComposer.compose(ReportContent.of(source, definition.language()), definition);
    }

    /** Renders the report for the council as a tagged PDF (PDF/UA-1, PDF/A-2a). Needs no database and may run in any thread. */
    public static byte[] render(ReportSource source) {
        return render(source, ReportDefinition.standard());
    }

    /** The same, with the chapters and words of another definition. */
    public static byte[] render(ReportSource source, ReportDefinition definition) {
        return TaggedPdf.write(compose(source, definition));
    }
}
