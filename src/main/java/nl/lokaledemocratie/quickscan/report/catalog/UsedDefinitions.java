package nl.lokaledemocratie.quickscan.report.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** With which definition each scan is printed: that of its first printing, until its organisation chooses another. */
@ApplicationScoped
@Transactional
public class UsedDefinitions {

    private static final String COLUMNS = "select name, version, content_hash, language from report_definition_used";

    @Inject
    EntityManager entities;

    @Inject
    ReportCatalog catalog;

    @Inject
    Scans scans;

    private record Row(UsedDefinition used, String language) {}

    /**
     * What it is printed with now.
     *
     * @param language the language asked for; the definition is in another where there is none in it
     */
    public Standing find(UUID scan, ReportEdition edition, String language) {
        List<Row> rows = rows(scan, edition);
        Optional<UsedDefinition> same = rows.stream()
                .filter(row -> row.language().equals(language))
                .map(Row::used)
                .findFirst();
        Optional<ReportDefinition> there = same.or(
                        () -> rows.stream().map(Row::used).findFirst())
                .flatMap(used -> catalog.find(edition, used.name(), used.version(), language))
                .filter(found -> rows.stream()
                        .filter(row -> row.language().equals(found.language()))
                        .allMatch(row -> row.used().isOf(found)));
        return new Standing(there.orElseGet(() -> catalog.shipped(edition, language)), same);
    }

    /** Keeps with what it was first printed. */
    public void keep(UUID scan, ReportEdition edition, ReportDefinition definition) {
        store(scan, edition, definition);
    }

    /**
     * Prints it with another one from now on, in every language that it has.
     *
     * @param asSeen whether it still is what somebody looked at
     * @throws ScanNotClosedException    while there is no result
     * @throws ChangedMeanwhileException when it is not as seen
     * @throws IllegalArgumentException  when there is no such definition
     */
    public void choose(UUID id, ReportEdition edition, String name, String version, Predicate<Standing> asSeen) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        if (!asSeen.test(find(id, edition, "nl"))) {
            throw new ChangedMeanwhileException("report definition of scan " + id);
        }
        List<ReportDefinition> chosen = catalog.list(edition, name, version);
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("No report definition " + name + " " + version);
        }
        entities.createNativeQuery("delete from report_definition_used where scan_id = :scan and edition = :edition")
                .setParameter("scan", id)
                .setParameter("edition", edition.key())
                .executeUpdate();
        chosen.forEach(definition -> store(id, edition, definition));
    }

    /** Whether a report was printed with one of this name and version that has other words. */
    boolean isOtherThanUsed(ReportDefinition definition) {
        return entities.createNativeQuery("select 1 from report_definition_used where name = :name"
                                + " and version = :version and language = :language and content_hash <> :hash limit 1")
                        .setParameter("name", definition.name())
                        .setParameter("version", definition.version())
                        .setParameter("language", definition.language())
                        .setParameter("hash", definition.contentHash())
                        .getResultList()
                        .size()
                > 0;
    }

    private void store(UUID scan, ReportEdition edition, ReportDefinition definition) {
        entities.createNativeQuery("insert into report_definition_used"
                        + " (scan_id, edition, language, name, version, content_hash)"
                        + " values (:scan, :edition, :language, :name, :version, :hash) on conflict do nothing")
                .setParameter("scan", scan)
                .setParameter("edition", edition.key())
                .setParameter("language", definition.language())
                .setParameter("name", definition.name())
                .setParameter("version", definition.version())
                .setParameter("hash", definition.contentHash())
                .executeUpdate();
    }

    private List<Row> rows(UUID scan, ReportEdition edition) {
        Query query = entities.createNativeQuery(
                        COLUMNS + " where scan_id = :scan and edition = :edition order by language desc", Tuple.class)
                .setParameter("scan", scan)
                .setParameter("edition", edition.key());
        return ((List<?>) query.getResultList())
                .stream().map(row -> row((Tuple) row)).toList();
    }

    private static Row row(Tuple row) {
        return new Row(
                new UsedDefinition((String) row.get(0), (String) row.get(1), Optional.ofNullable((String) row.get(2))),
                (String) row.get(3));
    }
}
