package nl.lokaledemocratie.quickscan.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Finds the scan that a closed scan may be compared with (METHOD.md 10). */
@ApplicationScoped
class PreviousScans {

    @Inject
    Scans scans;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Publications publications;

    @Inject
    AnswerSheetReader sheets;

    /** An earlier scan of the same organisation. */
    record Previous(Scan scan, Questionnaire questionnaire) {

        boolean isComparable(Questionnaire later) {
            return !VersionDiff.comparableItems(questionnaire, later).isEmpty();
        }

        /** The groups of the later scan, of the size and kind they had at this one. */
        List<Population> populations(List<Population> later) {
            return later.stream().map(group -> earlier(group.group())).toList();
        }

        private Population earlier(String group) {
            OptionalInt size = scan.audiences().stream()
                    .filter(audience -> audience.audience().equals(group))
                    .flatMapToInt(audience -> audience.population().stream())
                    .findFirst();
            boolean closed = questionnaire
                    .findAudience(group)
                    .map(audience -> audience.closed())
                    .orElse(false);
            return new Population(group, size, closed);
        }
    }

    /** The latest that was closed and published before this one, was answered, is counted still and shares a statement with it. */
    Optional<Previous> find(Scan scan, Questionnaire questionnaire) {
        return scans.listOf(scan.organisation().code()).stream()
                .filter(other ->
                        other.status() == ScanStatus.CLOSED && !other.id().equals(scan.id()))
                .filter(other -> !day(other).isAfter(day(scan)))
                .filter(other -> other.questionnaireName().equals(scan.questionnaireName()))
                .filter(other -> publications
                        .find(other.id())
                        .filter(published -> published.result().hasRespondents())
                        .isPresent())
                .sorted(Comparator.comparing(PreviousScans::day).reversed())
                .map(other -> new Previous(other, catalog.get(other.questionnaireId())))
                .filter(previous -> previous.isComparable(questionnaire))
                .filter(previous -> sheets.count(previous.scan().id()) > 0)
                .findFirst();
    }

    /** The one that a scan was compared with before; empty when it was removed since. */
    Optional<Previous> get(UUID compared) {
        return scans.find(compared).map(scan -> new Previous(scan, catalog.get(scan.questionnaireId())));
    }

    private static LocalDate day(Scan closed) {
        return closed.closedOn().orElseThrow();
    }
}
