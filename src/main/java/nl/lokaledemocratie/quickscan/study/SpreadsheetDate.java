package nl.lokaledemocratie.quickscan.study;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a spreadsheet makes of a key that it takes for a date: {@code 2-sep} of {@code 2-9}, {@code okt-49} of {@code 10-49}. */
final class SpreadsheetDate {

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

    private static final String BETWEEN = "[-/ .]{1,2}";
    private static final String MONTH = "([a-z]{3})[a-z]{0,6}\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})" + BETWEEN + MONTH + "(?:" + BETWEEN + "\\d{2,4})?");
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + BETWEEN + "(\\d{1,4})");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2\\d{2,4}(?: [\\d:]+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)\\d{2}-(\\d{1,2})-(\\d{1,2})(?:[ T][\\d:.]+)?");
    private static final int LONGEST = 30;

    private SpreadsheetDate() {}

    static boolean isOne(String cell) {
        return !keys(cell).isEmpty();
    }

    /** The keys that may have stood there; empty when the cell is no date. */
    static List<String> keys(String cell) {
        String text = cell.length() > LONGEST ? "" : cell.toLowerCase(Locale.ROOT);
        return Stream.of(dayFirst(text), monthFirst(text), inFigures(text), yearFirst(text))
                .flatMap(keys -> keys)
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
}
