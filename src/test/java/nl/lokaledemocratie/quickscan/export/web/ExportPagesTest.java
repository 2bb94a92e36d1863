package nl.lokaledemocratie.quickscan.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the page offers can be fetched, in both languages, and is of this scan. */
@QuarkusTest
class ExportPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    Publications publications;

    @Inject
    QuestionnaireCatalog catalog;

    @Test
    void givesEveryFileThatItNames() throws IOException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        String here = "/scans/" + scan.id() + "/cijfers";
        var links =
                Jsoup.parse(clerk.get(here).asString()).select("#data ~ ul a").eachAttr("href");
        assertThat(links).hasSize(7).allSatisfy(link -> {
            Response file = clerk.get(link);
            assertThat(file.statusCode()).as(link).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"");
            assertThat(file.asByteArray().length).isGreaterThan(500);
        });
        String fingerprint = publications.find(scan.id()).orElseThrow().fingerprint();
        assertThat(text(clerk.get(here + "/tidy.csv?taal=nl")))
                .startsWith("\uFEFFscan;organisation;title;closed_on;group;")
                .contains(fingerprint, scan.id().toString(), "niet het officiële instrument");
        assertThat(text(clerk.get(here + "/tidy.csv?taal=en")))
                .startsWith("\uFEFFscan,organisation,title,closed_on,group,")
                .contains("not the official instrument", "not shown, to prevent recognition");
        JsonNode json = new ObjectMapper()
                .readTree(clerk.get(here + "/data.json?taal=nl").asByteArray());
        assertThat(json.fieldNames()).toIterable().containsExactly("about", "codebook", "tidy", "wide");
        assertThat(json.get("tidy")).isNotEmpty();
        assertThat(text(clerk.get(here + "/ddi.xml"))).contains("ddi:codebook:2_5", fingerprint);
        assertThat(text(clerk.get(here + "/vragenlijst.yaml")))
                .isEqualTo(
                        catalog.findFile(scan.questionnaireId()).orElseThrow().content());
    }

    @Test
    void givesNothingToAnybodyElse() {
        Scan scan = scenario.closed(scenario.municipality());
        StaffBrowser other = scenario.clerkOf(scenario.municipality());
        for (String file :
                new String[] {"data.xlsx", "data.json", "tidy.csv", "wide.csv", "ddi.xml", "vragenlijst.yaml"}) {
            assertThat(other.get("/scans/" + scan.id() + "/cijfers/" + file).statusCode())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    private static String text(Response file) {
        return new String(file.asByteArray(), StandardCharsets.UTF_8);
    }
}
