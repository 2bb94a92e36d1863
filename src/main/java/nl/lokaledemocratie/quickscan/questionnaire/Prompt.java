package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;

/**
 * How a question is put, and to whom.
 *
 * @param help       what a respondent may want to know to answer it
 * @param example    an example of what is meant
 * @param audiences  the audiences that get it; empty means all of them
 * @param required   a respondent cannot send without it; "weet ik niet" is an answer
 * @param conditions on earlier answers; all must hold for it to be shown
 * @param promise    that answers may be compared with earlier versions in other words; empty: wherever it reads the same
 */
public record Prompt(
        Wording wording,
        Optional<LocalizedText> help,
        Optional<LocalizedText> example,
        Set<String> audiences,
        boolean required,
        List<Condition> conditions,
        Optional<Promise> promise) {

    public Prompt {
        audiences = Set.copyOf(audiences);
        conditions = List.copyOf(conditions);
    }

    /** A question that is comparable wherever it reads the same. */
    public Prompt(
            Wording wording,
            Optional<LocalizedText> help,
            Optional<LocalizedText> example,
            Set<String> audiences,
            boolean required,
            List<Condition> conditions) {
        this(wording, help, example, audiences, required, conditions, Optional.empty());
    }

    /** The same question with another promise, or without. */
    public Prompt promise(Optional<Promise> other) {
        return new Prompt(wording, help, example, audiences, required, conditions, other);
    }

    /** A question without anything beside its text, always shown. */
    public static Prompt of(Wording wording, Set<String> audiences) {
        return new Prompt(wording, Optional.empty(), Optional.empty(), audiences, false, List.of());
    }

    /** The same for all audiences. */
    public static Prompt of(LocalizedText text) {
        return of(Wording.same(text), Set.of());
    }
}
