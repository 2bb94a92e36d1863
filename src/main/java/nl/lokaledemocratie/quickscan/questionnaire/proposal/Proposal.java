package nl.lokaledemocratie.quickscan.questionnaire.proposal;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.successor.VersionCheck;

/**
 * A version that can be looked at before it is published.
 *
 * @param check how it follows the newest published version of its name; empty when it is the first
 */
public record Proposal(QuestionnaireFile file, Questionnaire questionnaire, Optional<VersionCheck> check) {

    /** Whether it may follow what is published. */
    public boolean fits() {
        return check.map(VersionCheck::problems)
                .filter(problems -> !problems.isEmpty())
                .isEmpty();
    }
}
