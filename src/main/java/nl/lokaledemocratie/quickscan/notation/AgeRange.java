package nl.lokaledemocratie.quickscan.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ages that an option of a questionnaire stands for, by its key: {@code 15-24}, {@code 75+} or {@code <15}; both ends included. */
public record AgeRange(int from, int to) {

    /** As the end of a range without one. */
    public static final int OPEN = Integer.MAX_VALUE;

    private static final Pattern BETWEEN = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})");
    private static final Pattern FROM = Pattern.compile("([0-9]{1,3})\\+");
    private static final Pattern BELOW = Pattern.compile("<([0-9]{1,3})");

    /** Populations are counted by ages that begin at a multiple of this. */
    private static final int COUNTED_BY = 5;

    /** Empty for a key that is no range of ages. */
    public static Optional<AgeRange> of(String key) {
        Matcher between = BETWEEN.matcher(key);
        Matcher from = FROM.matcher(key);
        Matcher below = BELOW.matcher(key);
        if (between.matches()) {
            return Optional.of(new AgeRange(number(between, 1), number(between, 2)));
        } else if (from.matches()) {
            return Optional.of(new AgeRange(number(from, 1), OPEN));
        }
        return below.matches() ? Optional.of(new AgeRange(0, number(below, 1) - 1)) : Optional.empty();
    }

    /** Whether there can be figures of how many people have these ages. */
    public boolean isCounted() {
        return from % COUNTED_BY == 0 && (to == OPEN || to > from && (to + 1) % COUNTED_BY == 0);
    }

    /** This and the next ages as one, where nothing lies between them. */
    public Optional<AgeRange> followedBy(AgeRange next) {
        return to != OPEN && next.from == to + 1 ? Optional.of(new AgeRange(from, next.to)) : Optional.empty();
    }

    /** Whether it stands for all ages there are. */
    public boolean isWhole() {
        return from == 0 && to == OPEN;
    }

    private static int number(Matcher key, int group) {
        return Integer.parseInt(key.group(group));
    }
}
