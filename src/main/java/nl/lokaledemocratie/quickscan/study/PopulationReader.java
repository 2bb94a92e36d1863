package nl.lokaledemocratie.quickscan.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.study.file.Columns;
import nl.lokaledemocratie.quickscan.study.file.CsvFile;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import nl.lokaledemocratie.quickscan.study.file.FileProblems;
import nl.lokaledemocratie.quickscan.study.file.TextSource;

/** Reads {@code population.csv}: group, N (may be empty) and closed; the order of the lines is the order of the groups. */
final class PopulationReader {

    static final int MOST_GROUPS = 8;

    private final FileProblems problems;

    PopulationReader(FileProblems problems) {
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
                if (columns.areFilled(row, group)
                        && columns.isNew(row, group, groups)
                        && isRoom(columns, row, group, groups)) {
                    OptionalInt people =
                            row.get(size).isEmpty() ? OptionalInt.empty() : OptionalInt.of(columns.size(row, size));
                    populations.add(new Population(row.get(group), people, columns.flag(row, closed)));
                }
            };
        });
        if (populations.isEmpty() && problems.isEmpty()) {
            problems.add(source.name(), 1, 0, Code.NO_GROUPS, source.name());
        }
        return populations;
    }

    private static boolean isRoom(Columns columns, Row row, int group, Set<String> groups) {
        boolean room = groups.size() <= MOST_GROUPS;
        if (!room) {
            columns.problem(row, group, Code.TOO_MANY_GROUPS, row.get(group));
        }
        return room;
    }
}
