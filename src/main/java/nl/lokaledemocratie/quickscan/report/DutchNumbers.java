package nl.lokaledemocratie.quickscan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as Dutch readers write them; the only place in the report where a number is rounded. */
public final class DutchNumbers {

    private static final Locale DUTCH = new Locale("nl", "NL");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    private DutchNumbers() {}

    /** A mean with one decimal, rounded half up: {@code 3,4}. */
    public static String mean(double value) {
        return rounded(value).toPlainString().replace('.', ',').replace('-', '−');
    }

    /** A gap with its sign: {@code +0,8}, {@code −0,8} or {@code 0,0}. */
    public static String gap(double value) {
        return rounded(value).signum() > 0 ? "+" + mean(value) : mean(value);
    }

    /** A share as a percentage without a space: {@code 62%}. */
    public static String percentage(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    /** A count: {@code 1.187}. */
    public static String count(int value) {
        return NumberFormat.getIntegerInstance(DUTCH).format(value);
    }

    /** A day: {@code 3 maart 2026}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
