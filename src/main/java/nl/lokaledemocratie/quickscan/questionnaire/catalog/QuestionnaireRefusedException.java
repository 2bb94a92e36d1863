package nl.lokaledemocratie.quickscan.questionnaire.catalog;

/** Questionnaires that cannot be published; the message tells the operator why and what to do, and nothing was published. */
public class QuestionnaireRefusedException extends RuntimeException {

    public QuestionnaireRefusedException(String message) {
        super(message);
    }
}
