package nl.lokaledemocratie.quickscan.answer;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;

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

    /** Whether it can be an answer to the question: known options, none twice, not too many, and an exclusive one alone. */
    public boolean fits(OptionQuestion question) {
        return !options.isEmpty()
                && options.size() <= question.mostChosen()
                && options.stream().distinct().count() == options.size()
                && options.stream().allMatch(question::offers)
                && !isContradictory(question);
    }

    /** Whether an option that goes with no other was chosen with another: "geen van deze", and one of these. */
    public boolean isContradictory(OptionQuestion question) {
        return options.size() > 1
                && options.stream().anyMatch(key -> question.findOption(key)
                        .filter(Option::exclusive)
                        .isPresent());
    }
}
