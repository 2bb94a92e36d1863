package nl.lokaledemocratie.quickscan.questionnaire.clinic;

/**
 * Something in a text that could be plainer.
 *
 * @param words      the words it is about
 * @param suggestion what to do instead, in Dutch
 */
public record Finding(Rule rule, String words, String suggestion) {

    /** What to say before a list of findings. */
    public static final String CAUTION = "Het zijn adviezen: u weet zelf het beste wat uw lezers kennen.";

    private static final int SHORT = 80;

    /** The words on one line, cut off when they are many. */
    public String shortWords() {
        String line = words.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 3) + "...";
    }
}
