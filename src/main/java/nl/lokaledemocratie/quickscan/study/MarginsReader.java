package nl.lokaledemocratie.quickscan.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Margins;
import nl.lokaledemocratie.quickscan.study.FileProblem.Code;

/** Reads {@code margins.csv}: variable, category and count, which is a full stop where no figure exists, as the CBS writes it. */
final class MarginsReader {

    private static final String NO_FIGURE = ".";

    private final Problems problems;

    MarginsReader(Problems problems) {
        this.problems = problems;
    }

    Margins read(TextSource source) {
        Map<String, Map<String, Double>> variables = new LinkedHashMap<>();
        Map<String, Set<String>> uncounted = new HashMap<>();
        Set<String> seen = new HashSet<>();
        new CsvFile(source, problems).read(header -> {
            Columns columns = new Columns(source.name(), header, problems);
            int variable = columns.need("variable");
            int category = columns.need("category");
            int count = columns.need("count");
            return row -> {
                String key = row.get(variable) + "\n" + row.get(category);
                if (columns.areFilled(row, variable, category) && columns.isNew(row, category, key, seen)) {
                    Map<String, Double> counts =
                            variables.computeIfAbsent(row.get(variable), name -> new LinkedHashMap<>());
                    if (row.get(count).equals(NO_FIGURE)) {
                        uncounted
                                .computeIfAbsent(row.get(variable), name -> new HashSet<>())
                                .add(row.get(category));
                    } else {
                        counts.put(row.get(category), columns.decimal(row, count, 0));
                    }
                }
            };
        });
        variables.forEach((name, counts) -> {
            if (problems.isEmpty() && counts.values().stream().allMatch(count -> count == 0)) {
                problems.add(source.name(), 0, 0, Code.BAD_NUMBER, name);
            }
        });
        if (problems.isEmpty() && variables.isEmpty()) {
            problems.add(source.name(), 1, 0, Code.BAD_NUMBER, "0 variables");
        }
        List<Margins.Variable> list = variables.entrySet().stream()
                .map(entry -> new Margins.Variable(
                        entry.getKey(), entry.getValue(), uncounted.getOrDefault(entry.getKey(), Set.of())))
                .toList();
        return new Margins(list);
    }
}
