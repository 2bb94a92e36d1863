package nl.lokaledemocratie.quickscan.walk.document;

import java.util.List;

import nl.lokaledemocratie.quickscan.form.StepView.ProblemView;

/**
 * Why answers were not received, for the page that sent them; nothing of them is stored.
 *
 * @param text     a sentence about all of it, empty where lines say it
 * @param problems one line for each fault, with the field it is about
 */
public record Refusal(String text, List<ProblemView> problems) {

    static Refusal of(String text) {
        return new Refusal(text, List.of());
    }
}
