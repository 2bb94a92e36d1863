package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Set;

/** A question answered in the respondent's own words, with a maximum number of characters. */
public record OpenQuestion(String key, Wording wording, Set<String> audiences, int maxLength) implements Question {

    public OpenQuestion {
        audiences = Set.copyOf(audiences);
        if (maxLength < 1) {
            throw new IllegalArgumentException("Open question " + key + " allows " + maxLength + " characters");
        }
    }
}
