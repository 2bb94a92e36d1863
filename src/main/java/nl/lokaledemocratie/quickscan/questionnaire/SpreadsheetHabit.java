package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a spreadsheet makes of a short text that it takes for a day, a month or a number, as Excel does in Dutch: {@code 2-9} becomes
 * 2-sep and {@code 10-49} okt-49. Whoever types such a text gets another one back, and mostly does not see it.
 */
public final class SpreadsheetHabit {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<Integer> DAYS = List.of(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

    private static final Pattern TWO = Pattern.compile("(\\d{1,4})[-/](\\d{1,4})");
    private static final Pattern THREE = Pattern.compile("(\\d{1,4})[-/](\\d{1,2})[-/](\\d{1,4})");
    private static final Pattern MONTH_AND_NUMBER = Pattern.compile("([a-z]{3,9})[-/ ]?(\\d{1,4})");
    private static final Pattern NUMBER_AND_MONTH = Pattern.compile("(\\d{1,4})[-/ ]?([a-z]{3,9})");
    private static final Pattern MONTH = Pattern.compile(
            "jan(uari|uary)?|feb(ruari|ruary)?|mrt|maart|mar(ch)?|apr(il)?|mei|may|juni?|june|juli?|july|aug(ustus|ust)?"
                    + "|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|dec(ember)?");
    private static final Pattern OTHER_NUMBER = Pattern.compile("0\\d+|\\d{12,}|\\d+e[+-]?\\d+|\\+\\d+");

    private SpreadsheetHabit() {}

    /** What becomes of the text, as the spreadsheet shows it; empty when it stays as it is. */
    public static Optional<String> rewrites(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return two(word)
                .or(() -> three(word))
                .or(() -> named(MONTH_AND_NUMBER.matcher(word), 1, 2))
                .or(() -> named(NUMBER_AND_MONTH.matcher(word), 2, 1))
                .or(() -> OTHER_NUMBER.matcher(word).matches() ? Optional.of("een ander getal") : Optional.empty());
    }

    /** Day and month when that can be, else month and year. */
    private static Optional<String> two(String word) {
        Matcher found = TWO.matcher(word);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        if (isDay(first, second)) {
            return Optional.of(first + "-" + MONTHS.get(second - 1));
        }
        if (isMonth(first) && isYear(found.group(2))) {
            return Optional.of(monthOf(first, found.group(2)));
        }
        return isMonth(second) && found.group(1).length() == 4
                ? Optional.of(monthOf(second, found.group(1)))
                : Optional.empty();
    }

    private static Optional<String> three(String word) {
        Matcher found = THREE.matcher(word);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        int last = Integer.parseInt(found.group(3));
        if (isDay(first, month) && isYear(found.group(3))) {
            return Optional.of(first + "-" + month + "-" + last);
        }
        return isDay(last, month) && isYear(found.group(1))
                ? Optional.of(last + "-" + month + "-" + first)
                : Optional.empty();
    }

    private static Optional<String> named(Matcher found, int month, int number) {
        if (!found.matches() || !MONTH.matcher(found.group(month)).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                month == 1
                        ? found.group(month) + "-" + found.group(number)
                        : found.group(number) + "-" + found.group(month));
    }

    private static boolean isDay(int day, int month) {
        return isMonth(month) && 1 <= day && day <= DAYS.get(month - 1);
    }

    private static boolean isMonth(int number) {
        return 1 <= number && number <= MONTHS.size();
    }

    /** Two digits, or a year from 1900, the first that a spreadsheet knows. */
    private static boolean isYear(String digits) {
        return digits.length() <= 2 || digits.length() == 4 && digits.compareTo("1900") >= 0;
    }

    private static String monthOf(int month, String year) {
        return MONTHS.get(month - 1) + "-" + year.substring(Math.max(0, year.length() - 2));
    }
}
