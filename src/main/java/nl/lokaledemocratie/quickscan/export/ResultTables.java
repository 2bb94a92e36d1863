package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** Everything that was published of a scan, as tables: the same numbers as in the report, rounded alike. */
public record ResultTables(String language, List<Table> tables) {

    private static final String DUTCH = "nl";

    /** In {@code nl} or {@code en}. */
    public static ResultTables of(ReportSource source, String language) {
        ExportWords words = new ExportWords(language);
        Names names = new Names(source.questionnaire(), language);
        ScoreTables scores = new ScoreTables(source.result(), names, words);
        AboutTables about = new AboutTables(source, names, words);
        List<Table> tables = new ArrayList<>(List.of(about.about(), about.groups(), scores.scores()));
        Table counts = scores.counts();
        if (!counts.rows().isEmpty()) {
            tables.add(counts);
        }
        tables.addAll(new FindingTables(source.result(), names, words, scores).all());
        tables.addAll(new TechnicalTables(source.result(), names, words).all());
        return new ResultTables(language, List.copyOf(tables));
    }

    /** As text, as a spreadsheet of the language opens it: Dutch with semicolons and commas, English with commas and points. */
    public String csv(Table table) {
        Rows rows = language.equals(DUTCH) ? Rows.SPREADSHEET : Rows.DATA;
        StringBuilder text = new StringBuilder("\uFEFF").append(rows.row(table.columns()));
        table.rows()
                .forEach(
                        row -> text.append(rows.row(row.stream().map(this::text).toList())));
        return text.toString();
    }

    private String text(Table.Cell cell) {
        return cell.number()
                .map(number -> number.toPlainString().replace('.', language.equals(DUTCH) ? ',' : '.'))
                .orElse(cell.text());
    }
}
