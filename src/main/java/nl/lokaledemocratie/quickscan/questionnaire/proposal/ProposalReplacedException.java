package nl.lokaledemocratie.quickscan.questionnaire.proposal;

import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;

/** A proposal would take the place of another that its proposer did not see. */
public class ProposalReplacedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final QuestionnaireId id;

    ProposalReplacedException(QuestionnaireId id) {
        super("Another file is proposed as " + id);
        this.id = id;
    }

    public QuestionnaireId id() {
        return id;
    }
}
