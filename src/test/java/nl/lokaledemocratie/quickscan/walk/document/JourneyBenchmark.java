package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.CpuUse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * What one journey costs the processor, from the first page to the thanks, on both roads: all pages, and all files that a browser asks for
 * that was never here. Not part of the usual tests: {@code mvn -Pbenchmark test}.
 */
@QuarkusTest
class JourneyBenchmark {

    private static final int WARMING = 250;
    private static final int JOURNEYS = 100;

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @ConfigProperty(name = "quickscan.data-folder")
    Path data;

    /** A journey of somebody with a browser of their own. */
    private interface Journey {
        void go(PlainBrowser browser, String link) throws IOException;
    }

    @Test
    void costs() throws IOException {
        measure("on the device", this::onDevice);
        List<String> files = files("/meedoen/" + scenario.open().link());
        measure("on the device, with files", (browser, link) -> {
            onDevice(browser, link);
            for (String file : files) {
                browser.get(file);
            }
            // The service worker, and the page that it looks for once more.
            browser.get("/meedoen/zonder-verbinding.js");
            browser.get(link + "/vragen/inwoners");
        });
        measure("step by step", this::stepByStep);
    }

    private void measure(String name, Journey journey) throws IOException {
        Scan scan = scenario.open();
        String link = "/meedoen/" + scan.link();
        go(journey, link, WARMING);
        CpuUse before = CpuUse.now(data);
        int requests = go(journey, link, JOURNEYS);
        CpuUse used = CpuUse.now(data).since(before);
        System.out.printf(
                "%nJourney %s: %d requests, CPU %.2f ms of the service and %.2f ms of the database%n",
                name, requests / JOURNEYS, used.serviceEach(JOURNEYS), used.databaseEach(JOURNEYS));
    }

    private int go(Journey journey, String link, int number) throws IOException {
        int requests = 0;
        for (int i = 0; i < number; i++) {
            PlainBrowser browser = new PlainBrowser(site);
            journey.go(browser, link);
            requests += browser.requests();
        }
        return requests;
    }

    private void onDevice(PlainBrowser browser, String link) throws IOException {
        browser.get(link);
        browser.get(link + "/vragen/inwoners");
        Map<String, String> sheet = new HashMap<>(ratings());
        sheet.put("blad", DraftTicket.fresh().text());
        browser.post(link + "/vragen/inwoners", sheet);
        assertThat(browser.get(link + "/bedankt")).contains("Bedankt");
    }

    private void stepByStep(PlainBrowser browser, String link) throws IOException {
        browser.get(link);
        String at = browser.post(link + "/start", Map.of("groep", "inwoners"));
        Map<String, String> ratings = ratings();
        while (at.contains("/stap/")) {
            Document page = Jsoup.parse(browser.get(at));
            Map<String, String> fields = new HashMap<>();
            page.select("#stap input[type=hidden]")
                    .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
            page.select("#stap input[type=radio]")
                    .forEach(field -> ratings.computeIfPresent(
                            field.attr("name"), (name, value) -> fields.put(name, value) == null ? value : value));
            at = browser.post(at, fields);
        }
        browser.get(at);
        browser.get(browser.post(at, Map.of()));
    }

    private List<String> files(String link) throws IOException {
        PlainBrowser browser = new PlainBrowser(site);
        return Stream.of(browser.get(link), browser.get(link + "/vragen/inwoners"))
                .flatMap(page -> Jsoup.parse(page).select("link[href], script[src]").stream())
                .map(file -> file.attr("href") + file.attr("src"))
                .distinct()
                .toList();
    }

    private Map<String, String> ratings() {
        Map<String, String> ratings = new HashMap<>();
        scenario.questionnaire().statements().stream()
                .filter(statement -> statement.isAskedTo("inwoners"))
                .map(statement -> statement.as("inwoners"))
                .forEach(statement ->
                        statement.aspects().forEach(aspect -> ratings.put(Fields.name(statement.key(), aspect), "3")));
        return ratings;
    }
}
