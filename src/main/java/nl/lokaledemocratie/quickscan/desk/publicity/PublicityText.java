package nl.lokaledemocratie.quickscan.desk.publicity;

/**
 * A text to place somewhere.
 *
 * @param key  of what it is for, as it is part of names on the page
 * @param rows that show most of it on a wide screen
 */
public record PublicityText(String key, String language, String text, int rows) {

    private static final int CHARACTERS = 80;

    static PublicityText of(String key, String language, String text) {
        int rows = text.lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / CHARACTERS)
                .sum();
        return new PublicityText(key, language, text, rows);
    }
}
