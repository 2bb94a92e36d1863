package nl.lokaledemocratie.quickscan.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/**
 * The gaps of one group: organisations down, themes across.
 *
 * @param group  key of the group
 * @param themes the columns
 * @param rows   one per organisation, from its latest closed scan that holds results
 */
public record GapTable(String group, List<Theme> themes, List<Row> rows) {

    public GapTable {
        themes = List.copyOf(themes);
        rows = List.copyOf(rows);
    }

    /**
     * One organisation.
     *
     * @param respondents people of the group who took part, a public number (METHOD.md 0.7)
     * @param cells       one per theme, in the order of the columns
     */
    public record Row(ComparedScan scan, int respondents, List<GapCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Sets the latest scan with results of each organisation beside the others; all must be of the questionnaire of these themes. */
    public static GapTable of(Collection<ComparedScan> scans, String group, List<Theme> themes, Order order) {
        return new GapTable(
                group,
                themes,
                latestPerOrganisation(scans).stream()
                        .sorted(order.comparator())
                        .map(scan -> row(scan, group, themes))
                        .toList());
    }

    private static Collection<ComparedScan> latestPerOrganisation(Collection<ComparedScan> scans) {
        return scans.stream()
                .sorted(Comparator.comparing(ComparedScan::holdsResults)
                        .thenComparing(ComparedScan::closedOn)
                        .thenComparing(ComparedScan::id))
                .collect(Collectors.toMap(ComparedScan::organisation, scan -> scan, (earlier, later) -> later))
                .values();
    }

    private static Row row(ComparedScan scan, String group, List<Theme> themes) {
        return new Row(
                scan,
                respondents(scan, group),
                themes.stream()
                        .map(theme -> GapCell.of(scan.result(), group, theme.key()))
                        .toList());
    }

    private static int respondents(ComparedScan scan, String group) {
        return scan.result().groups().stream()
                .filter(candidate -> candidate.key().equals(group))
                .mapToInt(PublishedGroup::respondents)
                .sum();
    }

    /** Whether any of it is demonstration content. */
    public boolean isFictional() {
        return rows.stream().anyMatch(row -> row.scan().fictional());
    }
}
