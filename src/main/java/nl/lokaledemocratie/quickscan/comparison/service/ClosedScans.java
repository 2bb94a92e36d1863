package nl.lokaledemocratie.quickscan.comparison.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.analysis.service.Publication;
import nl.lokaledemocratie.quickscan.analysis.service.Publications;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionnaireId;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** The closed and published scans, as they are compared: only scans of one questionnaire version stand side by side. */
@ApplicationScoped
@Transactional
public class ClosedScans {

    @Inject
    Scans scans;

    @Inject
    Publications publications;

    /** The questionnaire versions of which there is something to compare, the newest first. */
    public List<QuestionnaireId> listVersions() {
        return scans.listClosed().stream()
                .map(Scan::questionnaireId)
                .distinct()
                .sorted(Comparator.comparing(QuestionnaireId::name).thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** All that is published of a questionnaire version. */
    public List<ComparedScan> list(QuestionnaireId version) {
        Map<UUID, Scan> closed = scans.listClosed().stream()
                .filter(scan -> scan.questionnaireId().equals(version))
                .collect(Collectors.toMap(scan -> scan.id, Function.identity()));
        return publications.list(closed.keySet()).stream()
                .map(publication -> compared(closed.get(publication.scanId()), publication))
                .toList();
    }

    private static ComparedScan compared(Scan scan, Publication publication) {
        Integer inhabitants = scan.organisation.population;
        return new ComparedScan(
                scan.id,
                scan.organisation.code,
                scan.organisation.name,
                scan.title,
                Optional.ofNullable(scan.organisation.province),
                inhabitants == null ? OptionalInt.empty() : OptionalInt.of(inhabitants),
                scan.closedOn,
                scan.fictional,
                publication.result());
    }
}
