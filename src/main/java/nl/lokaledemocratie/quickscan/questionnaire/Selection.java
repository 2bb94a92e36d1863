package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.stream.Stream;

/** The options of one answer, in the order in which they were chosen, and their stored form: the keys with spaces between them. */
public record Selection(List<String> options) {

    public Selection {
        options = List.copyOf(options);
    }

    /** Reads the stored form; an empty text is an empty selection. */
    public static Selection parse(String stored) {
        return new Selection(
                Stream.of(stored.split(" ")).filter(key -> !key.isEmpty()).toList());
    }

    public String stored() {
        return String.join(" ", options);
    }

    /** Whether it can be an answer to the question: known options, none twice, not too many. */
    public boolean fits(OptionQuestion question) {
        return !options.isEmpty()
                && options.size() <= question.mostChosen()
                && options.stream().distinct().count() == options.size()
                && options.stream().allMatch(question::offers);
    }
}
