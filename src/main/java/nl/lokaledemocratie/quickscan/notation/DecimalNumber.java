package nl.lokaledemocratie.quickscan.notation;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The one reader of decimal numbers from files: digits, with a minus if need be and a full stop before the decimals. What is too large
 * for a number is none.
 */
public final class DecimalNumber {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern POWER = Pattern.compile("[eE][-+]?[0-9]{1,2}$");

    private DecimalNumber() {}

    /** The number; empty when the text is none. */
    public static OptionalDouble parse(String text) {
        return PLAIN.matcher(text).matches() ? finite(text) : OptionalDouble.empty();
    }

    /** The number, which may end in a power of ten as programs write it: {@code 1.5e-3}; empty when the text is none. */
    public static OptionalDouble parseScientific(String text) {
        return PLAIN.matcher(POWER.matcher(text).replaceFirst("")).matches() ? finite(text) : OptionalDouble.empty();
    }

    private static OptionalDouble finite(String text) {
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
