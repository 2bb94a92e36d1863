package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
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
