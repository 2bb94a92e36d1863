package nl.lokaledemocratie.quickscan.publication.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.PageFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What was published by an earlier version of the method stays, and page and report say which version that was. */
@QuarkusTest
class OlderMethodTest {

    private static final String ENGINE = "Berekend met versie %s, volgens versie %s van de methode.";

    @Inject
    Scenario scenario;

    @Inject
    Publications publications;

    @Inject
    ClosingService closing;

    @Inject
    EntityManager entities;

    /** The same sheets, published by engine 1.3 when it was the newest, as they lay in the database. */
    private static final String PUBLISHED = "/publication/engine-1.3.json";

    private static final String FINGERPRINT = "3f40d987fb305b694cbec6d8085e76fd595b2df483e6302e594fa4a35c99ad06";

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void tellsEverywhereWhatAnOlderEnginePublished() {
        Organisation organisation = scenario.municipality();
        Scan scan = published(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);

        closing.finish(scan.id());

        PublishedResult result = publications.find(scan.id()).orElseThrow().result();
        assertThat(result.groups()).extracting(PublishedGroup::respondents).containsExactly(19, 4, 7, 60);
        assertThat(page(clerk, scan))
                .contains(ENGINE.formatted("1.3", "1.1"), FINGERPRINT)
                .contains(means(result, "raadsleden", Level.ITEM));
        assertThat(report(clerk, scan))
                .contains("1.3, volgens versie 1.1 van de methode.", FINGERPRINT)
                .contains(means(result, "raadsleden", Level.ITEM));
        Element row = row(organisation);
        assertThat(row.child(1).text()).isEqualTo("60");
        for (int theme = 0; theme < scenario.questionnaire().themes().size(); theme++) {
            Cell gap = new Cell(
                    Level.THEME,
                    "inwoners",
                    scenario.questionnaire().themes().get(theme).key(),
                    Aspect.GAP);
            assertThat(row.child(2 + theme).text())
                    .startsWith(PageFormat.signed(
                            result.find(gap).orElseThrow().mean().orElseThrow(), 1, DUTCH));
        }
    }

    /** What was published before stays what it was when a later scan of the same place looks back at it. */
    @Test
    void looksBackAtIt() {
        Organisation organisation = scenario.municipality();
        Scan scan = published(organisation);
        PublishedResult result = publications.find(scan.id()).orElseThrow().result();
        Scan later = scenario.closed(organisation);

        assertThat(publications.find(later.id()).orElseThrow().previous()).contains(scan.id());
        assertThat(publications.find(scan.id()).orElseThrow().result()).isEqualTo(result);
        assertThat(publications
                        .find(later.id())
                        .orElseThrow()
                        .result()
                        .findings()
                        .changes())
                .isNotEmpty();
        assertThat(page(scenario.clerkOf(organisation), later)).contains(scan.title());
    }

    private Scan published(Organisation organisation) {
        Scan scan = scenario.closed(organisation);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update publication set engine_version = '1.3', fingerprint = ?2, result = cast(?3 as jsonb)"
                                + " where scan_id = ?1")
                .setParameter(1, scan.id())
                .setParameter(2, FINGERPRINT)
                .setParameter(3, resource())
                .executeUpdate());
        return scan;
    }

    private static String resource() {
        try (InputStream file = requireNonNull(OlderMethodTest.class.getResourceAsStream(PUBLISHED))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> means(PublishedResult result, String group, Level level) {
        List<String> means = result.scores().stream()
                .filter(score -> score.cell().group().equals(group)
                        && score.cell().level() == level
                        && score.cell().aspect() != Aspect.GAP)
                .flatMap(score -> score.mean().stream().boxed())
                .map(mean -> PageFormat.decimal(mean, 1, DUTCH))
                .distinct()
                .toList();
        assertThat(means).hasSizeGreaterThan(5);
        return means;
    }

    private Element row(Organisation organisation) {
        String table = scenario.advisor()
                .get("/vergelijken?vragenlijst=" + scenario.questionnaire().id() + "&groep=inwoners")
                .asString();
        return Jsoup.parse(table).select(".qs-gaps tbody tr").stream()
                .filter(row -> row.child(0).text().startsWith(organisation.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsWhatWasPublishedAndSaysByWhichMethod() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        assertThat(page(clerk, scan))
                .contains(ENGINE.formatted(EngineVersion.CURRENT, "1.2"))
                .doesNotContain("niet opnieuw berekend");
        PublishedResult result = publications.find(scan.id()).orElseThrow().result();

        sql("update publication set engine_version = '1.3' where scan_id = ?1", scan.id());
        closing.finish(scan.id());

        assertThat(publications.find(scan.id()).orElseThrow().result()).isEqualTo(result);
        assertThat(page(clerk, scan))
                .contains(ENGINE.formatted("1.3", "1.1"), "Deze uitkomst is niet opnieuw berekend.");
        assertThat(report(clerk, scan))
                .contains("1.3, volgens versie 1.1 van de methode.", "Dit rapport is niet opnieuw berekend.");
    }

    @Test
    void saysThatTheMethodChangedBeforeACorrection() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        sql("update publication set engine_version = '1.3' where scan_id = ?1", scan.id());
        sql(
                "insert into publication (scan_id, revision, published_on, engine_version, fingerprint, reason, result)"
                        + " select scan_id, 2, published_on, '" + EngineVersion.CURRENT
                        + "', fingerprint, 'Een telfout', result"
                        + " from publication where scan_id = ?1",
                scan.id());

        String before = "De vorige uitgave is berekend met versie 1.3, volgens versie 1.1 van de methode";
        assertThat(page(clerk, scan)).contains("Een telfout", before, ENGINE.formatted(EngineVersion.CURRENT, "1.2"));
        assertThat(report(clerk, scan)).contains("Een telfout", before);
    }

    private void sql(String statement, UUID scan) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement)
                .setParameter(1, scan)
                .executeUpdate());
    }

    private static String page(StaffBrowser clerk, Scan scan) {
        return Jsoup.parse(clerk.get("/scans/" + scan.id() + "/resultaat").asString())
                .text();
    }

    private static String report(StaffBrowser clerk, Scan scan) {
        return PdfText.of(clerk.get("/scans/" + scan.id() + "/rapport.pdf").asByteArray())
                .replaceAll("\\s+", " ");
    }
}
