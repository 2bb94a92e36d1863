package nl.lokaledemocratie.quickscan.desk.turnout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.response.DayCount;

/**
 * How many took part on which days, per group over the same days.
 *
 * @param groups of which somebody took part
 */
public record Turnout(LocalDate first, LocalDate last, List<GroupDays> groups) {

    public Turnout {
        groups = List.copyOf(groups);
    }

    /**
     * Empty when nobody took part.
     *
     * @param counts what staff may see of them; see {@link nl.lokaledemocratie.quickscan.response.ResponseCounts#listShown}
     */
    public static Optional<Turnout> of(List<Audience> audiences, List<DayCount> counts) {
        Optional<LocalDate> first = counts.stream().map(DayCount::day).min(LocalDate::compareTo);
        Optional<LocalDate> last = counts.stream().map(DayCount::day).max(LocalDate::compareTo);
        return first.map(begin -> of(audiences, counts, begin, last.orElse(begin)));
    }

    private static Turnout of(List<Audience> audiences, List<DayCount> counts, LocalDate first, LocalDate last) {
        return new Turnout(
                first,
                last,
                audiences.stream()
                        .filter(audience -> counts.stream().anyMatch(count -> isOf(count, audience)))
                        .map(audience -> new GroupDays(
                                audience,
                                Stretches.of(
                                        counts.stream()
                                                .filter(count -> isOf(count, audience))
                                                .toList(),
                                        audience.closed(),
                                        first,
                                        last)))
                        .toList());
    }

    private static boolean isOf(DayCount count, Audience audience) {
        return count.audience().equals(audience.key());
    }

    /** Whether there is nothing to draw, for all took part on one day. */
    public boolean isOneDay() {
        return first.equals(last);
    }

    /** Whether a picture shows days that go together. */
    public boolean isTogether() {
        return groups.stream().anyMatch(group -> group.isTogether() && !group.isTooFew());
    }

    /** So many people of a group with codes are told together at least. */
    public int getLeast() {
        return Stretches.LEAST;
    }
}
