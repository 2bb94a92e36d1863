package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * One version of a questionnaire, published or proposed.
 *
 * @param hash     of its content
 * @param diff     from the version before it; empty for the first one
 * @param problems why a proposal cannot be published
 * @param warnings what had better be looked at in a proposal
 */
public record VersionView(
        Questionnaire questionnaire,
        String hash,
        boolean published,
        SummaryView summary,
        ClinicView clinic,
        Optional<DiffView> diff,
        List<ProblemView> problems,
        List<ProblemView> warnings) {

    /** The address of its page. */
    public String address() {
        return QuestionnairePages.ROOT + "/" + questionnaire.id();
    }
}
