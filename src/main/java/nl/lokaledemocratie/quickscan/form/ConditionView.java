package nl.lokaledemocratie.quickscan.form;

import java.util.List;

/**
 * What must have been answered before something is shown.
 *
 * @param number  of the question on an earlier page
 * @param aspect  {@code NOW} or {@code WISH} of a statement, empty for any other question
 * @param answers in words; any of them will do
 */
public record ConditionView(int number, String aspect, List<String> answers) {}
