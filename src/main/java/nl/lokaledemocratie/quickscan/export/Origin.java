package nl.lokaledemocratie.quickscan.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.report.content.ReportSource;

/** Where numbers come from: what leaves the service says this in every row, so that rows of several scans may be put together. */
record Origin(String scan, ReportSource source, ExportWords words) {

    /** Keys of the columns before the number, in order. */
    static final List<String> BEFORE = List.of("scan", "organisation", "title", "closed-on");

    /** Keys of the columns after it. */
    static final List<String> AFTER =
            List.of("questionnaire", "engine", "revision", "fingerprint", "licence", "notice");

    List<Table.Cell> before() {
        return List.of(
                Table.Cell.of(scan),
                Table.Cell.of(source.organisation()),
                Table.Cell.of(source.title()),
                Table.Cell.of(source.closedOn().map(LocalDate::toString).orElse("")));
    }

    List<Table.Cell> after() {
        return List.of(
                Table.Cell.of(source.questionnaire().id().toString()),
                Table.Cell.of(source.edition().engineVersion()),
                Table.Cell.of(source.edition().revision()),
                Table.Cell.of(source.edition().fingerprint()),
                Table.Cell.of(Licence.OF_NUMBERS),
                Table.Cell.of(notice()));
    }

    /** What must be known of the numbers, in one line. */
    String notice() {
        String notice = words.get("about-unofficial");
        return source.fictional() ? words.get("about-fictional-text") + " " + notice : notice;
    }

    /** A row between both. */
    List<Table.Cell> around(List<Table.Cell> cells) {
        List<Table.Cell> row = new ArrayList<>(before());
        row.addAll(cells);
        row.addAll(after());
        return List.copyOf(row);
    }

    /** The keys likewise. */
    static List<String> keysAround(List<String> keys) {
        List<String> all = new ArrayList<>(BEFORE);
        all.addAll(keys);
        all.addAll(AFTER);
        return all.stream().map(key -> key.replace('-', '_')).toList();
    }
}
