package nl.lokaledemocratie.quickscan.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far is told how many people of a group with codes answered online, while its scan is open. A number that moves every day tells of one
 * person to whoever knows who got a code that day; so it moves by whole days on which enough people answered together, and never by today.
 */
public final class ToldTogether {

    /** So many people at least answered online between two numbers that are told. */
    public static final int LEAST = 5;

    private ToldTogether() {}

    /**
     * The last day of which is told; none when nothing is.
     *
     * @param counts of one group; those on paper make no difference, for whoever typed them knows them
     */
    public static Optional<LocalDate> until(List<DayCount> counts, LocalDate today) {
        Map<LocalDate, Integer> days = counts.stream()
                .filter(count -> !count.isOnPaper() && count.day().isBefore(today))
                .collect(
                        Collectors.groupingBy(DayCount::day, TreeMap::new, Collectors.summingInt(DayCount::responses)));
        Optional<LocalDate> told = Optional.empty();
        int together = 0;
        for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
            together += day.getValue();
            if (together >= LEAST) {
                told = Optional.of(day.getKey());
                together = 0;
            }
        }
        return told;
    }

    /** Whether a count of the group is told. */
    static boolean isTold(DayCount count, Optional<LocalDate> until) {
        return count.isOnPaper()
                || until.filter(last -> !count.day().isAfter(last)).isPresent();
    }
}
