package nl.lokaledemocratie.quickscan.attack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.apache.commons.math3.fraction.BigFraction;

/** A number as it is printed, so that its rounding is known: "3.4" means from 3.35 to 3.45. */
record Printed(String text) {

    static Printed of(double number, int decimals) {
        return new Printed(BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
    }

    BigFraction value() {
        BigDecimal decimal = new BigDecimal(text);
        return new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The largest distance between what is printed and what was computed. */
    BigFraction half() {
        return new BigFraction(
                BigInteger.ONE, BigInteger.TEN.pow(new BigDecimal(text).scale()).shiftLeft(1));
    }
}
