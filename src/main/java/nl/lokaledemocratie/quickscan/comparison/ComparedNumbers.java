package nl.lokaledemocratie.quickscan.comparison;

import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * All that stands side by side of one group: themes and core values, now, wish and gap.
 *
 * @param group   its key
 * @param topics  of each level, in order
 * @param entries one per organisation, in the order of the table
 */
public record ComparedNumbers(String group, Map<Level, List<ComparedTable.Topic>> topics, List<Entry> entries) {

    /** The levels that are compared. */
    public static final List<Level> LEVELS = List.of(Level.THEME, Level.VALUE);

    public ComparedNumbers {
        topics = Map.copyOf(topics);
        entries = List.copyOf(entries);
    }

    /**
     * One organisation.
     *
     * @param cells by level and aspect, then by the key of the theme or core value
     */
    public record Entry(ComparedScan scan, Published published, Map<ComparedView, Map<String, ComparedCell>> cells) {

        public Entry {
            cells = Map.copyOf(cells);
        }

        /** What there is of one topic; nobody answered what is not there. */
        public ComparedCell cell(ComparedView view, String key) {
            return cells.getOrDefault(view, Map.of()).getOrDefault(key, new ComparedCell.NoData());
        }
    }

    /**
     * What was published.
     *
     * @param questionnaire its version
     * @param engine        version of what computed it
     * @param fingerprint   as its report prints it
     */
    public record Published(String questionnaire, int revision, String engine, String fingerprint) {}

    /** Which numbers a level and an aspect are. */
    public ComparedView view(Level level, Aspect aspect) {
        return new ComparedView(group, level, aspect);
    }

    /** Whether any of it is demonstration content. */
    public boolean isFictional() {
        return entries.stream().anyMatch(entry -> entry.scan().fictional());
    }
}
