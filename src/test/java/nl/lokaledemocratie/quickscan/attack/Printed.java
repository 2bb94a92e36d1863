package nl.lokaledemocratie.quickscan.attack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * A number as it is printed, so that its rounding is known: "3.4" means from 3.35 to 3.45.
 *
 * @param half the largest distance between what is printed and what was computed
 */
record Printed(BigFraction value, BigFraction half) {

    Printed(String text) {
        this(value(new BigDecimal(text)), half(new BigDecimal(text).scale()));
    }

    static Printed of(double number, int decimals) {
        return new Printed(BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
    }

    /** The mean of what is left of n answers when some of them, with a known sum, are taken away. */
    Printed without(int n, int known, BigFraction sum) {
        int left = n - known;
        if (left < 1) {
            throw new ContradictionException(known + " known answers of " + n);
        }
        return new Printed(
                value.multiply(n).subtract(sum).divide(left),
                half.multiply(n).divide(left).add(Interval.TINY));
    }

    private static BigFraction value(BigDecimal decimal) {
        return new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static BigFraction half(int decimals) {
        return new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(decimals).shiftLeft(1));
    }
}
