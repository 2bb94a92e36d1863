package nl.lokaledemocratie.quickscan.scan.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * A question that an organisation adds itself: for everybody, never required, in no theme. What a kind does not use is empty.
 *
 * @param text    by language, Dutch is always there
 * @param options by language, for a question with options
 * @param most    how many options one may choose, where one may choose several
 * @param bounds  lowest and highest answer of a number, or the most characters of an answer in own words
 */
public record OwnQuestion(
        Kind kind, Map<String, String> text, List<Map<String, String>> options, int most, Bounds bounds) {

    public static final int MAX_TEXT = 300;
    public static final int MAX_OPTION = 120;
    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 7;
    public static final int LARGEST_NUMBER = 999_999_999;
    public static final int LONGEST_ANSWER = 1000;

    /** What may be asked in this way. */
    public enum Kind {
        CHOICE,
        CHOICES,
        MARK,
        NUMBER,
        OPEN;

        /** Whether one chooses from options. */
        public boolean hasOptions() {
            return this == CHOICE || this == CHOICES;
        }
    }

    /** The lowest and highest that is allowed. */
    public record Bounds(int lowest, int highest) {

        /** For a kind that has none. */
        public static final Bounds NONE = new Bounds(0, 0);
    }

    public OwnQuestion {
        text = Map.copyOf(text);
        options = options.stream().map(Map::copyOf).toList();
        int number = options.size();
        require(isText(text, MAX_TEXT), "a text of 1 to " + MAX_TEXT + " characters");
        if (kind.hasOptions()) {
            require(FEWEST_OPTIONS <= number && number <= MOST_OPTIONS, "2 to 7 options");
            require(options.stream().allMatch(option -> isText(option, MAX_OPTION)), "options with a text");
        }
        require(kind != Kind.CHOICES || FEWEST_OPTIONS <= most && most <= number, "a usable number to choose");
        require(kind != Kind.NUMBER || areUsable(bounds), "usable bounds");
        require(kind != Kind.OPEN || 1 <= bounds.highest() && bounds.highest() <= LONGEST_ANSWER, "a usable length");
    }

    private static boolean isText(Map<String, String> texts, int longest) {
        return !texts.getOrDefault(LocalizedText.DUTCH, "").isBlank()
                && texts.values().stream().allMatch(text -> text.length() <= longest);
    }

    private static boolean areUsable(Bounds bounds) {
        return -LARGEST_NUMBER <= bounds.lowest()
                && bounds.lowest() < bounds.highest()
                && bounds.highest() <= LARGEST_NUMBER;
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("An own question needs " + what);
        }
    }

    /** As part of the questionnaire of its scan. */
    public Question question(String key) {
        Prompt prompt = Prompt.of(new LocalizedText(text));
        return switch (kind) {
            case CHOICE -> new ChoiceQuestion(key, prompt, offered(), false);
            case CHOICES -> new MultipleChoiceQuestion(key, prompt, offered(), most);
            case MARK -> new MarkQuestion(key, prompt);
            case NUMBER -> new NumberQuestion(key, prompt, bounds.lowest(), bounds.highest(), Optional.empty());
            case OPEN -> new OpenQuestion(key, prompt, bounds.highest());
        };
    }

    private List<Option> offered() {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Option("optie-" + (i + 1), new LocalizedText(options.get(i))))
                .toList();
    }
}
