package nl.lokaledemocratie.quickscan.notation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a spreadsheet makes of a short text that it takes for a day, a month or a number, as Excel does in Dutch: {@code 2-9} becomes
 * 2-sep and {@code 10-49} okt-49. Whoever types such a text gets another one back, and mostly does not see it. The way back is here too:
 * what may have been typed where such a date stands now.
 */
public final class SpreadsheetHabit {

    /** Stands for what becomes of a number that a spreadsheet writes in another way. */
    public static final String ANOTHER_NUMBER = "een ander getal";

    /** By number; of each month the Dutch beginning and, where it differs, the English one. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("mrt", "maa", "mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dec"));

    private static final List<Integer> DAYS = List.of(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

    private static final Pattern TWO = Pattern.compile("(\\d{1,4})[-/](\\d{1,4})");
    private static final Pattern THREE = Pattern.compile("(\\d{1,4})[-/](\\d{1,2})[-/](\\d{1,4})");
    private static final Pattern MONTH_AND_NUMBER = Pattern.compile("([a-z]{3,9})[-/ ]?(\\d{1,4})");
    private static final Pattern NUMBER_AND_MONTH = Pattern.compile("(\\d{1,4})[-/ ]?([a-z]{3,9})");
    private static final Pattern MONTH = Pattern.compile(
            "jan(uari|uary)?|feb(ruari|ruary)?|mrt|maart|mar(ch)?|apr(il)?|mei|may|juni?|june|juli?|july|aug(ustus|ust)?"
                    + "|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|dec(ember)?");
    private static final Pattern OTHER_NUMBER = Pattern.compile("0\\d+|\\d{12,}|\\d+e[+-]?\\d+|\\+\\d+");

    private static final List<String> TRUTH = List.of("waar", "onwaar", "true", "false");

    private static final String BETWEEN = "[-/ .]{1,2}";
    private static final String NAME = "([a-z]{3})[a-z]{0,6}\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})" + BETWEEN + NAME + "(?:" + BETWEEN + "\\d{2,4})?");
    private static final Pattern MONTH_FIRST = Pattern.compile(NAME + BETWEEN + "(\\d{1,4})");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2\\d{2,4}(?: [\\d:]+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)\\d{2}-(\\d{1,2})-(\\d{1,2})(?:[ T][\\d:.]+)?");
    private static final int LONGEST = 30;

    private SpreadsheetHabit() {}

    /** What may have been typed where a date stands now; empty when the cell is no date. */
    public static List<String> undone(String cell) {
        String text = cell.length() > LONGEST ? "" : cell.toLowerCase(Locale.ROOT);
        return Stream.of(dayFirst(text), monthFirst(text), inFigures(text), yearFirst(text))
                .flatMap(typed -> typed)
                .toList();
    }

    private static Stream<String> dayFirst(String text) {
        Matcher date = DAY_FIRST.matcher(text);
        return date.matches() ? monthsOf(date.group(2)).map(month -> number(date, 1) + "-" + month) : Stream.of();
    }

    private static Stream<String> monthFirst(String text) {
        Matcher date = MONTH_FIRST.matcher(text);
        return date.matches() ? monthsOf(date.group(1)).map(month -> month + "-" + number(date, 2)) : Stream.of();
    }

    private static Stream<String> inFigures(String text) {
        Matcher date = IN_FIGURES.matcher(text);
        return date.matches() ? bothWays(number(date, 1), number(date, 3)) : Stream.of();
    }

    private static Stream<String> yearFirst(String text) {
        Matcher date = YEAR_FIRST.matcher(text);
        return date.matches() ? bothWays(number(date, 2), number(date, 1)) : Stream.of();
    }

    private static Stream<String> bothWays(int day, int month) {
        return Stream.of(day + "-" + month, month + "-" + day);
    }

    private static Stream<Integer> monthsOf(String beginning) {
        return IntStream.range(0, MONTHS.size())
                .filter(month -> MONTHS.get(month).contains(beginning))
                .mapToObj(month -> month + 1);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    /** What becomes of the text, as the spreadsheet shows it; empty when it stays as it is. */
    public static Optional<String> rewrites(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return two(word)
                .or(() -> TRUTH.contains(word) ? Optional.of(word.toUpperCase(Locale.ROOT)) : Optional.empty())
                .or(() -> three(word))
                .or(() -> named(MONTH_AND_NUMBER.matcher(word), 1, 2))
                .or(() -> named(NUMBER_AND_MONTH.matcher(word), 2, 1))
                .or(() -> OTHER_NUMBER.matcher(word).matches() ? Optional.of(ANOTHER_NUMBER) : Optional.empty());
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
            return Optional.of(first + "-" + shown(second));
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

    private static String shown(int month) {
        return MONTHS.get(month - 1).get(0);
    }

    private static String monthOf(int month, String year) {
        return shown(month) + "-" + year.substring(Math.max(0, year.length() - 2));
    }
}
