package nl.lokaledemocratie.quickscan.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.study.file.Columns;
import nl.lokaledemocratie.quickscan.study.file.CsvFile;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.TextSource;

/** Reads {@code margins.csv}: variable, category and count, which is a full stop where no figure exists, as the CBS writes it. */
final class MarginsReader {

    private static final String NO_FIGURE = ".";

    private final FileProblems problems;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Map<String, Double>> counts = new LinkedHashMap<>();
    private final Map<String, Set<String>> uncounted = new LinkedHashMap<>();

    MarginsReader(FileProblems problems) {
        this.problems = problems;
    }

    /** A count as it stands, with its place. */
    private record Figure(Row row, int column, String variable, String category) {
        String text() {
            return row.get(column);
        }

        boolean isThere() {
            return !text().equals(NO_FIGURE);
        }
    }

    Margins read(TextSource source) {
        new CsvFile(source, problems).read(header -> rows(new Columns(source.name(), header, problems)));
        MarginCounts reader = MarginCounts.of(
                figures.stream().filter(Figure::isThere).map(Figure::text).toList());
        figures.forEach(figure -> take(figure, reader, source.name()));
        refuseEmpty(source.name());
        return new Margins(counts.entrySet().stream()
                .map(entry -> new Margins.Variable(
                        entry.getKey(), entry.getValue(), requireNonNull(uncounted.get(entry.getKey()))))
                .toList());
    }

    private Consumer<Row> rows(Columns columns) {
        int variable = columns.need("variable");
        int category = columns.need("category");
        int count = columns.need("count");
        Set<String> seen = new HashSet<>();
        return row -> {
            String key = row.get(variable) + "\n" + row.get(category);
            if (columns.areFilled(row, variable, category) && columns.isNew(row, category, key, seen) && count >= 0) {
                figures.add(new Figure(row, count, row.get(variable), row.get(category)));
            }
        };
    }

    private void take(Figure figure, MarginCounts reader, String file) {
        Map<String, Double> ofVariable = counts.computeIfAbsent(figure.variable(), name -> new LinkedHashMap<>());
        Set<String> without = uncounted.computeIfAbsent(figure.variable(), name -> new HashSet<>());
        OptionalDouble count = reader.parse(figure.text());
        if (!figure.isThere()) {
            without.add(figure.category());
        } else if (reader.isAmbiguous(figure.text())) {
            refuse(figure, Code.AMBIGUOUS_NUMBER, file);
        } else if (count.isEmpty()) {
            refuse(figure, Code.BAD_NUMBER, file);
        } else {
            ofVariable.put(figure.category(), count.getAsDouble());
        }
    }

    private void refuse(Figure figure, Code code, String file) {
        problems.add(file, figure.row().line(), figure.column() + 1, code, figure.text());
    }

    private void refuseEmpty(String file) {
        counts.forEach((name, ofVariable) -> {
            if (problems.isEmpty() && ofVariable.values().stream().allMatch(count -> count == 0)) {
                problems.add(file, 0, 0, Code.BAD_NUMBER, name);
            }
        });
        if (problems.isEmpty() && counts.isEmpty()) {
            problems.add(file, 1, 0, Code.BAD_NUMBER, "0 variables");
        }
    }
}
