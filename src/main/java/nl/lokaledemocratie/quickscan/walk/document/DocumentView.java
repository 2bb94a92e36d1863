package nl.lokaledemocratie.quickscan.walk.document;

import java.util.List;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.form.FieldWords;
import nl.lokaledemocratie.quickscan.form.QuestionView;
import nl.lokaledemocratie.quickscan.form.StepView;

/**
 * The whole questionnaire of an audience as one page.
 *
 * @param link      of the scan
 * @param audience  its key
 * @param byCode    whether a code is needed to send
 * @param counted   whether it is counted which steps people see
 * @param skippable whether every question may be skipped
 * @param talk      whether who sent them is asked for an address for the talk afterwards
 * @param days      how long answers stay on the device
 * @param room      how many bytes what goes to another device has, whatever it says
 */
public record DocumentView(
        String link,
        String audience,
        boolean byCode,
        boolean counted,
        boolean skippable,
        boolean talk,
        long days,
        int room,
        List<Part> steps) {

    /** What may be said of where the answers are. */
    public List<String> getStates() {
        return List.of("kept", "offline", "unkept", "sending", "working", "waiting", "waitingUnkept", "stale");
    }

    /**
     * A step.
     *
     * @param when    conditions under which it is shown, for the device
     * @param minutes from it on to the end
     * @param least   how many steps may be left at least, this one too
     */
    public record Part(StepView step, String when, int minutes, int least, List<Asked> questions) {

        /** How many steps may be left, this one too. */
        public List<Integer> getLefts() {
            return IntStream.rangeClosed(least, step.getLeft()).boxed().toList();
        }
    }

    /** A question with what the device knows of it beforehand. */
    public record Asked(QuestionView view, String when, List<FieldWords> fields) {}
}
