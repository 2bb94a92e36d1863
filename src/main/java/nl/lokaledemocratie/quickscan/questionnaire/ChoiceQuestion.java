package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Set;

/**
 * A background question with one choice out of several, such as age class. Never required, coarse by design.
 *
 * @param weighting may be used to weight the answers of an open audience (METHOD.md 7)
 */
public record ChoiceQuestion(
        String key, Wording wording, Set<String> audiences, List<Option> options, boolean weighting)
        implements Question {

    public ChoiceQuestion {
        audiences = Set.copyOf(audiences);
        options = List.copyOf(options);
    }

    /** One answer to choose; the key is what is stored. */
    public record Option(String key, LocalizedText label) {}

    public boolean offers(String optionKey) {
        return options.stream().anyMatch(option -> option.key().equals(optionKey));
    }
}
