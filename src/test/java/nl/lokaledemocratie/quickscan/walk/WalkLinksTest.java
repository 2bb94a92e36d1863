package nl.lokaledemocratie.quickscan.walk;

import static io.restassured.RestAssured.given;
import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of the walk, as they are typed, copied and kept: right, nearly right and past. */
@QuarkusTest
class WalkLinksTest extends ResidentWalk {

    @ParameterizedTest
    @CsvSource({
        "%S, ''",
        "%s., ''",
        "'%s,', ''",
        "%s), ''",
        "%s%%20, ''",
        "%%20%s, ''",
        "%s/, ''",
        "%s%%E2%%80%%9D., ''",
        "%s%%E2%%80%%8B, ''",
        "%s%%3C%%2Fp%%3E, ''",
        "%s%%3C/p%%3E, ''",
        "%s%%3E, ''",
        "%s%%22, ''",
        "%s*, ''",
        "%s;, ''",
        "%S&utm=1, ''",
        "%s&utm_source=nieuwsbrief&utm_medium=mail, ''",
        "%s%%26fbclid=abcdefghjkmn, ''",
        "%s%%3Futm_source=mail, ''",
        "%s%%3Cbr%%20/%%3E, ''",
        "%s.%%20Doe%%20mee%%21, ''",
        "%%3C%s%%3E, ''",
        "%S?taal=en, ?taal=en",
        "%s.?taal=tr, ?taal=tr",
        "%S/overzicht, /overzicht",
        "%s/stap/2., /stap/2",
        "%s/bedankt/, /bedankt"
    })
    void leadsFromAnAddressAsItIsTypedToTheScan(String typed, String end) {
        Scan scan = scenario.open();

        for (String root : List.of("/meedoen/", "/Meedoen/", "/MEEDOEN/")) {
            Response moved = given().redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .get(root + typed.formatted(scan.link()));
            assertThat(moved.statusCode()).isEqualTo(302);
            assertThat(moved.header("Location")).isEqualTo("/meedoen/" + scan.link() + end);
        }
    }

    @Test
    void leadsNowhereFromWhatIsNoAddressOfAScan() {
        for (String typed : List.of(
                "/meedoen/abc.",
                "/meedoen/",
                "/meedoen/abcdefghjkmnp.",
                "/meedoen/abcdefghjkm0.",
                "/meedoen/abc&utm=1",
                "/meedoen/x&abcdefghjkmn")) {
            assertThat(given().redirects().follow(false).get(typed).statusCode())
                    .as(typed)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stap/0", "/stap/7", "/stap/-1", "/stap/x", "/stap/99999999999", "/nergens"})
    void knowsNoOtherSteps(String path) {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        assertThat(resident.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/code", "/wissen"})
    void leadsBackFromTheAddressOfAForm(String path) {
        Respondent resident = new Respondent(scenario.open());
        Response back = resident.get(path);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith(resident.address(""));
    }

    @Test
    void thanksNobodyWhoDidNotSend() {
        Respondent stranger = new Respondent(scenario.open());
        assertThat(stranger.get("/bedankt").statusCode()).isEqualTo(303);
    }

    @Test
    void saysThatAScanIsNotOpenYet() {
        Respondent early = new Respondent(scenario.prepared());
        for (String path : List.of("", "/stap/1", "/overzicht")) {
            assertThat(early.get(path).statusCode()).isEqualTo(404);
            assertThat(heading(early.get(path))).isEqualTo("Deze Quick Scan is nog niet open");
        }
    }

    @Test
    void saysThatAScanIsClosedAndTakesNothingMore() {
        Scan scan = scenario.open();
        Respondent late = answered(scan);
        scenario.close(scan);
        for (Response response : List.of(late.get(""), late.get("/stap/1"), late.send(), late.answerNow(NOW))) {
            assertThat(response.statusCode()).isEqualTo(410);
            assertThat(heading(response)).isEqualTo("Deze Quick Scan is gesloten");
        }
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void knowsNoOtherLinks() {
        Scan known = scenario.open();
        Scan nowhere = new Scan(known.organisation(), "Nergens", known.questionnaireId(), "bestaat-niet");
        Response response = new Respondent(nowhere).get("");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(heading(response)).isEqualTo("Deze pagina bestaat niet");
    }

    @Test
    void marksFictionalScans() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        for (String path : List.of("", "/stap/1", "/overzicht")) {
            assertThat(page(resident.get(path)).select(".qs-banner").text()).contains("Fictieve voorbeeldgegevens");
        }
    }
}
