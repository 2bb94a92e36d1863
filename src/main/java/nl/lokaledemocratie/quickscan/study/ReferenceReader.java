package nl.lokaledemocratie.quickscan.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.section.ReferenceSet;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Reference;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.file.Columns;
import nl.lokaledemocratie.quickscan.study.file.CsvFile;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.TextSource;

/** Reads {@code reference.csv}: municipality, group, theme, aspect, n, mean and sd of other municipalities. */
final class ReferenceReader {

    private static final double LOWEST_MEAN = -1000;

    private final FileProblems problems;
    private final Set<String> seen = new HashSet<>();

    ReferenceReader(FileProblems problems) {
        this.problems = problems;
    }

    ReferenceSet read(TextSource source) {
        List<ReferenceSet.Entry> entries = new ArrayList<>();
        new CsvFile(source, problems).read(header -> {
            Columns columns = new Columns(source.name(), header, problems);
            int[] places = List.of("municipality", "group", "theme", "aspect", "n", "mean", "sd").stream()
                    .mapToInt(columns::need)
                    .toArray();
            return row -> entry(row, columns, places).ifPresent(entries::add);
        });
        return new ReferenceSet(entries);
    }

    /** The entry of a row; empty when something is wrong and when fewer than two people answered. */
    private Optional<ReferenceSet.Entry> entry(Row row, Columns columns, int[] places) {
        Optional<Aspect> aspect = Aspect.ASKED.stream()
                .filter(known -> known.key().equals(row.get(places[3])))
                .findFirst();
        if (aspect.isEmpty()) {
            columns.problem(row, places[3], Code.BAD_VALUE, row.get(places[3]));
        }
        String key = String.join("\n", row.get(places[0]), row.get(places[1]), row.get(places[2]), row.get(places[3]));
        boolean sound = columns.areFilled(row, places[0], places[1], places[2])
                && columns.isNew(row, places[0], key, seen)
                && aspect.isPresent();
        int n = columns.whole(row, places[4], 0);
        if (!sound || n < 2) {
            return Optional.empty();
        }
        double mean = columns.decimal(row, places[5], LOWEST_MEAN);
        double sd = columns.decimal(row, places[6], 0);
        return Optional.of(new ReferenceSet.Entry(
                row.get(places[0]), row.get(places[1]), row.get(places[2]), aspect.get(), new Reference(n, mean, sd)));
    }
}
