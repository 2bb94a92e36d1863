package nl.lokaledemocratie.quickscan.desk.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A griffier chooses a short address and channels; the address leads to the scan however it is typed. */
@QuarkusTest
class SharePagesTest {

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    private final String name = "Proef-" + UUID.randomUUID().toString().substring(0, 8);

    private Organisation organisation;
    private StaffBrowser clerk;
    private Scan scan;

    @BeforeEach
    void prepare() {
        organisation = scenario.municipality();
        clerk = scenario.clerkOf(organisation);
        scan = scenario.open(organisation);
    }

    @Test
    void proposesTheNameOfTheOrganisationAndLeadsToTheScan() {
        PageForm form = form(scan);
        assertThat(form.fields().get("adres"))
                .isEqualTo(organisation.name().toLowerCase().replace(' ', '-'));
        assertThat(clerk.post(form.action(), form.with("adres", name).fields()).statusCode())
                .isEqualTo(303);
        for (String typed : new String[] {
            "/m/" + name.toLowerCase(),
            "/M/" + name.toUpperCase(),
            "/m/" + name.replace("-", "."),
            "/m/" + name.replace("-", "") + "/",
            "/m/" + name + "?via=x"
        }) {
            assertThat(end(typed)).as(typed).isEqualTo("/meedoen/" + scan.link());
        }
        String page = clerk.get("/scans/" + scan.id()).asString();
        assertThat(page).contains("/m/" + name.toLowerCase() + "\"", "/delen/qr.svg");
        assertThat(given().get("/m/onbekend-dorp").statusCode()).isEqualTo(404);
    }

    /** Where it leads in the end, without a query. */
    private static String end(String address) {
        String at = address;
        for (int i = 0; i < 4; i++) {
            Response answer = given().redirects().follow(false).get(at);
            if (answer.statusCode() == 200) {
                return at.replaceAll("[?].*", "");
            }
            at = answer.header("Location");
        }
        throw new AssertionError("Goes round: " + address);
    }

    @Test
    void givesAnAddressToOneScanUntilThatIsClosed() {
        save(scan, Map.of("adres", name));
        Organisation other = scenario.municipality();
        Scan second = scenario.draft(other);
        StaffBrowser otherClerk = scenario.clerkOf(other);
        assertThat(refusal(otherClerk, second, name.replace("-", "").toUpperCase()))
                .contains("Een andere scan heeft dit adres al");
        scans.close(scan.id());
        assertThat(given().get("/m/" + name).statusCode())
                .as("says that it is closed")
                .isEqualTo(410);
        assertThat(post(otherClerk, second, Map.of("adres", name)).statusCode()).isEqualTo(303);
        scans.open(second.id());
        assertThat(end("/m/" + name)).isEqualTo("/meedoen/" + second.link());
    }

    @Test
    void keepsTheNamesOfOthersAndOurOwnWords() {
        assertThat(refusal(clerk, scan, "Beheer")).contains("Dit woord is voor ons zelf");
        assertThat(refusal(clerk, scan, "amsterdam")).contains("Dit is de naam van een andere organisatie");
        assertThat(refusal(clerk, scan, "Gemeente Amsterdam")).contains("Dit is de naam van een andere organisatie");
        assertThat(refusal(clerk, scan, "!!")).contains("Kies een woord van 3 tot en met 40");
        assertThat(form(scan).fields().get("adres")).startsWith("proefstad");
    }

    @Test
    void keepsChannelsAsWordsOfALinkAndDrawsTheirCodes() {
        save(scan, Map.of("adres", name, "kanalen", "Krant\n\nBuurt huis\r\nkrant"));
        assertThat(form(scan).fields().get("kanalen")).isEqualTo("krant\nbuurt-huis");
        assertThat(clerk.get("/scans/" + scan.id() + "/delen").asString())
                .contains("/m/" + name.toLowerCase() + "?via=buurt-huis");
        Response picture = clerk.get("/scans/" + scan.id() + "/delen/qr.svg?via=krant");
        assertThat(picture.contentType()).startsWith("image/svg+xml");
        assertThat(picture.header("Content-Disposition")).contains("qr-" + name.toLowerCase() + "-krant.svg");
        assertThat(picture.asString())
                .isNotEqualTo(clerk.get("/scans/" + scan.id() + "/delen/qr.svg").asString());
        Response refused = post(clerk, scan, Map.of("kanalen", "krant\n??"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#kanalen-fout").text())
                .contains("‘??’");
        Response many = post(clerk, scan, Map.of("kanalen", "kanaal-a\n".repeat(12) + "kanaal-b"));
        assertThat(many.statusCode()).isEqualTo(422);
    }

    private String refusal(StaffBrowser person, Scan of, String typed) {
        Response refused = post(person, of, Map.of("adres", typed));
        assertThat(refused.statusCode()).as(typed).isEqualTo(422);
        return Jsoup.parse(refused.asString()).select("#adres-fout").text();
    }

    private void save(Scan of, Map<String, String> typed) {
        assertThat(post(clerk, of, typed).statusCode()).isEqualTo(303);
    }

    private static Response post(StaffBrowser person, Scan of, Map<String, String> typed) {
        PageForm form = PageForm.of(person.get("/scans/" + of.id() + "/delen"), "/delen");
        typed.forEach(form::with);
        return person.post(form.action(), form.fields());
    }

    private PageForm form(Scan of) {
        return PageForm.of(clerk.get("/scans/" + of.id() + "/delen"), "/delen");
    }
}
