package nl.lokaledemocratie.quickscan.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Finds which questionnaire a new scan can ask: one for its kind of organisation, in the newest version unless another is named. */
@ApplicationScoped
class QuestionnaireChoices {

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Scans scans;

    /**
     * The choice that an address names.
     *
     * @param wanted {@code NAME} or {@code NAME/VERSION}; empty: the one of the last scan, or the first there is
     * @throws NotFoundException when there is no such questionnaire for this kind of organisation
     */
    QuestionnaireChoice get(Organisation organisation, Optional<String> wanted) {
        List<Questionnaire> offered = catalog.listLatestFor(organisation.kind().key());
        List<Scan> earlier = listOpened(organisation);
        Optional<String> name = wanted.map(text -> text.split("/", 2)[0]).or(() -> earlier.stream()
                .map(scan -> scan.questionnaireName())
                .filter(last -> offered.stream().anyMatch(one -> one.id().name().equals(last)))
                .findFirst());
        Questionnaire newest = offered.stream()
                .filter(one -> name.isEmpty() || name.get().equals(one.id().name()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Questionnaire chosen =
                wanted.filter(text -> text.contains("/")).map(this::published).orElse(newest);
        return new QuestionnaireChoice(
                chosen,
                newest,
                offered.stream().filter(one -> !one.equals(newest)).toList(),
                earlier.stream()
                        .filter(scan ->
                                scan.questionnaireName().equals(chosen.id().name()))
                        .findFirst()
                        .filter(scan -> !scan.questionnaireId().equals(newest.id()))
                        .map(scan -> Continuity.of(scan, catalog.get(scan.questionnaireId()), chosen)));
    }

    private Questionnaire published(String text) {
        String[] parts = text.split("/", 2);
        return Optional.of(parts[1])
                .filter(QuestionnaireId::isVersion)
                .flatMap(version -> catalog.find(new QuestionnaireId(parts[0], version)))
                .orElseThrow(NotFoundException::new);
    }

    /** The scans of the organisation that were opened, the last first. */
    private List<Scan> listOpened(Organisation organisation) {
        return scans.listOf(organisation.code()).stream()
                .filter(scan -> scan.status() != ScanStatus.DRAFT)
                .sorted(Comparator.comparing((Scan scan) -> scan.openedOn().orElseThrow())
                        .reversed())
                .toList();
    }
}
