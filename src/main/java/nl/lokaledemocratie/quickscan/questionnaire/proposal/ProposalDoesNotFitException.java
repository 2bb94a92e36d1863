package nl.lokaledemocratie.quickscan.questionnaire.proposal;

import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;

/** The proposal cannot follow the newest published version; its {@link Proposal#check()} says why. */
public class ProposalDoesNotFitException extends RuntimeException {

    ProposalDoesNotFitException(QuestionnaireId id) {
        super("Cannot follow the newest published version: " + id);
    }
}
