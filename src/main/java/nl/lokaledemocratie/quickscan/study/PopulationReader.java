package nl.lokaledemocratie.quickscan.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Population;

/** Reads {@code population.csv}: group, N (may be empty) and closed; the order of the lines is the order of the groups. */
final class PopulationReader {

    private final Problems problems;

    PopulationReader(Problems problems) {
        this.problems = problems;
    }

    List<Population> read(TextSource source) {
        List<Population> populations = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        new CsvFile(source, problems).read(header -> {
            Columns columns = new Columns(source.name(), header, problems);
            int group = columns.need("group");
            int size = columns.need("N");
            int closed = columns.need("closed");
            return row -> {
                if (columns.areFilled(row, group) && columns.isNew(row, group, groups)) {
                    OptionalInt people =
                            row.get(size).isEmpty() ? OptionalInt.empty() : OptionalInt.of(columns.whole(row, size, 1));
                    populations.add(new Population(row.get(group), people, columns.flag(row, closed)));
                }
            };
        });
        return populations;
    }
}
