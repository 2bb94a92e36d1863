package nl.lokaledemocratie.quickscan.scan.own;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * An own question as its row keeps it: for everybody, never required, in no theme. What a kind does not use is empty.
 *
 * @param text    by language, Dutch is always there
 * @param options by language, for a question with options
 * @param most    how many options one may choose, where one may choose several
 * @param bounds  lowest and highest answer of a number, or the most characters of an answer in own words
 */
record StoredQuestion(
        QuestionKind kind, Map<String, String> text, List<Map<String, String>> options, int most, Bounds bounds) {

    /** The lowest and highest that is allowed. */
    record Bounds(int lowest, int highest) {

        /** For a kind that has none. */
        static final Bounds NONE = new Bounds(0, 0);
    }

    StoredQuestion {
        text = Map.copyOf(text);
        options = options.stream().map(Map::copyOf).toList();
    }

    /**
     * What is kept of a question.
     *
     * @throws IllegalArgumentException when it is not one that an organisation may ask, or more than is kept
     */
    static StoredQuestion of(Question question) {
        require(isShort(question.wording().standard(), OwnLimits.MAX_TEXT), "a text of 1 to 300 characters");
        StoredQuestion stored = question.accept(new Parts());
        require(stored.question(question.key()).equals(question), "nothing beside its text, as " + question);
        return stored;
    }

    private static boolean isShort(LocalizedText text, int longest) {
        return text.byLanguage().values().stream().allMatch(words -> words.length() <= longest);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("An own question needs " + what);
        }
    }

    /** The same without what is in other languages than these. */
    StoredQuestion in(Collection<String> languages) {
        return new StoredQuestion(
                kind,
                in(text, languages),
                options.stream().map(option -> in(option, languages)).toList(),
                most,
                bounds);
    }

    private static Map<String, String> in(Map<String, String> words, Collection<String> languages) {
        return words.entrySet().stream()
                .filter(word -> languages.contains(word.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The question under its key. */
    Question question(String key) {
        Prompt prompt = Prompt.of(new LocalizedText(text));
        return switch (kind) {
            case CHOICE -> new ChoiceQuestion(key, prompt, offered(), false);
            case CHOICES -> new MultipleChoiceQuestion(key, prompt, offered(), most);
            case MARK -> new MarkQuestion(key, prompt);
            case NUMBER -> new NumberQuestion(key, prompt, bounds.lowest(), bounds.highest(), Optional.empty());
            case OPEN -> new OpenQuestion(key, prompt, bounds.highest());
            case STATEMENT, RANKING -> throw new IllegalStateException("No own question is a " + kind.key());
        };
    }

    private List<Option> offered() {
        return OwnLimits.options(options.stream().map(LocalizedText::new).toList());
    }

    /** Checks and keeps what is particular to each kind. */
    private static final class Parts implements OwnVisitor<StoredQuestion> {

        @Override
        public StoredQuestion mark(MarkQuestion question) {
            return stored(question, List.of(), 0, Bounds.NONE);
        }

        @Override
        public StoredQuestion choice(ChoiceQuestion question) {
            return stored(question, labels(question), 0, Bounds.NONE);
        }

        @Override
        public StoredQuestion choices(MultipleChoiceQuestion question) {
            require(OwnLimits.FEWEST_OPTIONS <= question.mostChosen(), "a usable number to choose");
            return stored(question, labels(question), question.mostChosen(), Bounds.NONE);
        }

        @Override
        public StoredQuestion number(NumberQuestion question) {
            Bounds bounds = new Bounds(question.min(), question.max());
            require(
                    -OwnLimits.LARGEST_NUMBER <= bounds.lowest()
                            && bounds.lowest() < bounds.highest()
                            && bounds.highest() <= OwnLimits.LARGEST_NUMBER,
                    "usable bounds");
            return stored(question, List.of(), 0, bounds);
        }

        @Override
        public StoredQuestion open(OpenQuestion question) {
            require(question.maxLength() <= OwnLimits.LONGEST_ANSWER, "a usable length");
            return stored(question, List.of(), 0, new Bounds(0, question.maxLength()));
        }

        private static List<Map<String, String>> labels(Question question) {
            List<LocalizedText> labels =
                    question.options().stream().map(Option::label).toList();
            require(
                    OwnLimits.FEWEST_OPTIONS <= labels.size() && labels.size() <= OwnLimits.MOST_OPTIONS,
                    "2 to 7 options");
            require(labels.stream().allMatch(label -> isShort(label, OwnLimits.MAX_OPTION)), "short options");
            return labels.stream().map(LocalizedText::byLanguage).toList();
        }

        private static StoredQuestion stored(
                Question question, List<Map<String, String>> options, int most, Bounds bounds) {
            return new StoredQuestion(
                    question.kind(), question.wording().standard().byLanguage(), options, most, bounds);
        }
    }
}
