package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was filled in and is no answer yet waits: one may go back and on, and nothing of it is sent or lost. */
@QuarkusTest
class FaultsTest {

    @Inject
    ScanScenario scenario;

    private Scan scan;
    private Respondent resident;

    @BeforeEach
    void begin() {
        scan = scenario.openEveryKind();
        resident = new Respondent(scan);
        resident.startAsResident();
        resident.post("/stap/1", Map.of("luisteren.now", "1", "luisteren.wish", "2"));
    }

    @Test
    void letsOneGoBackAndShowsTheFaultAgain() {
        Response back = resident.post("/stap/2", Map.of("jaren", "400", "eerst.1", "groen", "actie", "vorige"));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith("/stap/1");

        Document again = page(resident.get("/stap/2"));
        assertThat(again.getElementById("jaren").val()).isEqualTo("400");
        assertThat(again.select(".qs-error-summary").text()).contains("van 0 tot en met 120");
        assertThat(again.select("[name=eerst.1] option[selected]").val()).isEqualTo("groen");
    }

    @Test
    void sendsNothingWhileSomethingIsWrong() {
        resident.post("/stap/2", Map.of("jaren", "40"));
        resident.post("/stap/2", Map.of("jaren", "400", "actie", "vorige"));
        assertThat(page(resident.get("/overzicht")).text()).contains("Dit klopt nog niet:");

        Response refused = resident.send();
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select(".qs-error-summary").text()).contains("Verbeter het of wis het");

        resident.post("/stap/2", Map.of("jaren", "41"));
        assertThat(page(resident.get("/overzicht")).text()).doesNotContain("Dit klopt nog niet:");
        assertThat(resident.send().header("Location")).endsWith("/bedankt");
    }

    @Test
    void letsAFaultBeCleared() {
        resident.post("/stap/2", Map.of("jaren", "400", "actie", "vorige"));
        resident.post("/stap/2", Map.of("jaren", "400", "wis", "jaren"));
        assertThat(page(resident.get("/stap/2")).getElementById("jaren").val()).isEmpty();
        assertThat(resident.send().header("Location")).endsWith("/bedankt");
    }

    /** Reading the first page in another language keeps a code that was typed, and tries it not. */
    @Test
    void keepsACodeInAnotherLanguage() {
        Response english = resident.post("/code?taal=en", Map.of("code", "ABCDE-FGH", "actie", "taal"));
        assertThat(english.statusCode()).isEqualTo(200);
        Document page = page(english);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.getElementById("code").val()).isEqualTo("ABCDE-FGH");
        assertThat(page.select(".qs-error-summary")).isEmpty();
    }
}
