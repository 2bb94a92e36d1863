package nl.lokaledemocratie.quickscan.response;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.scan.InvitationHash;

/**
 * What a person answered so far.
 *
 * @param invitation what the person was let in with, empty for an open audience
 */
public record Draft(AnswerSheet sheet, Optional<InvitationHash> invitation) {

    public Draft with(AnswerSheet answers) {
        return new Draft(answers, invitation);
    }

    /** The same answers, let in with another invitation. */
    public Draft under(InvitationHash other) {
        return new Draft(sheet, Optional.of(other));
    }

    /** Answers do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "Draft";
    }
}
