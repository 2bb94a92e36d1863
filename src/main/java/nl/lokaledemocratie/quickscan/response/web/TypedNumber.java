package nl.lokaledemocratie.quickscan.response.web;

import java.util.regex.Pattern;

/** Whole numbers as people type them: {@code 1.000}, {@code 1 000}, {@code 007}, with the digits of any script. */
final class TypedNumber {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private TypedNumber() {}

    /** The number in plain digits; what is no whole number comes back as it was typed. */
    static String plain(String typed) {
        String text = latin(SPACE.matcher(typed).replaceAll("")).replace('\u2212', '-');
        if (THOUSANDS.matcher(text).matches()) {
            text = text.replace(".", "");
        }
        return WHOLE.matcher(text).matches() ? String.valueOf(Integer.parseInt(text)) : typed.strip();
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }
}
