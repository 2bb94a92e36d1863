package nl.lokaledemocratie.quickscan.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding as people learn it: half goes up, away from zero. It starts from the number as it is written in decimals, so that 0.285 is
 * 28.5 in a hundred and not the 28.499999999999996 that a multiplication of doubles makes of it.
 */
public final class HalfUp {

    private HalfUp() {}

    /** With a fixed number of decimals; what rounds to nothing has no sign. */
    public static BigDecimal to(int decimals, double value) {
        return half(BigDecimal.valueOf(value), decimals);
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
        return half(BigDecimal.valueOf(share).movePointRight(2), 0).longValueExact();
    }

    private static BigDecimal half(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
