package nl.lokaledemocratie.quickscan.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** Numbers and dates as people write them: {@code 1.187}, {@code 3,4}, {@code 23 november 2026}. */
@TemplateExtension(namespace = "format")
public final class PageFormat {
    private PageFormat() {}

    public static String number(long value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** With a fixed number of decimals. */
    public static String decimal(double value, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(value).replace('-', '\u2212');
    }

    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
