package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;

/** One thing that is asked. Its key stays the same over versions of the questionnaire. */
public sealed interface Question permits RatedQuestion, OptionQuestion, NumberQuestion, OpenQuestion {

    String key();

    Prompt prompt();

    /** The same question, put in another way. */
    Question prompt(Prompt other);

    /** Asks the visitor for what it does with this kind of question. */
    <R> R accept(QuestionVisitor<R> visitor);

    QuestionKind kind();

    /** All answers that it offers, in the order in which they are shown; none where one types. */
    List<OfferedAnswer> offered();

    /** The options to choose from; none where one rates or types. */
    default List<Option> options() {
        return List.of();
    }

    default Optional<Option> findOption(String optionKey) {
        return options().stream()
                .filter(option -> option.key().equals(optionKey))
                .findFirst();
    }

    /** How many of what it offers one may answer. */
    default int mostChosen() {
        return 1;
    }

    /** Whether there is a place for own words beside its options. */
    default boolean offersOther() {
        return findOption(OptionQuestion.OTHER).isPresent();
    }

    /** The aspects in which it is rated; none where it is answered otherwise. */
    default Set<Aspect> aspects() {
        return Set.of();
    }

    /** The question as one audience gets it. */
    default Question as(String audience) {
        return this;
    }

    default Wording wording() {
        return prompt().wording();
    }

    /** The audiences that get this question; empty means all of them. */
    default Set<String> audiences() {
        return prompt().audiences();
    }

    /** All must hold for the question to be shown. */
    default List<Condition> conditions() {
        return prompt().conditions();
    }

    /** What it promises of earlier versions that asked it in other words. */
    default Optional<Promise> promise() {
        return prompt().promise();
    }

    default boolean isRequired() {
        return prompt().required();
    }

    /** Whether it asks for the background by which answers may be weighted. */
    default boolean isForWeighting() {
        return false;
    }

    default boolean isAskedTo(String audience) {
        return audiences().isEmpty() || audiences().contains(audience);
    }

    /**
     * An answer that a question offers: an option, a point or "weet ik niet".
     *
     * @param label empty where the key says it all, and where the usual words for "weet ik niet" do
     */
    record OfferedAnswer(String key, Optional<LocalizedText> label) {

        /** How "weet ik niet" is written where answers are texts. */
        public static final String DONT_KNOW = "dk";

        /** In one language, with what "weet ik niet" is called where the question does not say so. */
        public String in(String language, String dontKnow) {
            return label.map(text -> text.in(language)).orElse(key.equals(DONT_KNOW) ? dontKnow : key);
        }
    }
}
