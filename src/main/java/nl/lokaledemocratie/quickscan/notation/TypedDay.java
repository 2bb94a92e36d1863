package nl.lokaledemocratie.quickscan.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as browsers send it, {@code 2027-04-30}, or as people type it: {@code 30-4-2027}, with a dash, slash, full stop or blank. */
public final class TypedDay {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private TypedDay() {}

    /** Empty when there is no such day. */
    public static Optional<LocalDate> parse(String text) {
        try {
            Matcher typed = TYPED.matcher(text);
            return Optional.of(
                    typed.matches()
                            ? LocalDate.of(number(typed, 3), number(typed, 2), number(typed, 1))
                            : LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }
}
