package nl.lokaledemocratie.quickscan.openanswer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was chosen of a scan.
 *
 * @param number   how often the choice was changed; 0 when nothing was ever chosen
 * @param chosenOn the day of the last change
 * @param answers  by their words, so that the order says nothing and stays
 */
public record AnswerChoice(int number, Optional<LocalDate> chosenOn, List<ChosenAnswer> answers) {

    public AnswerChoice {
        answers = List.copyOf(answers);
    }
}
