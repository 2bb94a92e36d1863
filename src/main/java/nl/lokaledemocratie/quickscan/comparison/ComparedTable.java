package nl.lokaledemocratie.quickscan.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * The scores of one group: organisations down, themes or core values across.
 *
 * @param view   which scores they are
 * @param topics the columns
 * @param rows   one per organisation, from its latest closed scan that holds results
 */
public record ComparedTable(ComparedView view, List<Topic> topics, List<Row> rows) {

    public ComparedTable {
        topics = List.copyOf(topics);
        rows = List.copyOf(rows);
    }

    /**
     * A theme or core value.
     *
     * @param lowest  the lowest point of its scale
     * @param highest the highest
     */
    public record Topic(String key, LocalizedText name, double lowest, double highest) {

        /** Those of a questionnaire, in its order; what no group is asked has the usual scale. */
        public static List<Topic> listOf(Questionnaire questionnaire, Level level) {
            Codebook codebook = Codebook.of(questionnaire);
            Set<String> asked = Set.copyOf(codebook.keys(level));
            Stream<Topic> topics = level == Level.THEME
                    ? questionnaire.themes().stream()
                            .map(theme -> of(codebook, asked, level, theme.key(), theme.name()))
                    : questionnaire.coreValues().stream()
                            .map(value -> of(codebook, asked, level, value.key(), value.name()));
            return topics.toList();
        }

        private static Topic of(Codebook codebook, Set<String> asked, Level level, String key, LocalizedText name) {
            Range scale = asked.contains(key) ? codebook.scale(level, key) : new Range(1, 5);
            return new Topic(key, name, scale.min(), scale.max());
        }
    }

    /**
     * One organisation.
     *
     * @param cells one per topic, in the order of the columns
     */
    public record Row(ComparedScan scan, List<ComparedCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Sets the latest scan with results of each organisation beside the others; all must be of a questionnaire with these topics. */
    public static ComparedTable of(ComparedView view, Collection<ComparedScan> scans, List<Topic> topics, Order order) {
        return new ComparedTable(
                view,
                topics,
                latestPerOrganisation(scans).stream()
                        .sorted(order.comparator())
                        .map(scan -> new Row(
                                scan,
                                topics.stream()
                                        .map(topic -> scan.cell(topic.key()))
                                        .toList()))
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

    /** Whether any of it is demonstration content. */
    public boolean isFictional() {
        return rows.stream().anyMatch(row -> row.scan().fictional());
    }
}
