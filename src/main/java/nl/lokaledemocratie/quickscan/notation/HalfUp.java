package nl.lokaledemocratie.quickscan.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding as people learn it: half goes up, away from zero. A mean of thirds that is 0.45 in truth can be 0.44999999999999996 in a
 * {@code double}; what lies further behind the point than any answer can reach is taken as that noise.
 */
public final class HalfUp {

    private static final int BEYOND_ANSWERS = 10;

    private HalfUp() {}

    /** With a fixed number of decimals; what rounds to nothing has no sign. */
    public static BigDecimal to(int decimals, double value) {
        return half(BigDecimal.valueOf(value).setScale(BEYOND_ANSWERS, RoundingMode.HALF_UP), decimals);
    }

    public static long whole(double value) {
        return to(0, value).longValueExact();
    }

    /** So many in a hundred, exactly. */
    public static long percent(long part, long whole) {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("No share: " + part + " of " + whole);
        }
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** So many in a hundred of a share between 0 and 1. */
    public static long percent(double share) {
        BigDecimal hundredfold = BigDecimal.valueOf(share).movePointRight(2);
        return half(hundredfold.setScale(BEYOND_ANSWERS, RoundingMode.HALF_UP), 0)
                .longValueExact();
    }

    private static BigDecimal half(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
