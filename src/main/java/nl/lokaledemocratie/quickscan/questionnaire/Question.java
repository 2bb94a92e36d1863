package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Set;

/** One thing that is asked. Its key stays the same over versions of the questionnaire. */
public sealed interface Question permits Statement, ChoiceQuestion, OpenQuestion {

    String key();

    Wording wording();

    /** The audiences that get this question; empty means all of them. */
    Set<String> audiences();

    default boolean isAskedTo(String audience) {
        return audiences().isEmpty() || audiences().contains(audience);
    }
}
