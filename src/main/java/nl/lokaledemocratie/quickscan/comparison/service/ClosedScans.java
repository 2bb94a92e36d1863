package nl.lokaledemocratie.quickscan.comparison.service;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers.Published;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.comparison.service.ComparedCells.Compared;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** The closed and published scans, as they are compared: only scans whose themes ask the same stand side by side. */
@ApplicationScoped
@Transactional
public class ClosedScans {

    @Inject
    ComparedCells cells;

    @Inject
    QuestionnaireCatalog catalog;

    /**
     * The questionnaire versions of which there is something to compare: first the questionnaire that most organisations used, and of
     * each the newest version first. Versions whose scores are alike are one choice.
     *
     * @param closed the closed scans that may be read
     */
    public List<QuestionnaireId> listVersions(Collection<Scan> closed) {
        Map<String, Set<String>> organisations = new HashMap<>();
        closed.forEach(scan -> organisations
                .computeIfAbsent(scan.questionnaireId().name(), name -> new HashSet<>())
                .add(scan.organisation().code()));
        List<QuestionnaireId> versions = new ArrayList<>();
        closed.stream()
                .map(Scan::questionnaireId)
                .distinct()
                .sorted(Comparator.comparing((QuestionnaireId id) ->
                                -requireNonNull(organisations.get(id.name())).size())
                        .thenComparing(QuestionnaireId::name)
                        .thenComparing(Comparator.reverseOrder()))
                .filter(version -> versions.stream().noneMatch(listed -> areAlike(listed, version)))
                .forEach(versions::add);
        return List.copyOf(versions);
    }

    /**
     * What is published of a questionnaire version, and of others that score alike.
     *
     * @param readable the closed scans that may be read
     */
    public List<ComparedScan> list(QuestionnaireId version, ComparedView view, Collection<Scan> readable) {
        Map<UUID, Scan> closed = readable.stream()
                .filter(scan -> areAlike(version, scan.questionnaireId()))
                .collect(Collectors.toMap(scan -> scan.id(), Function.identity()));
        return cells.list(closed.keySet(), view).entrySet().stream()
                .map(entry -> compared(requireNonNull(closed.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    /** All numbers of the rows of a table, in its order: whatever its level and aspect. */
    public ComparedNumbers numbers(ComparedTable table, Questionnaire questionnaire) {
        String group = table.view().group();
        List<UUID> scans = table.rows().stream().map(row -> row.scan().id()).toList();
        Map<UUID, Map<ComparedView, Map<String, ComparedCell>>> all = cells.listOf(scans, group);
        Map<UUID, Published> published = cells.listPublished(scans);
        return new ComparedNumbers(
                group,
                ComparedNumbers.LEVELS.stream()
                        .collect(Collectors.toMap(level -> level, level -> Topic.listOf(questionnaire, level))),
                table.rows().stream()
                        .map(ComparedTable.Row::scan)
                        .filter(scan -> published.containsKey(scan.id()))
                        .map(scan -> new ComparedNumbers.Entry(
                                scan, requireNonNull(published.get(scan.id())), all.getOrDefault(scan.id(), Map.of())))
                        .toList());
    }

    boolean areAlike(QuestionnaireId one, QuestionnaireId other) {
        return one.name().equals(other.name())
                && (one.equals(other) || VersionDiff.scoresAlike(catalog.get(one), catalog.get(other)));
    }

    private static ComparedScan compared(Scan scan, Compared compared) {
        OrganisationFigures figures = scan.organisation().figures();
        return new ComparedScan(
                scan.id(),
                scan.organisation().code(),
                scan.organisation().name(),
                scan.title(),
                figures.province(),
                figures.population().stream()
                        .mapToInt(inhabitants -> inhabitants)
                        .findFirst(),
                scan.closedOn().orElseThrow(),
                scan.fictional(),
                compared.shown(),
                compared.respondents(),
                compared.cells());
    }
}
