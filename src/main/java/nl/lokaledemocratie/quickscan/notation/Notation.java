package nl.lokaledemocratie.quickscan.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers and days as people write them in a language: {@code 1.187}, {@code 3,4}, {@code −0,8}, {@code 29%}, {@code 3 maart 2026} in
 * Dutch. All languages round alike ({@link HalfUp}), so a page, a report and a chart never say two numbers of one thing.
 *
 * @param thousands stands between groups of three digits
 * @param point     stands before the decimals
 * @param until     stands between the ends of a range: a dash could be read as a minus
 * @param minute    pattern of a minute of a day
 */
public record Notation(Locale locale, String thousands, String point, String until, String minute) {

    public static final Notation DUTCH =
            new Notation(new Locale("nl", "NL"), ".", ",", " tot ", "d MMMM yyyy 'om' HH.mm 'uur'");
    public static final Notation ENGLISH = new Notation(Locale.UK, ",", ".", " to ", "d MMMM yyyy 'at' HH:mm");
    public static final Notation TURKISH =
            new Notation(new Locale("tr", "TR"), ".", ",", " ile ", "d MMMM yyyy 'saat' HH:mm");

    public static final Notation ARABIC =
            new Notation(new Locale("ar"), ",", ".", " إلى ", "d MMMM yyyy 'الساعة' HH:mm");
    public static final Notation POLISH =
            new Notation(new Locale("pl", "PL"), "\u00A0", ",", " do ", "d MMMM yyyy, HH:mm");
    public static final Notation UKRAINIAN =
            new Notation(new Locale("uk", "UA"), "\u00A0", ",", " до ", "d MMMM yyyy, HH:mm");

    private static final String MINUS = "\u2212";
    private static final Pattern BEFORE_THREE = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    /** Dutch for every language that has no notation here. */
    public static Notation in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> ENGLISH;
            case "tr" -> TURKISH;
            case "ar" -> ARABIC;
            case "pl" -> POLISH;
            case "uk" -> UKRAINIAN;
            default -> DUTCH;
        };
    }

    /** A whole number: {@code 1.187}. */
    public String count(long value) {
        return written(BigDecimal.valueOf(value));
    }

    /** With a fixed number of decimals. */
    public String decimal(double value, int decimals) {
        return written(HalfUp.to(decimals, value));
    }

    /** A mean or a mark, with one decimal: {@code 3,4}. */
    public String mean(double value) {
        return decimal(value, 1);
    }

    /** A limit that nothing passes, with one decimal: 0.375 is written {@code 0,4}, for what stays below it stays below that. */
    public String atMost(double limit) {
        return written(BigDecimal.valueOf(limit).setScale(1, RoundingMode.UP));
    }

    /** With a plus before what is more than nothing: {@code +0,80}, {@code −0,80} or {@code 0,00}. */
    public String signed(double value, int decimals) {
        return (HalfUp.to(decimals, value).signum() > 0 ? "+" : "") + decimal(value, decimals);
    }

    /** A gap or another difference, with its sign and one decimal: {@code +0,8}. */
    public String gap(double value) {
        return signed(value, 1);
    }

    /** From one mean to another: {@code 3,2 tot 3,8}, or one number where both are written alike. */
    public String range(double low, double high) {
        return range(mean(low), mean(high));
    }

    /** From one number to another with a fixed number of decimals: {@code 0,61 tot 0,80}. */
    public String range(double low, double high, int decimals) {
        return range(decimal(low, decimals), decimal(high, decimals));
    }

    /** From one whole number to another: {@code 5 tot 8}. */
    public String range(long low, long high) {
        return range(count(low), count(high));
    }

    /** From one share to another: {@code 29% tot 41%}. */
    public String percentages(double low, double high) {
        return range(percentage(low), percentage(high));
    }

    private String range(String low, String high) {
        return low.equals(high) ? low : low + until + high;
    }

    /** So many in a hundred, without the sign: {@code 29}. */
    public String percent(double share) {
        return count(HalfUp.percent(share));
    }

    /** A share as a percentage, without a space: {@code 29%}. */
    public String percentage(double share) {
        return percent(share) + "%";
    }

    /** Some of all as a percentage, without a space: 57 of 200 is {@code 29%}. */
    public String percentage(long part, long whole) {
        return count(HalfUp.percent(part, whole)) + "%";
    }

    /** A day: {@code 3 maart 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** A minute of a day: {@code 3 maart 2026 om 14.30 uur}. In the hour that comes twice when clocks are put back it says which one is meant. */
    public String moment(ZonedDateTime moment) {
        boolean twice = moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                > 1;
        String hour = moment.getOffset().getId();
        return DateTimeFormatter.ofPattern(minute, locale).format(moment) + (twice ? " (UTC" + hour + ")" : "");
    }

    private String written(BigDecimal value) {
        String[] parts = value.abs().toPlainString().split("\\.");
        String whole = BEFORE_THREE.matcher(parts[0]).replaceAll(thousands);
        return (value.signum() < 0 ? MINUS : "") + whole + (parts.length > 1 ? point + parts[1] : "");
    }
}
