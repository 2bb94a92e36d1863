package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import nl.lokaledemocratie.quickscan.questionnaire.QuestionnaireId;

/** Just this content is not proposed: it was published, withdrawn or replaced meanwhile. */
public class NotProposedException extends RuntimeException {

    NotProposedException(QuestionnaireId id) {
        super("Not proposed with this content: " + id);
    }
}
