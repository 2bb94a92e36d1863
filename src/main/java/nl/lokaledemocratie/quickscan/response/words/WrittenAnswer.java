package nl.lokaledemocratie.quickscan.response.words;

/**
 * What somebody wrote, without anything else of that sheet.
 *
 * @param question key of the question
 * @param paper    whether it is known to have come on paper
 */
public record WrittenAnswer(String question, String audience, boolean paper, String text) {

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "WrittenAnswer[" + question + ", " + audience + "]";
    }
}
