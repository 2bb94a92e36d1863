package nl.lokaledemocratie.quickscan.comparison.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers.Published;
import nl.lokaledemocratie.quickscan.comparison.ComparedView;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;

/** The scores of themes and core values of what counts now, in rows: who compares hundreds of scans does not read whole results. */
@ApplicationScoped
public class ComparedCells {

    private static final int BEFORE_DEMONSTRATION = 280;
    private static final Set<Level> LEVELS = Set.of(Level.THEME, Level.VALUE);

    @Inject
    EntityManager entities;

    @Inject
    Publications publications;

    /**
     * What is known of a scan.
     *
     * @param shown       whether any score of it is shown
     * @param respondents of the group
     * @param cells       by the key of the theme or core value
     */
    record Compared(boolean shown, int respondents, Map<String, ComparedCell> cells) {}

    /** Keeps what an earlier version published; of several instances that start at once each does it, to the same end. */
    void catchUp(@Observes @Priority(BEFORE_DEMONSTRATION) StartupEvent event) {
        QuarkusTransaction.requiringNew().call(this::listMissing).forEach(scan -> QuarkusTransaction.requiringNew()
                .run(() -> publications.find(scan).ifPresent(this::keep)));
    }

    private List<UUID> listMissing() {
        List<?> missing = entities.createNativeQuery("select distinct scan_id from publication p where not exists"
                        + " (select from compared_scan c where c.scan_id = p.scan_id and c.revision >= p.revision)")
                .getResultList();
        return missing.stream().map(UUID.class::cast).toList();
    }

    /** Keeps a revision that is published, in the transaction that publishes it. */
    @Transactional
    void keep(@Observes Publication publication) {
        PublishedResult result = publication.result();
        UUID scan = publication.scanId();
        entities.createNativeQuery("delete from compared_scan where scan_id = ?1")
                .setParameter(1, scan)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into compared_scan (scan_id, revision, answered, shown) values (?1, ?2, ?3, ?4)")
                .setParameter(1, scan)
                .setParameter(2, publication.revision())
                .setParameter(3, result.hasRespondents())
                .setParameter(4, result.scores().stream().anyMatch(score -> score.visibility()
                        .isShown()))
                .executeUpdate();
        entities.createNativeQuery("insert into compared_group (scan_id, audience, respondents)"
                        + " select :scan, audience, respondents from unnest(cast(:groups as text[]), cast(:numbers as int[]))"
                        + " as row (audience, respondents)")
                .setParameter("scan", scan)
                .setParameter(
                        "groups",
                        result.groups().stream().map(group -> group.key()).toArray(String[]::new))
                .setParameter(
                        "numbers",
                        result.groups().stream()
                                .map(group -> group.respondents())
                                .toArray(Integer[]::new))
                .executeUpdate();
        keepCells(
                scan,
                result.scores().stream()
                        .filter(score -> LEVELS.contains(score.cell().level())
                                && Aspect.ALL.contains(score.cell().aspect())
                                && score.visibility() != Visibility.NO_DATA)
                        .toList());
    }

    private void keepCells(UUID scan, List<PublishedScore> scores) {
        entities.createNativeQuery("insert into compared_cell"
                        + " (scan_id, audience, level, aspect, key, visibility, n, mean, sd)"
                        + " select :scan, row.* from unnest(cast(:groups as text[]), cast(:levels as text[]),"
                        + " cast(:aspects as text[]), cast(:keys as text[]), cast(:visible as text[]), cast(:n as int[]),"
                        + " cast(:mean as float8[]), cast(:sd as float8[])) as row")
                .setParameter("scan", scan)
                .setParameter("groups", texts(scores, score -> score.cell().group()))
                .setParameter(
                        "levels", texts(scores, score -> score.cell().level().name()))
                .setParameter(
                        "aspects", texts(scores, score -> score.cell().aspect().name()))
                .setParameter("keys", texts(scores, score -> score.cell().key()))
                .setParameter(
                        "visible", texts(scores, score -> score.visibility().name()))
                .setParameter(
                        "n",
                        scores.stream()
                                .map(score -> shown(score).map(Shown::n).orElse(null))
                                .toArray(Integer[]::new))
                .setParameter("mean", numbers(scores, cell -> Optional.of(cell.value())))
                .setParameter("sd", numbers(scores, cell -> boxed(cell.sd())))
                .executeUpdate();
    }

    /** What is shown of these scans for one view, by scan; a scan that nobody answered is not there. */
    @Transactional
    Map<UUID, Compared> list(Collection<UUID> scans, ComparedView view) {
        UUID[] keys = scans.toArray(UUID[]::new);
        Map<UUID, Map<String, ComparedCell>> cells = new HashMap<>();
        tuples(
                        "select scan_id, key, visibility, n, mean, sd from compared_cell"
                                + " where scan_id = any(:scans) and audience = :audience and level = :level and aspect = :aspect",
                        keys,
                        Map.of(
                                "audience", view.group(),
                                "level", view.level().name(),
                                "aspect", view.aspect().name()))
                .forEach(row -> cells.computeIfAbsent((UUID) row.get(0), scan -> new HashMap<>())
                        .put((String) row.get(1), cell(row)));
        Map<UUID, Compared> found = new HashMap<>();
        tuples(
                        "select c.scan_id, shown, coalesce(respondents, 0) from compared_scan c left join compared_group g"
                                + " on g.scan_id = c.scan_id and audience = :audience where c.scan_id = any(:scans) and answered",
                        keys,
                        Map.of("audience", view.group()))
                .forEach(row -> found.put(
                        (UUID) row.get(0),
                        new Compared(
                                (Boolean) row.get(1),
                                ((Number) row.get(2)).intValue(),
                                cells.getOrDefault((UUID) row.get(0), Map.of()))));
        return found;
    }

    /** What is shown of these scans for one group, by scan and view. */
    @Transactional
    Map<UUID, Map<ComparedView, Map<String, ComparedCell>>> listOf(Collection<UUID> scans, String group) {
        Map<UUID, Map<ComparedView, Map<String, ComparedCell>>> cells = new HashMap<>();
        tuples(
                        "select scan_id, key, visibility, n, mean, sd, level, aspect from compared_cell"
                                + " where scan_id = any(:scans) and audience = :audience",
                        scans.toArray(UUID[]::new),
                        Map.of("audience", group))
                .forEach(row -> cells.computeIfAbsent((UUID) row.get(0), scan -> new HashMap<>())
                        .computeIfAbsent(
                                new ComparedView(
                                        group, Level.valueOf((String) row.get(6)), Aspect.valueOf((String) row.get(7))),
                                view -> new HashMap<>())
                        .put((String) row.get(1), cell(row)));
        return cells;
    }

    /** The revision that is compared of each of these scans. */
    @Transactional
    Map<UUID, Published> listPublished(Collection<UUID> scans) {
        Map<UUID, Published> published = new HashMap<>();
        tuples(
                        "select scan_id, revision, engine_version, fingerprint, questionnaire_name, questionnaire_version"
                                + " from compared_scan join publication using (scan_id, revision) join scan on scan.id = scan_id"
                                + " where scan_id = any(:scans)",
                        scans.toArray(UUID[]::new),
                        Map.of())
                .forEach(row -> published.put(
                        (UUID) row.get(0),
                        new Published(
                                new QuestionnaireId((String) row.get(4), (String) row.get(5)).toString(),
                                ((Number) row.get(1)).intValue(),
                                (String) row.get(2),
                                (String) row.get(3))));
        return published;
    }

    private List<Tuple> tuples(String sql, UUID[] scans, Map<String, String> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class).setParameter("scans", scans);
        parameters.forEach(query::setParameter);
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast).toList();
    }

    private static ComparedCell cell(Tuple row) {
        return switch (Visibility.valueOf((String) row.get(2))) {
            case FULL ->
                new Shown(
                        ((Number) row.get(3)).intValue(),
                        ((Number) row.get(4)).doubleValue(),
                        number(row, 5).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
            case MEAN_ONLY -> new ComparedCell.TooFew();
            default -> new ComparedCell.Hidden();
        };
    }

    private static Optional<Double> number(Tuple row, int column) {
        return Optional.ofNullable((Number) row.get(column)).map(Number::doubleValue);
    }

    private static Optional<Shown> shown(PublishedScore score) {
        return ComparedCell.of(score).shown();
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.stream().boxed().findFirst();
    }

    private static String[] texts(List<PublishedScore> scores, Function<PublishedScore, String> text) {
        return scores.stream().map(text).toArray(String[]::new);
    }

    private static Double[] numbers(List<PublishedScore> scores, Function<Shown, Optional<Double>> number) {
        return scores.stream()
                .map(score -> shown(score).flatMap(number).orElse(null))
                .toArray(Double[]::new);
    }
}
