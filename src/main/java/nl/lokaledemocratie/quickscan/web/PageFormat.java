package nl.lokaledemocratie.quickscan.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** Numbers and dates as people write them: {@code 1.187}, {@code 3,4}, {@code 23 november 2026}. */
@TemplateExtension(namespace = "format")
public final class PageFormat {
    private PageFormat() {}

    /** A whole number of any type: a template does not widen an {@code int} to a {@code long}. */
    public static String number(Number value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value.longValue());
    }

    /** With a fixed number of decimals, rounded half up; what rounds to nothing has no sign. */
    public static String decimal(double value, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded(value, decimals)).replace('-', '\u2212');
    }

    /** The same with a plus before what is more than nothing, as gaps are written: {@code +1,2}. */
    public static String signed(double value, int decimals, Locale locale) {
        return (rounded(value, decimals).signum() > 0 ? "+" : "") + decimal(value, decimals, locale);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A fraction as a whole percentage, without the sign. */
    public static String percent(double fraction, Locale locale) {
        return decimal(fraction * 100, 0, locale);
    }

    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
