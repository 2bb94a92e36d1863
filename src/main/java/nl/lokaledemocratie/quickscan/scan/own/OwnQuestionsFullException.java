package nl.lokaledemocratie.quickscan.scan.own;

/** The questionnaire has no place for more own questions. */
public class OwnQuestionsFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OwnQuestionsFullException() {
        super("No place for more own questions");
    }
}
