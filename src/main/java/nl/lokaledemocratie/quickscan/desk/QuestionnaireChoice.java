package nl.lokaledemocratie.quickscan.desk;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Which questionnaire a new scan is going to ask.
 *
 * @param others     other questionnaires for this kind of organisation, in their newest versions
 * @param newest     the newest version of what is chosen
 * @param continuity with the last scan of the organisation, when that asked another version
 */
public record QuestionnaireChoice(
        Questionnaire chosen, Questionnaire newest, List<Questionnaire> others, Optional<Continuity> continuity) {

    public boolean usesNewest() {
        return chosen.id().equals(newest.id());
    }

    /** How the choice is written in an address: its name, and its version where that is not the newest. */
    public String address() {
        return usesNewest() ? chosen.id().name() : chosen.id().toString();
    }
}
