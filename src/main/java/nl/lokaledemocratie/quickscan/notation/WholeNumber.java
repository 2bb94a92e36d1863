package nl.lokaledemocratie.quickscan.notation;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The one reader of whole numbers from people and files: digits, or Dutch thousands in groups of three ({@code 1.234},
 * {@code 12.345.678}), with a minus if need be. Zeros in front are nothing. All else is no whole number: {@code 29.0}, {@code 1,5},
 * {@code 12.50}, {@code 1 234}, {@code 1e3}, {@code +5} and the digits of other scripts could each be meant otherwise.
 */
public final class WholeNumber {

    private static final Pattern DIGITS_ONLY = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern ZEROS = Pattern.compile("^(-?)0+(?=[0-9])");
    private static final int MOST_DIGITS = 9;
    private static final int LONGEST_IN_THOUSANDS = 12;
    private static final char MINUS = '\u2212';

    private WholeNumber() {}

    /** The number; empty when the text is none or one of more than nine digits. */
    public static OptionalInt parse(String typed) {
        String text = CleanText.word(typed).replace(MINUS, '-');
        String digits = isInThousands(text) ? text.replace(".", "") : text;
        if (!DIGITS.matcher(digits).matches()) {
            return OptionalInt.empty();
        }
        String plain = ZEROS.matcher(digits).replaceFirst("$1");
        return plain.length() <= MOST_DIGITS + (plain.startsWith("-") ? 1 : 0)
                ? OptionalInt.of(Integer.parseInt(plain))
                : OptionalInt.empty();
    }

    /** The number from a lowest to a highest one; empty when it is none or lies beyond. */
    public static OptionalInt parse(String typed, int lowest, int highest) {
        OptionalInt number = parse(typed);
        return number.isPresent() && lowest <= number.getAsInt() && number.getAsInt() <= highest
                ? number
                : OptionalInt.empty();
    }

    /** The number where a full stop begins a fraction, as in JSON and YAML: at most nine digits and nothing else but a minus. */
    public static OptionalInt parseDigits(String text) {
        return DIGITS_ONLY.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The number in plain digits, as it is stored; what is none comes back as it was typed. */
    public static String plain(String typed) {
        OptionalInt number = parse(typed);
        return number.isPresent() ? String.valueOf(number.getAsInt()) : CleanText.word(typed);
    }

    /** Whether it is written with full stops between the thousands. */
    public static boolean isInThousands(String text) {
        return text.length() <= LONGEST_IN_THOUSANDS && THOUSANDS.matcher(text).matches();
    }
}
