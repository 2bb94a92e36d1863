package nl.lokaledemocratie.quickscan.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.organisation.PopulationFigures.AgeClass;

/** The ages that an option of a questionnaire stands for, by its key: {@code 15-24}, {@code 75+} or {@code <15}; both ends included. */
record AgeRange(int from, int to) {

    private static final Pattern BETWEEN = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})");
    private static final Pattern FROM = Pattern.compile("([0-9]{1,3})\\+");
    private static final Pattern BELOW = Pattern.compile("<([0-9]{1,3})");

    /** Empty for a key that is no range of ages. */
    static Optional<AgeRange> of(String key) {
        Matcher between = BETWEEN.matcher(key);
        Matcher from = FROM.matcher(key);
        Matcher below = BELOW.matcher(key);
        if (between.matches()) {
            return Optional.of(new AgeRange(number(between, 1), number(between, 2)));
        } else if (from.matches()) {
            return Optional.of(new AgeRange(number(from, 1), AgeClass.OPEN));
        }
        return below.matches() ? Optional.of(new AgeRange(0, number(below, 1) - 1)) : Optional.empty();
    }

    private static int number(Matcher key, int group) {
        return Integer.parseInt(key.group(group));
    }
}
