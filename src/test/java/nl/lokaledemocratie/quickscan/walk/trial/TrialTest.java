package nl.lokaledemocratie.quickscan.walk.trial;

import static io.restassured.RestAssured.given;
import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A scan in preparation can be filled in and sent as every group, and nothing of it is anywhere afterwards, whatever somebody tries. */
@QuarkusTest
class TrialTest {

    @Inject
    ScanScenario scenario;

    @Inject
    Scenario staff;

    @Inject
    ScanService scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    TrialLink links;

    @Inject
    DataSource database;

    @Test
    void leadsEveryGroupFromTheFirstPageToTheThanksAndKeepsNothing() throws SQLException {
        Scan scan = scenario.preparedEveryKind();
        Map<String, Long> before = rows();
        Response landing = get(links.of(scan));
        assertThat(page(landing).select(".qs-preview").text()).contains("Dit is een proef.");
        for (Audience audience : questionnaires.of(scan).audiences()) {
            Response sent = fillIn(links.of(scan) + "/" + audience.key());
            assertThat(sent.statusCode()).as(audience.key()).isEqualTo(200);
            assertThat(heading(sent)).startsWith("Bedankt");
            assertThat(page(sent).text()).contains("is er niets van bewaard");
            assertThat(sent.cookies()).isEmpty();
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** Chooses the first answer to everything, also where that opens another question. */
    private Response fillIn(String address) {
        Response step = get(address);
        for (int i = 0; i < 30 && !page(step).select("input[name=pagina]").isEmpty(); i++) {
            assertThat(page(step).select(".qs-preview")).hasSize(1);
            step = post(address, answered(step, "volgende"));
            assertThat(step.statusCode()).as(page(step).text()).isEqualTo(200);
        }
        assertThat(heading(step)).isEqualTo("Klaar om te versturen?");
        return post(address, answered(step, "verstuur"));
    }

    private static Map<String, String> answered(Response step, String action) {
        Element form = page(step).selectFirst("main form");
        Map<String, String> fields = new LinkedHashMap<>(PageForm.of(form).fields());
        form.select("input[type=radio], input[type=checkbox]")
                .forEach(choice -> fields.putIfAbsent(choice.attr("name"), choice.attr("value")));
        form.select("textarea").forEach(text -> fields.put(text.attr("name"), "niets"));
        form.select("input[inputmode=numeric]").forEach(number -> fields.put(number.attr("name"), "3"));
        fields.put("actie", action);
        return fields;
    }

    @Test
    void showsOwnQuestionsAndRefusesWhatASendingWouldRefuse() {
        Scan scan = scenario.preparedEveryKind();
        String address = links.of(scan) + "/inwoners";
        Response first = get(address);
        Map<String, String> wrong = new HashMap<>(PageForm.of(first, "taal=nl").fields());
        String rating = page(first).select("main input[type=radio][name$=.now]").attr("name");
        wrong.put(rating, "77");
        assertThat(post(address, wrong).statusCode()).isEqualTo(400);
        wrong.put(rating, "");
        wrong.put("onzin", "1");
        assertThat(post(address, wrong).statusCode()).isEqualTo(400);
        assertThat(post(address, Map.of("actie", "verstuur")).statusCode())
                .as("nothing was answered")
                .isEqualTo(400);
    }

    @Test
    void keepsWhatWasFilledInOverLanguagesAndBackwards() {
        Scan scan = scenario.prepared();
        String address = links.of(scan) + "/inwoners";
        Response first = get(address);
        String field = page(first).select("main input[type=radio]").attr("name");
        Map<String, String> fields = new HashMap<>(PageForm.of(first, "taal=nl").fields());
        fields.put(field, "4");
        fields.put("actie", "taal");
        Response english = post(address + "?taal=en", fields);
        assertThat(page(english).selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page(english).select("input[name='" + field + "'][value=4][checked]"))
                .hasSize(1);
        fields.put("actie", "volgende");
        Response second = post(address, fields);
        assertThat(page(second).select("input[type=hidden][name='" + field + "'][value=4]"))
                .hasSize(1);
        Map<String, String> back = new HashMap<>(PageForm.of(second, "taal=nl").fields());
        back.put("actie", "vorige");
        assertThat(page(post(address, back)).select("input[name='" + field + "'][value=4][checked]"))
                .hasSize(1);
    }

    /** From the moment it opens: a page that stood open, its form, and what it carries open nothing and count nowhere. */
    @Test
    void isOverAsSoonAsTheScanOpens() throws SQLException {
        Scan scan = scenario.prepared();
        String address = links.of(scan) + "/inwoners";
        Response step = get(address);
        for (int i = 0; i < 30 && !page(step).select("input[name=pagina]").isEmpty(); i++) {
            step = post(address, answered(step, "volgende"));
        }
        Map<String, String> ready = answered(step, "verstuur");
        scans.open(scan.id());
        Map<String, Long> before = rows();
        assertThat(get(links.of(scan)).statusCode()).isEqualTo(410);
        assertThat(get(address).statusCode()).isEqualTo(410);
        assertThat(post(address, ready).statusCode()).isEqualTo(410);

        Respondent resident = new Respondent(scan);
        assertThat(resident.post("/vragen/inwoners", ready).statusCode())
                .as("a form of the trial is no sheet: it has no key of one")
                .isEqualTo(400);
        assertThat(resident.post("/overzicht", ready).statusCode()).isEqualTo(410);
        assertThat(resident.post("/stap/1", ready).statusCode()).isEqualTo(410);
        assertThat(rows()).isEqualTo(before);
    }

    /** The other way: keys of answers to a scan that is open are nothing to a trial, and stay what they are. */
    @Test
    void takesNothingOfAnotherScan() throws SQLException {
        Scan open = scenario.open();
        Scan scan = scenario.prepared();
        String address = links.of(scan) + "/inwoners";
        Respondent resident = new Respondent(open);
        resident.startAsResident();
        Map<String, Long> before = rows();
        Map<String, String> sheet = new HashMap<>(
                Map.of("blad", DraftTicket.fresh().text(), "vooraf-meepraten.now", "4", "actie", "verstuur"));
        assertThat(post(address, sheet).statusCode()).isEqualTo(400);
        sheet.remove("blad");
        Response sent = given().redirects()
                .follow(false)
                .cookies(resident.cookies())
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParams(sheet)
                .post(address);
        assertThat(heading(sent)).startsWith("Bedankt");
        assertThat(sent.cookies()).isEmpty();
        assertThat(rows()).isEqualTo(before);
        assertThat(resident.get("/stap/1").statusCode()).isEqualTo(200);
    }

    /** Who has the public link, or the link of the trial of another scan, tries nothing. */
    @Test
    void opensByItsOwnLinkOnly() {
        Scan scan = scenario.prepared();
        Scan other = scenario.prepared();
        String key = links.of(other).substring(links.of(other).lastIndexOf('/'));
        assertThat(get("/proef/" + scan.link() + key).statusCode()).isEqualTo(410);
        assertThat(get("/proef/" + scan.link() + "/x/inwoners").statusCode()).isEqualTo(410);
        assertThat(get("/proef/onbekendelink/x").statusCode()).isEqualTo(404);
        assertThat(get(links.of(scan) + "/niemand").statusCode()).isEqualTo(404);
        StaffBrowser clerk = staff.clerkOf(scan.organisation());
        assertThat(page(clerk.get("/scans/" + scan.id() + "/proef")).select("a[href$='" + links.of(scan) + "']"))
                .isNotEmpty();
    }

    /** A link that came to the wrong people ends at once, also for who is busy; another one may be made, which they cannot guess. */
    @Test
    void endsALinkForAnotherOneOrNone() {
        Scan scan = scenario.prepared();
        StaffBrowser clerk = staff.clerkOf(scan.organisation());
        String desk = "/scans/" + scan.id() + "/proef";
        String first = links.of(scan);
        Response busy = get(first + "/inwoners");
        assertThat(change(clerk, desk, "nieuw").statusCode()).isEqualTo(303);
        String second = links.of(scan);
        assertThat(second).isNotEqualTo(first);
        assertThat(get(first).statusCode()).isEqualTo(410);
        assertThat(post(first + "/inwoners", answered(busy, "volgende")).statusCode())
                .isEqualTo(410);
        assertThat(page(get(first)).text()).contains("is de link ingetrokken");
        assertThat(get(second).statusCode()).isEqualTo(200);

        PageForm old = PageForm.of(clerk.get(desk), "/proef").with("actie", "nieuw");
        assertThat(change(clerk, desk, "intrekken").statusCode()).isEqualTo(303);
        assertThat(get(second).statusCode()).isEqualTo(410);
        assertThat(get(links.of(scan)).statusCode()).isEqualTo(410);
        assertThat(page(clerk.get(desk)).text()).contains("Niemand kan de scan proberen.");
        assertThat(page(clerk.get(desk)).select("main a[href*=/proef/]")).isEmpty();
        assertThat(clerk.post(desk, old.fields()).statusCode())
                .as("two clerks at once")
                .isEqualTo(409);
        assertThat(get(links.of(scan)).statusCode()).isEqualTo(410);

        assertThat(change(clerk, desk, "nieuw").statusCode()).isEqualTo(303);
        assertThat(get(links.of(scan)).statusCode()).isEqualTo(200);
        assertThat(get(first).statusCode()).isEqualTo(410);
        assertThat(get(second).statusCode()).isEqualTo(410);
        scans.open(scan.id());
        assertThat(clerk.post(desk, old.fields()).statusCode()).isEqualTo(409);
    }

    private static Response change(StaffBrowser clerk, String desk, String action) {
        return clerk.post(
                desk,
                PageForm.of(clerk.get(desk), "/proef").with("actie", action).fields());
    }

    /** How many rows each table has; what the clock does meanwhile is no answer. */
    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String table :
                    List.of("draft", "receipt", "answer_sheet", "sealed_sheet", "response_count", "invitation")) {
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    private static Response get(String address) {
        return given().redirects().follow(false).get(address);
    }

    private static Response post(String address, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParams(fields)
                .post(address);
    }
}
