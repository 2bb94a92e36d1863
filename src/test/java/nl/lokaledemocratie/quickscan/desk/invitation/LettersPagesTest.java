package nl.lokaledemocratie.quickscan.desk.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes for letters are made beside the others, once, and kept nowhere. */
@QuarkusTest
class LettersPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    HouseholdCodes codes;

    private Organisation organisation;
    private StaffBrowser clerk;

    @BeforeEach
    void signIn() {
        organisation = scenario.municipality();
        clerk = scenario.clerkOf(organisation);
    }

    @Test
    void givesATableToMakeLettersOf() {
        Scan scan = scenario.open(organisation);
        assertThat(clerk.get("/scans/" + scan.id()).asString()).contains(path(scan));
        Response file = clerk.post(path(scan), form(scan, "12", "4", "bestand"));
        assertThat(file.header("Content-Disposition")).contains("uitnodigingen-inwoners.csv");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new String(file.asByteArray(), StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(13)
                .startsWith("\uFEFFgroep;code;adres");
        assertThat(read(clerk.get(path(scan))).text())
                .contains("12 codes gemaakt. Daarmee kunnen samen 48 mensen meedoen.")
                .contains("doet mee met de openbare link");
    }

    @Test
    void showsThemOnAPageToo() {
        Scan scan = scenario.open(organisation);
        Map<String, String> form = form(scan, "3", "2", "pagina");
        List<String> shown =
                read(clerk.post(path(scan), form)).select(".qs-code").eachText();
        assertThat(shown).hasSize(3).doesNotHaveDuplicates();
        Response again = clerk.post(path(scan), form);
        assertThat(again.statusCode()).as("the same form").isEqualTo(409);
        assertThat(read(again).text()).contains("intussen al codes gemaakt").doesNotContain(shown.get(0));
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        Scan scan = scenario.open(organisation);
        Response addresses = clerk.post(path(scan), form(scan, "veel", "4", "bestand"));
        assertThat(addresses.statusCode()).isEqualTo(422);
        assertThat(read(addresses).select("[name=adressen]").val()).isEqualTo("veel");
        assertThat(read(addresses).text()).contains("aantal adressen in van 1 tot en met 5.000");
        Response places = clerk.post(path(scan), form(scan, "10", "9", "bestand"));
        assertThat(places.statusCode()).isEqualTo(422);
        assertThat(read(places).text()).contains("aantal mensen in van 1 tot en met 8");
        Response closed = clerk.post(
                path(scan),
                PageForm.of(clerk.get(path(scan)), "/brieven")
                        .with("groep", "raadsleden")
                        .with("adressen", "3")
                        .fields());
        assertThat(closed.statusCode()).as("a group with personal codes").isEqualTo(422);
        assertThat(codes.made(scan, "inwoners").codes()).isZero();
    }

    @Test
    void offersToAskForACodeUntilItIsOpen() {
        Scan draft = scenario.draft(organisation);
        assertThat(read(clerk.get(path(draft))).select("[name=alleen][type=checkbox]"))
                .hasSize(1);
        PageForm only = PageForm.of(clerk.get(path(draft)), "/brieven")
                .with("adressen", "3")
                .with("alleen", "ja")
                .with("vorm", "bestand");
        assertThat(clerk.post(path(draft), only.fields()).statusCode()).isEqualTo(200);
        assertThat(codes.made(draft, "inwoners").codes()).isEqualTo(3);
        Scan open = scenario.open(organisation);
        assertThat(read(clerk.get(path(open))).select("[name=alleen][type=checkbox]"))
                .isEmpty();
        Response late = clerk.post(
                path(open),
                PageForm.of(clerk.get(path(open)), "/brieven")
                        .with("adressen", "3")
                        .with("alleen", "ja")
                        .fields());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(codes.made(open, "inwoners").letters()).isEqualTo(Letters.NONE);
    }

    private Map<String, String> form(Scan scan, String addresses, String places, String form) {
        return PageForm.of(clerk.get(path(scan)), "/brieven")
                .with("adressen", addresses)
                .with("personen", places)
                .with("vorm", form)
                .fields();
    }

    private static String path(Scan scan) {
        return "/scans/" + scan.id() + "/brieven";
    }

    private static Document read(Response response) {
        return Jsoup.parse(response.asString());
    }
}
