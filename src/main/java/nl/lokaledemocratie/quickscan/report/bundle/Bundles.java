package nl.lokaledemocratie.quickscan.report.bundle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.report.bundle.BundledReport.State;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.jspecify.annotations.Nullable;

/** The bundles as the database holds them, and which instance is making each. */
@ApplicationScoped
@Transactional
public class Bundles {

    /** Renewed for each report, which takes a second or two. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    EntityManager entities;

    @Inject
    BundleConfig config;

    @Inject
    Clock clock;

    /**
     * Asks for the reports of some scans. Who asks for the same again, or twice at once, has the same bundle: with the scans that came since, and
     * kept as long from now on.
     *
     * @param scans those that this person may read
     */
    public UUID ask(String username, BundleChoice choice, List<Scan> scans) {
        UUID id = (UUID) query("insert into report_bundle (id, username, choice, kept_until)"
                        + " values (:id, :username, :choice, :until) on conflict (username, choice)"
                        + " do update set kept_until = excluded.kept_until, done = false returning id")
                .setParameter("id", UUID.randomUUID())
                .setParameter("username", username)
                .setParameter("choice", choice.text())
                .setParameter("until", clock.instant().plus(config.kept()))
                .getSingleResult();
        for (Scan scan : scans) {
            choice.editionsInOrder().forEach(edition -> add(id, scan, edition));
        }
        query("update report_bundle_file set state = 'WAITING' where bundle_id = :bundle and state <> 'MADE'")
                .setParameter("bundle", id)
                .executeUpdate();
        return id;
    }

    private void add(UUID bundle, Scan scan, ReportEdition edition) {
        query("insert into report_bundle_file (bundle_id, scan_id, edition, organisation, title, state)"
                        + " values (:bundle, :scan, :edition, :organisation, :title, 'WAITING') on conflict do nothing")
                .setParameter("bundle", bundle)
                .setParameter("scan", scan.id())
                .setParameter("edition", edition.key())
                .setParameter("organisation", scan.organisation().fullName())
                .setParameter("title", scan.title())
                .executeUpdate();
    }

    /** One of somebody; what is of another looks as what is not there. */
    public Optional<Bundle> find(UUID id, String username) {
        return find(id).filter(bundle -> bundle.username().equals(username));
    }

    /** Those of somebody, the one that is kept longest first. */
    public List<Bundle> list(String username) {
        return bundles(
                "username = :username and kept_until > :now order by kept_until desc, id",
                query -> query.setParameter("username", username).setParameter("now", clock.instant()));
    }

    /** Forgets one of somebody; whether there was one. */
    public boolean remove(UUID id, String username) {
        return query("delete from report_bundle where id = :id and username = :username")
                        .setParameter("id", id)
                        .setParameter("username", username)
                        .executeUpdate()
                > 0;
    }

    Optional<Bundle> find(UUID id) {
        return bundles("id = :id and kept_until > :now", query -> query.setParameter("id", id)
                        .setParameter("now", clock.instant()))
                .stream()
                .findFirst();
    }

    /** All that are not done. */
    List<UUID> unfinished() {
        return keys("select id from report_bundle where not done and kept_until > :now order by kept_until, id");
    }

    /** All that are kept. */
    List<UUID> kept() {
        return keys("select id from report_bundle where kept_until > :now");
    }

    /** Forgets those whose time is over. */
    void wipeEnded() {
        query("delete from report_bundle where kept_until <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Takes one on, or goes on with it; false while another instance does, and when it is gone. */
    boolean take(UUID id, UUID maker) {
        Instant now = clock.instant();
        return query("update report_bundle set maker = :maker, maker_until = :until where id = :id and not done"
                                + " and (maker is null or maker = :maker or maker_until < :now)")
                        .setParameter("maker", maker)
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** Lets others go on with all that an instance was making. */
    void leave(UUID maker) {
        query("update report_bundle set maker = null, maker_until = null where maker = :maker")
                .setParameter("maker", maker)
                .executeUpdate();
    }

    void store(UUID bundle, BundledReport report) {
        query("update report_bundle_file set state = :state, revision = :revision, words = :words, name = :name"
                        + " where bundle_id = :bundle and scan_id = :scan and edition = :edition")
                .setParameter("state", report.state().name())
                .setParameter("revision", report.revision())
                .setParameter("words", report.words())
                .setParameter("name", report.name().orElse(null))
                .setParameter("bundle", bundle)
                .setParameter("scan", report.scan())
                .setParameter("edition", report.edition().key())
                .executeUpdate();
    }

    /** Says that its file is there, unless somebody asked for it anew meanwhile. */
    void finish(UUID id) {
        query("update report_bundle set done = true, maker = null, maker_until = null where id = :id and not exists"
                        + " (select 1 from report_bundle_file where bundle_id = :id and state = 'WAITING')")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Has it made anew where something changed since. */
    void reopen(UUID id) {
        query("update report_bundle set done = false where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<UUID> keys(String sql) {
        return ((Stream<?>) query(sql).setParameter("now", clock.instant()).getResultStream())
                .map(UUID.class::cast)
                .toList();
    }

    private List<Bundle> bundles(String condition, UnaryOperator<Query> parameters) {
        Query query = parameters.apply(entities.createNativeQuery(
                "select id, username, choice, kept_until, done from report_bundle where " + condition, Tuple.class));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Tuple.class::cast)
                        .map(row -> new Bundle(
                                row.get(0, UUID.class),
                                row.get(1, String.class),
                                BundleChoice.parse(row.get(2, String.class)),
                                LocalDate.ofInstant(row.get(3, Instant.class), clock.getZone()),
                                row.get(4, Boolean.class),
                                reports(row.get(0, UUID.class))))
                        .toList();
    }

    private List<BundledReport> reports(UUID bundle) {
        Query query = entities.createNativeQuery(
                        "select scan_id, edition, organisation, title, state, revision, words, name from report_bundle_file"
                                + " where bundle_id = :bundle order by organisation, title, scan_id, edition",
                        Tuple.class)
                .setParameter("bundle", bundle);
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Tuple.class::cast)
                        .map(row -> new BundledReport(
                                row.get(0, UUID.class),
                                ReportEdition.find(row.get(1, String.class)).orElseThrow(),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                State.valueOf(row.get(4, String.class)),
                                number(row.get(5, Integer.class)),
                                row.get(6, Integer.class),
                                Optional.ofNullable(row.get(7, String.class))))
                        .toList();
    }

    private static int number(@Nullable Integer stored) {
        return stored == null ? 0 : stored;
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }
}
