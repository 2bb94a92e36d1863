package nl.lokaledemocratie.quickscan.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** What programs may count on at every address: what a method, a role, a tag and a route that goes are answered with. */
@QuarkusTest
class ApiMannersTest {

    @Inject
    Scenario scenario;

    @Inject
    Machine.Maker machines;

    @Inject
    ClosingService closing;

    @Inject
    Scans scans;

    @Inject
    EntityManager entities;

    @Test
    void saysOfAnotherMethodWhichOnesThereAre() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.open(own);
        Machine machine = machines.clerk(own);
        for (String method : List.of("POST", "PUT", "DELETE")) {
            for (String path : List.of("/scans/" + scan.id(), "/scans/" + scan.id() + "/aantallen", "/organisaties")) {
                Response answer = machine.send(method, path, "{}");
                assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(405);
                assertThat(answer.header("Allow")).as(method + " " + path).contains("GET", "HEAD");
                assertThat(answer.contentType()).as(method + " " + path).startsWith("application/problem+json");
            }
        }
        assertThat(machine.send("PUT", "/scans/" + scan.id(), "{}").header("Allow"))
                .contains("PATCH");
        assertThat(machine.request().post("/api/v1/organisaties").statusCode()).isEqualTo(405);
    }

    /** The cursor to the next part is written otherwise each time, and tells nothing. */
    @Test
    void saysOfAListWithMoreThatItHasNotChanged() {
        Machine machine = machines.administrator();
        Response list = machine.get("/organisaties?aantal=3");
        assertThat(list.jsonPath().getString("links.volgende")).isNotEmpty();

        Response again =
                machine.request().header("If-None-Match", list.header("ETag")).get("/api/v1/organisaties?aantal=3");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(machine.request()
                        .header("If-None-Match", list.header("ETag"))
                        .get("/api/v1/organisaties?aantal=4")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void speaksOfTheRoleWhereThatIsWhatIsWrongAndCountsIt() {
        Machine machine = machines.advisor();
        Response refused = machine.get("/scans");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("fouten[0].code")).isEqualTo("rolPastNiet");
        assertThat(refused.jsonPath().getString("fouten[0].uitleg")).contains("adviseur");
        assertThat(refused.header("RateLimit")).contains("r=599");
        assertThat(machine.get("/scans").header("RateLimit")).containsPattern("r=59[89]");
        assertThat(given().header("Authorization", "Bearer qsld_" + "A".repeat(43))
                        .get("/api/v1/scans")
                        .header("RateLimit"))
                .contains("r=");
    }

    /** An organisation reads who read what: not who asked in vain. */
    @Test
    void notesNoReadingOfWhatWasRefused() {
        Scan scan = scenario.closed(scenario.municipality());
        Machine machine = machines.advisor();
        String result = "/resultaten/" + scan.id();
        for (String refused : List.of(
                result + "?x=y",
                result + "/cijfers?x=y",
                result + "/exports?aantal=0",
                result + "/exports/niets.csv",
                "/rapporten/" + UUID.randomUUID() + "/bestand")) {
            assertThat(machine.get(refused).statusCode()).as(refused).isIn(400, 404);
        }
        assertThat(uses(scan, machine)).isZero();
        assertThat(machine.get(result + "/cijfers?aantal=1").statusCode()).isEqualTo(200);
        assertThat(uses(scan, machine)).isEqualTo(1);
    }

    private long uses(Scan scan, Machine machine) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        entities.createNativeQuery("select count(*) from read_use where scan_id = ?1 and username = ?2")
                                .setParameter(1, scan.id())
                                .setParameter(2, machine.username())
                                .getSingleResult())
                .longValue());
    }

    @Test
    void closesNothingThatIsNotAsItsCloserSawIt() {
        Scan scan = scenario.open(scenario.municipality());

        assertThatThrownBy(() -> closing.close(scan.id(), now -> false)).isInstanceOf(ChangedMeanwhileException.class);

        assertThat(scans.find(scan.id()).orElseThrow().status()).isEqualTo(ScanStatus.OPEN);
    }

    @Test
    void saysOfARouteThatGoesSinceWhenAndUntilWhen() {
        Machine machine = machines.clerk(scenario.municipality());
        Response old = machine.get("/oude-wegen");

        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.header("Deprecation")).isEqualTo("@1798761600");
        assertThat(old.header("Sunset")).isEqualTo("Thu, 1 Jul 2027 00:00:00 GMT");
        assertThat(old.header("Link")).contains("rel=\"deprecation\"");
        assertThat(machine.get("/scans").header("Deprecation")).isNull();
    }
}
