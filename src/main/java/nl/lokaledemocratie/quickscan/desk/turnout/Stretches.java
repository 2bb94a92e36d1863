package nl.lokaledemocratie.quickscan.desk.turnout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.lokaledemocratie.quickscan.response.DayCount;
import nl.lokaledemocratie.quickscan.response.ToldTogether;

/** Which days of a group are told apart: of an open group all, of one with codes only those on which enough of its people took part. */
final class Stretches {

    /** So many people of a group with codes at least; also of those alone who sent online, for who typed the paper knows the others. */
    static final int LEAST = ToldTogether.LEAST;

    private Stretches() {}

    /**
     * The days of a group, one after the other without a hole.
     *
     * @param counts of this group
     * @param closed whether its people have codes
     * @param first  the first day that is drawn
     * @param last   the last one
     */
    static List<Stretch> of(List<DayCount> counts, boolean closed, LocalDate first, LocalDate last) {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (DayCount count : counts) {
            days.merge(count.day(), Day.of(count), Day::and);
        }
        return closed ? together(days, first, last) : apart(days, first, last);
    }

    private static List<Stretch> apart(Map<LocalDate, Day> days, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(day ->
                        new Stretch(day, day, days.getOrDefault(day, Day.NOBODY).all()))
                .toList();
    }

    /** Each goes on until enough took part; what is left at the end goes with the one before. */
    private static List<Stretch> together(Map<LocalDate, Day> days, LocalDate first, LocalDate last) {
        List<Part> parts = new ArrayList<>();
        Part part = new Part(first, first, Day.NOBODY);
        for (Map.Entry<LocalDate, Day> day : days.entrySet()) {
            part = new Part(part.first(), day.getKey(), part.people().and(day.getValue()));
            if (part.people().isEnough()) {
                parts.add(part);
                part = new Part(day.getKey().plusDays(1), day.getKey().plusDays(1), Day.NOBODY);
            }
        }
        parts.add(part);
        while (parts.size() > 1 && !parts.get(parts.size() - 1).people().isEnough()) {
            Part end = parts.remove(parts.size() - 1);
            Part before = parts.remove(parts.size() - 1);
            parts.add(new Part(before.first(), end.last(), before.people().and(end.people())));
        }
        Part end = parts.remove(parts.size() - 1);
        parts.add(new Part(end.first(), last, end.people()));
        return parts.stream()
                .map(one -> new Stretch(one.first(), one.last(), one.people().all()))
                .toList();
    }

    /** Days that go together. */
    private record Part(LocalDate first, LocalDate last, Day people) {}

    /** Who took part on a day, or on several. */
    private record Day(int online, int paper) {

        static final Day NOBODY = new Day(0, 0);

        static Day of(DayCount count) {
            return count.isOnPaper() ? new Day(0, count.responses()) : new Day(count.responses(), 0);
        }

        Day and(Day other) {
            return new Day(online + other.online, paper + other.paper);
        }

        int all() {
            return online + paper;
        }

        boolean isEnough() {
            return all() >= LEAST && (online == 0 || online >= LEAST);
        }
    }
}
