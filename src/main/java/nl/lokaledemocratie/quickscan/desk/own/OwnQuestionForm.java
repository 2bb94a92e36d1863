package nl.lokaledemocratie.quickscan.desk.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
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
import nl.lokaledemocratie.quickscan.scan.own.OwnLimits;

/**
 * The form of an own question: empty, as it is stored, or as it was sent with what is wrong in it.
 *
 * @param languages Dutch first
 * @param most      how many one may choose, as typed; empty for all
 * @param lowest    as typed, for a number
 * @param highest   as typed, for a number; the most characters of an answer in own words
 */
public record OwnQuestionForm(
        QuestionKind kind,
        List<LanguageField> languages,
        String most,
        String lowest,
        String highest,
        List<FormProblem> problems) {

    static final String MOST = "meeste";
    static final String LOWEST = "laagste";
    static final String HIGHEST = "hoogste";

    private static final int USUAL_LENGTH = 500;

    public OwnQuestionForm {
        languages = List.copyOf(languages);
        problems = List.copyOf(problems);
    }

    /**
     * The question in one language.
     *
     * @param options one per line
     */
    public record LanguageField(String language, String text, String options) {

        static final String TEXT = "tekst-";
        static final String OPTIONS = "opties-";

        public boolean isDutch() {
            return language.equals(LocalizedText.DUTCH);
        }

        public String textField() {
            return TEXT + language;
        }

        public String optionsField() {
            return OPTIONS + language;
        }

        List<String> lines() {
            return options.lines()
                    .map(CleanText::line)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        int numberOfLines() {
            return lines().size();
        }
    }

    /**
     * Something that must be mended before the question can be kept.
     *
     * @param lost signs that no report could print, with blanks between; empty where it is not about these
     */
    public record FormProblem(String field, Code code, String lost) {

        FormProblem(String field, Code code) {
            this(field, code, "");
        }

        /** The kinds of problem; the page has a sentence for each. */
        public enum Code {
            NO_TEXT,
            TEXT_TOO_LONG,
            OPTIONS,
            OPTION_TWICE,
            OPTION_TOO_LONG,
            OTHER_NUMBER_OF_OPTIONS,
            SIGNS,
            MOST,
            BOUNDS,
            LENGTH
        }
    }

    static OwnQuestionForm blank(QuestionKind kind, List<String> languages) {
        return new OwnQuestionForm(
                kind,
                languages.stream()
                        .map(language -> new LanguageField(language, "", ""))
                        .toList(),
                "",
                "",
                kind == QuestionKind.OPEN ? String.valueOf(USUAL_LENGTH) : "",
                List.of());
    }

    /** As it was sent; a field that is not there is read as empty. */
    static OwnQuestionForm read(QuestionKind kind, List<String> languages, MultivaluedMap<String, String> sent) {
        Function<String, String> field =
                name -> Optional.ofNullable(sent.getFirst(name)).orElse("");
        OwnQuestionForm form = new OwnQuestionForm(
                kind,
                languages.stream()
                        .map(language -> new LanguageField(
                                language,
                                CleanText.line(field.apply(LanguageField.TEXT + language)),
                                field.apply(LanguageField.OPTIONS + language)))
                        .toList(),
                field.apply(MOST),
                field.apply(LOWEST),
                field.apply(HIGHEST),
                List.of());
        return new OwnQuestionForm(
                kind, form.languages, form.most, form.lowest, form.highest, new OwnQuestionChecks(form).problems());
    }

    public boolean hasOptions() {
        return kind == QuestionKind.CHOICE || kind == QuestionKind.CHOICES;
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    public Optional<FormProblem> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    LanguageField dutch() {
        return languages.get(0);
    }

    OptionalInt mostChosen() {
        return most.isEmpty() ? OptionalInt.of(dutch().numberOfLines()) : WholeNumber.parse(most);
    }

    /** What the form asks for, under a key; only for a form without problems. */
    Question question(String key) {
        Prompt prompt = Prompt.of(text(LanguageField::text));
        return switch (kind) {
            case CHOICE -> new ChoiceQuestion(key, prompt, options(), false);
            case CHOICES ->
                new MultipleChoiceQuestion(key, prompt, options(), mostChosen().orElseThrow());
            case MARK -> new MarkQuestion(key, prompt);
            case NUMBER -> new NumberQuestion(key, prompt, number(lowest), number(highest), Optional.empty());
            case OPEN -> new OpenQuestion(key, prompt, number(highest));
            case STATEMENT, RANKING -> throw new IllegalStateException("No own question is a " + kind.key());
        };
    }

    private List<Option> options() {
        return OwnLimits.options(IntStream.range(0, dutch().numberOfLines())
                .mapToObj(place -> text(
                        field -> field.lines().stream().skip(place).findFirst().orElse("")))
                .toList());
    }

    private static int number(String typed) {
        return WholeNumber.parse(typed).orElseThrow();
    }

    /** A language in which nothing is filled in is left out. */
    private LocalizedText text(Function<LanguageField, String> words) {
        Map<String, String> texts = new HashMap<>();
        languages.forEach(field -> texts.put(field.language(), words.apply(field)));
        texts.values().removeIf(String::isBlank);
        return new LocalizedText(texts);
    }
}
