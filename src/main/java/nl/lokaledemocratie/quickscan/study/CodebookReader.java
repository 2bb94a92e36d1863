package nl.lokaledemocratie.quickscan.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.study.file.Columns;
import nl.lokaledemocratie.quickscan.study.file.CsvFile;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.TextSource;

/** Reads {@code codebook.csv}: item, theme, has_now, has_wish, reverse and optionally values and has_est (METHOD.md 1). */
final class CodebookReader {

    private final FileProblems problems;

    CodebookReader(FileProblems problems) {
        this.problems = problems;
    }

    /** The codebook; empty when a problem was added. */
    Optional<Codebook> read(TextSource source, Range scale, String estimated) {
        List<Codebook.Item> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        new CsvFile(source, problems).read(header -> {
            Columns columns = new Columns(source.name(), header, problems);
            int item = columns.need("item");
            int theme = columns.need("theme");
            int now = columns.need("has_now");
            int wish = columns.need("has_wish");
            int reverse = columns.need("reverse");
            int values = columns.find("values");
            int estimate = columns.find("has_est");
            return row -> {
                columns.areFilled(row, item, theme);
                columns.isNew(row, item, keys);
                items.add(new Codebook.Item(
                        row.get(item),
                        row.get(theme),
                        split(row.get(values)),
                        columns.flag(row, now),
                        columns.flag(row, wish),
                        columns.flag(row, reverse),
                        scale,
                        !row.get(estimate).isEmpty() && columns.flag(row, estimate)));
            };
        });
        if (items.isEmpty() || items.size() > Codebook.MOST_ITEMS) {
            if (problems.isEmpty()) {
                problems.add(source.name(), 1, 0, Code.BAD_CODEBOOK, items.size() + " items");
            }
            return Optional.empty();
        }
        return problems.isEmpty() ? Optional.of(new Codebook(items, estimated)) : Optional.empty();
    }

    private static List<String> split(String values) {
        return Arrays.stream(values.split("\\|"))
                .map(CleanText::word)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
