package nl.lokaledemocratie.quickscan.questionnaire.proposal;

import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;

/** Just this content is not proposed: it was published, withdrawn or replaced meanwhile. */
public class NotProposedException extends RuntimeException {

    NotProposedException(QuestionnaireId id) {
        super("Not proposed with this content: " + id);
    }
}
