package nl.lokaledemocratie.quickscan.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.DecimalNumber;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;

/**
 * Reads the counts of one file together. A full stop before exactly three digits parts thousands for some and begins a fraction for others;
 * whether it may be read follows from the other counts. When all are written so, their shares are the same either way.
 */
final class MarginCounts {

    private static final Pattern NOTHING = Pattern.compile("0+(\\.0+)?");

    private final boolean unclear;

    private MarginCounts(boolean unclear) {
        this.unclear = unclear;
    }

    static MarginCounts of(List<String> counts) {
        boolean surelyThousands =
                counts.stream().anyMatch(count -> WholeNumber.isInThousands(count) && !isEither(count));
        boolean others = counts.stream()
                .anyMatch(count -> !WholeNumber.isInThousands(count)
                        && !NOTHING.matcher(count).matches());
        return new MarginCounts(others && !surelyThousands);
    }

    /** Whether nobody can tell which of two numbers is meant. */
    boolean isAmbiguous(String count) {
        return unclear && isEither(count);
    }

    /** The number; empty when it is none or begins with a minus. */
    OptionalDouble parse(String count) {
        if (count.startsWith("-")) {
            return OptionalDouble.empty();
        }
        return WholeNumber.isInThousands(count)
                ? OptionalDouble.of(WholeNumber.parse(count).orElseThrow())
                : DecimalNumber.parse(count);
    }

    private static boolean isEither(String count) {
        return WholeNumber.isInThousands(count) && count.indexOf('.') == count.lastIndexOf('.');
    }
}
