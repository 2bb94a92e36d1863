package nl.lokaledemocratie.quickscan.publication.web;

import java.time.LocalDate;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** The result page of any result, in Dutch; needs a request. */
public final class RenderedResult {

    private RenderedResult() {}

    public static String of(PublishedResult result, Questionnaire questionnaire) {
        Scan scan = scan("Quick Scan", questionnaire);
        Publication publication = new Publication(
                scan.id(),
                1,
                LocalDate.of(2026, 10, 2),
                "1.0",
                "0".repeat(64),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                result);
        Optional<Scan> previous =
                result.findings().changes().isEmpty() ? Optional.empty() : Optional.of(earlier(questionnaire));
        return ResultPages.Templates.result(
                        scan, questionnaire, publication, previous, ResultView.of(result, questionnaire, "nl"), true)
                .render();
    }

    private static Scan scan(String title, Questionnaire questionnaire) {
        Organisation organisation =
                new Organisation("VB0000", "Proefstad", OrganisationKind.MUNICIPALITY, false, OrganisationFigures.NONE);
        return new Scan(organisation, title, questionnaire.id(), "abcdefghjkmn");
    }

    private static Scan earlier(Questionnaire questionnaire) {
        Scan scan = scan("Eerste ronde", questionnaire);
        scan.close(LocalDate.of(2024, 3, 3));
        return scan;
    }
}
