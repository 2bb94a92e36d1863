package nl.lokaledemocratie.quickscan.response.web;

import java.util.List;

/**
 * A question as it stands on the page.
 *
 * @param number    counted over all steps
 * @param scales    of a statement: one per rating that is asked
 * @param options   of a choice question
 * @param maxLength of an open question, else 0
 * @param value     what is filled in of an open question
 * @param error     what is wrong with an open or choice question, empty when nothing is
 */
public record QuestionView(
        String key,
        int number,
        String text,
        List<ScaleView> scales,
        List<OptionView> options,
        int maxLength,
        String value,
        String error) {

    /** One answer scale of a statement. */
    public record ScaleView(String field, boolean wish, List<OptionView> options, String error) {}

    /**
     * One answer to choose.
     *
     * @param unknown "weet ik niet", which is set apart
     */
    public record OptionView(String id, String value, String label, boolean checked, boolean unknown) {}

    public boolean isStatement() {
        return !scales.isEmpty();
    }

    public boolean isChoice() {
        return !options.isEmpty();
    }
}
