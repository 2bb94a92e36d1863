package nl.lokaledemocratie.quickscan.organisation;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import nl.lokaledemocratie.quickscan.notation.AgeRange;

/**
 * How many people live in the area of an organisation, by age.
 *
 * @param year   on 1 January of which
 * @param area   of the organisation itself; else of the whole country, beside what is made up
 * @param people age classes in order by sex, {@link Sex#ALL} always among them
 */
public record PopulationFigures(int year, boolean area, Map<Sex, List<AgeClass>> people) {

    public PopulationFigures {
        people = Map.copyOf(people);
    }

    /** Whom a number is about. */
    public enum Sex {
        ALL,
        WOMEN,
        MEN
    }

    /** So many people of these ages, both ends included. */
    public record AgeClass(int from, int to, long people) {

        /** As the end of a class without one. */
        public static final int OPEN = AgeRange.OPEN;
    }

    /** Whether it tells women and men apart. */
    public boolean hasSexes() {
        return people.containsKey(Sex.WOMEN) && people.containsKey(Sex.MEN);
    }

    /** How many there are from one age to another; empty where a class lies across one of these ends. */
    public OptionalLong count(Sex sex, int from, int to) {
        List<AgeClass> within = people.getOrDefault(sex, List.of()).stream()
                .filter(age -> age.from() >= from && age.to() <= to)
                .toList();
        boolean whole = !within.isEmpty()
                && within.get(0).from() == from
                && within.get(within.size() - 1).to() == to;
        return whole
                ? OptionalLong.of(within.stream().mapToLong(AgeClass::people).sum())
                : OptionalLong.empty();
    }
}
