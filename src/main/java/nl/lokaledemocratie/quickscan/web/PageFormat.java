package nl.lokaledemocratie.quickscan.web;

import java.time.LocalDate;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import nl.lokaledemocratie.quickscan.notation.Notation;

/** The {@link Notation} of a page's language, for templates. */
@TemplateExtension(namespace = "format")
public final class PageFormat {
    private PageFormat() {}

    /** A whole number of any type: a template does not widen an {@code int} to a {@code long}. */
    public static String number(Number value, Locale locale) {
        return Notation.in(locale).count(value.longValue());
    }

    public static String decimal(double value, int decimals, Locale locale) {
        return Notation.in(locale).decimal(value, decimals);
    }

    public static String signed(double value, int decimals, Locale locale) {
        return Notation.in(locale).signed(value, decimals);
    }

    public static String range(double low, double high, Locale locale) {
        return Notation.in(locale).range(low, high);
    }

    /** A fraction as a whole percentage, without the sign. */
    public static String percent(double fraction, Locale locale) {
        return Notation.in(locale).percent(fraction);
    }

    public static String date(LocalDate date, Locale locale) {
        return Notation.in(locale).date(date);
    }
}
