package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/**
 * All that was published of a scan, for who reckons on: number by number, and a row for each theme, core value and statement, with a
 * codebook. Numbers are rounded as in the report, so that nothing follows from them that does not follow from it.
 */
public record PublishedNumbers(String language, List<Table> tables) {

    /**
     * In {@code nl} or {@code en}; the heads of columns and the words by which one looks things up are the same in both.
     *
     * @param scan key of the scan
     */
    public static PublishedNumbers of(String scan, ReportSource source, String language) {
        ExportWords words = new ExportWords(language);
        Origin origin = new Origin(scan, source, words);
        Names names = new Names(source.questionnaire(), language);
        List<NumberRow> rows = rows(source, names, words);
        return new PublishedNumbers(
                language,
                List.of(
                        new AboutTables(source, names, words).origin(),
                        NumberCodebook.of(origin),
                        TidyTable.of(origin, rows),
                        WideTable.of(origin, rows)));
    }

    static List<NumberRow> rows(ReportSource source, Names names, ExportWords words) {
        ScoreNumbers scores = new ScoreNumbers(source.result(), names, words);
        List<NumberRow> rows = new ArrayList<>(scores.all());
        rows.addAll(new FindingNumbers(source.result(), names, scores).all());
        rows.addAll(new TechnicalNumbers(source.result(), scores).all());
        return List.copyOf(rows);
    }

    /** Those that are given as text: without what is said of the scan, which stands in every row. */
    public List<Table> separate() {
        return tables.subList(1, tables.size());
    }

    /** As a workbook, a sheet for each table. */
    public byte[] workbook() {
        return ResultWorkbook.of(new ResultTables(language, tables));
    }

    /** All of it as one object: an array of objects for each table, by the heads of its columns. */
    public byte[] json() {
        return NumberJson.of(tables);
    }
}
