package nl.lokaledemocratie.quickscan.comparison.service;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.comparison.trend.Wave;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** What is published of the scans of one organisation. */
@ApplicationScoped
@Transactional
public class Waves {

    @Inject
    Publications publications;

    @Inject
    QuestionnaireCatalog catalog;

    /** @param closed scans of one organisation that may be read; what is not published, or what nobody answered, is not there */
    public List<Wave> list(Collection<Scan> closed) {
        Map<UUID, Scan> scans = closed.stream().collect(Collectors.toMap(Scan::id, Function.identity()));
        return publications.list(scans.keySet()).stream()
                .filter(publication -> publication.result().hasRespondents())
                .map(publication -> {
                    Scan scan = requireNonNull(scans.get(publication.scanId()));
                    return new Wave(
                            scan.id(),
                            scan.title(),
                            scan.closedOn().orElseThrow(),
                            catalog.get(scan.questionnaireId()),
                            publication.previous(),
                            publication.result().findings());
                })
                .toList();
    }
}
