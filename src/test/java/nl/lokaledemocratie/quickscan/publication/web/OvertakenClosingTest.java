package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two clerks at the page to close a scan: the second hears what the first did, and nothing that was typed is lost. */
@QuarkusTest
class OvertakenClosingTest {

    private static final String REACHED = "bereikt-inwoners";
    private static final String CONFIRMED = "klopt-inwoners";

    @Inject
    Scenario scenario;

    @Inject
    Scans scans;

    private Scan scan;
    private StaffBrowser first;
    private StaffBrowser second;
    private String closing;

    @BeforeEach
    void twoColleagues() {
        scan = scenario.answered(scenario.municipality());
        first = scenario.clerkOf(scan.organisation());
        second = scenario.clerkOf(scan.organisation());
        closing = "/scans/" + scan.id() + "/sluiten";
    }

    @Test
    void closesNothingThatWasDescribedOtherwiseMeanwhile() {
        PageForm late = form(second).with(REACHED, "Een krant.").with(CONFIRMED, "ja");
        describe("Een brief.");

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(stored().status()).isEqualTo(ScanStatus.OPEN);
        assertThat(residents().reachedBy()).contains("Een brief.");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains("Iemand anders was u voor", "De scan is nog open.");
        assertThat(page.select("#nu-inwoners").text()).isEqualTo("Dit staat er nu: Een brief.");
        assertThat(page.select("#bereikt-inwoners").val()).isEqualTo("Een krant.");
        assertThat(page.select("#bereikt-inwoners").attr("aria-describedby")).isEqualTo("nu-inwoners");

        assertThat(send(second, PageForm.of(answer, "/sluiten").with("actie", "sluit"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(residents().reachedBy()).contains("Een krant.");
        assertThat(residents().reachedConfirmed()).isTrue();
    }

    @Test
    void showsWhatStandsThereNowToWhoTypedNothing() {
        PageForm late = form(second);
        describe("Een brief.");

        Document page = Jsoup.parse(send(second, late).asString());

        assertThat(page.select("#bereikt-inwoners").val()).isEqualTo("Een brief.");
        assertThat(page.select("#nu-inwoners, input[checked]")).isEmpty();
    }

    @Test
    void tellsWhoClosedAfterAnotherThatNothingWasKept() {
        PageForm late = form(second).with(REACHED, "Een krant.").with(CONFIRMED, "ja");
        PageForm early = form(first).with(REACHED, "Een brief.").with(CONFIRMED, "ja");
        assertThat(send(first, early).statusCode()).isEqualTo(303);

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.asString()).select(".qs-typed").eachText())
                .contains("Een krant.")
                .doesNotContain("ja");
        assertThat(answer.asString())
                .contains("Deze scan is gesloten", "href=\"/scans/" + scan.id() + "/resultaat\"")
                .doesNotContain("name=\"" + REACHED);
        assertThat(residents().reachedBy()).contains("Een brief.");
        assertThat(send(first, early).statusCode())
                .as("pressing twice leads to the result")
                .isEqualTo(303);
    }

    @Test
    void overwritesNothingForAFormThatDoesNotSayWhatItShowed() {
        describe("Een brief.");
        PageForm late =
                form(second).with(REACHED, "Een krant.").with(CONFIRMED, "ja").without(FormVersion.FIELD);

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("Uw formulier zegt niet wat erin stond", "Een brief.", "Een krant.")
                .doesNotContain("Iemand anders was u voor");
        assertThat(residents().reachedBy()).contains("Een brief.");
        assertThat(second.post(closing, Map.of("actie", "sluit")).statusCode())
                .as("who says nothing overwrites nothing")
                .isEqualTo(303);
    }

    private void describe(String reachedBy) {
        PageForm form = PageForm.of(first.get("/scans/" + scan.id() + "/groepen"), "/groepen")
                .with(REACHED, reachedBy);
        assertThat(send(first, form).statusCode()).isEqualTo(303);
    }

    private PageForm form(StaffBrowser person) {
        return PageForm.of(person.get(closing), "/sluiten").with("actie", "sluit");
    }

    private static Response send(StaffBrowser person, PageForm form) {
        return person.post(form.action(), form.fields());
    }

    private ScanAudience residents() {
        return stored().audiences().stream()
                .filter(group -> group.audience().equals("inwoners"))
                .findFirst()
                .orElseThrow();
    }

    private Scan stored() {
        return QuarkusTransaction.requiringNew().call(() -> scans.get(scan.id()));
    }
}
