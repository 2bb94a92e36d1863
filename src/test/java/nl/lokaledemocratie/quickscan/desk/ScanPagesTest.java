package nl.lokaledemocratie.quickscan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScanPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    Scans scans;

    @Inject
    InvitationService invitations;

    @Test
    void preparesAScanWithWhatIsFilledInBeforehand() {
        Organisation organisation = scenario.municipality();
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Document form = read(clerk.get("/scans/nieuw"));
        assertThat(form.getElementById("titel").val()).contains(organisation.name());
        assertThat(form.getElementById("aantal-raadsleden").val()).isEqualTo("23");

        Map<String, String> fields = new HashMap<>();
        form.select("input[name~=titel|aantal-|bereikt-]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("aantal-inwoners", "31.000");
        Response made = clerk.post("/scans/nieuw", fields);

        Scan scan = scans.get(id(made));
        assertThat(scan.organisation().code()).isEqualTo(organisation.code());
        assertThat(scan.audiences())
                .extracting(ScanAudience::population)
                .containsExactly(OptionalInt.of(23), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(31_000));
    }

    @Test
    void fillsInTheGroupsAsTheyWereAtTheScanBefore() {
        Organisation organisation = scenario.municipality();
        Scan before = scenario.closed(organisation);
        Document form = read(scenario.clerkOf(organisation).get("/scans/nieuw"));
        assertThat(form.text()).contains("De groepen zijn ingevuld zoals bij ‘" + before.title() + "’.");
        assertThat(form.getElementById("aantal-collegeleden").val()).isEqualTo("6");
        assertThat(form.getElementById("bereikt-raadsleden").val()).isEqualTo("Een persoonlijke brief.");
        assertThat(form.getElementById("titel").val()).isNotEqualTo(before.title());
    }

    @Test
    void saysWhatIsWrongInTheFormAndKeepsWhatWasTyped() {
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());
        clerk.get("/scans/nieuw");

        Response refused = clerk.post("/scans/nieuw", Map.of("titel", "Mijn scan", "aantal-raadsleden", "ongeveer 20"));

        Document page = read(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.select(".qs-error-summary a").attr("href")).isEqualTo("#aantal-raadsleden");
        assertThat(page.getElementById("aantal-raadsleden").val()).isEqualTo("ongeveer 20");
        assertThat(page.getElementById("titel").val()).isEqualTo("Mijn scan");
        assertThat(read(clerk.get("/scans")).select(".qs-list li")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29.0", "1.5", "12.50", "1,5", "1 234", "1\u00A0234", "1e3", "+5", "-3", "0", "١٢", "1.234.5"})
    void refusesASizeThatIsNoWholeNumber(String size) {
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());
        clerk.get("/scans/nieuw");

        Response refused = clerk.post("/scans/nieuw", Map.of("titel", "Mijn scan", "aantal-raadsleden", size));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused).getElementById("aantal-raadsleden").val()).isEqualTo(size.replace('\u00A0', ' '));
        assertThat(read(refused).text()).contains("zoals 29 of 1.250");
    }

    @Test
    void keepsNothingThatNobodySees() {
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());
        clerk.get("/scans/nieuw");

        Response made = clerk.post(
                "/scans/nieuw",
                Map.of(
                        "titel", "\uFEFFMijn\u00A0\u00A0sc\u00ADan\u0000\u200B",
                        "aantal-raadsleden", "29\u200B",
                        "bereikt-raadsleden", "per\r\nmail\u202E\u0000"));

        Scan scan = scans.get(id(made));
        assertThat(scan.title()).isEqualTo("Mijn scan");
        assertThat(scan.audiences().get(0).population()).hasValue(29);
        assertThat(scan.audiences().get(0).reachedBy()).contains("per mail");
    }

    @Test
    void refusesAFormWithNothingInIt() {
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());
        clerk.get("/scans/nieuw");

        assertThat(clerk.post("/scans/nieuw", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void opensAScanAfterAskingOnce() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.draft(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        PageForm form = PageForm.of(clerk.get("/scans/" + scan.id() + "/openen"), "/openen")
                .with("maken", "nee");

        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isEqualTo(303);
        assertThat(scans.get(scan.id()).status()).isEqualTo(ScanStatus.OPEN);
        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isEqualTo(409);
        assertThat(clerk.get("/scans/" + scan.id() + "/openen").statusCode()).isEqualTo(409);
    }

    @Test
    void showsCountsPerGroupAndDayAndNoAnswer() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);

        Document page = read(scenario.clerkOf(organisation).get("/scans/" + scan.id()));

        assertThat(page.select("table").get(0).select("tbody tr").eachText())
                .containsExactly(
                        "Raadsleden 19 23 0",
                        "Collegeleden 0 6 4",
                        "Ambtenaren 7 niet bekend 0",
                        "Inwoners 60 niet bekend via de openbare link");
        assertThat(page.select(".qs-days__group").eachText())
                .containsExactly(
                        "Raadsleden: 19 deelnemers Allemaal op 1 mei 2026.",
                        "Ambtenaren: 7 deelnemers Allemaal op 1 mei 2026.",
                        "Inwoners: 60 deelnemers Allemaal op 1 mei 2026.");
        assertThat(page.text()).contains("Totaal 86").contains("/meedoen/" + scan.link());
    }

    @Test
    void showsCodesOnceAndKeepsOnlyTheirNumber() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        String path = "/scans/" + scan.id() + "/uitnodigingen";
        clerk.get(path);

        List<String> codes = read(clerk.post(path, Map.of("groep", "raadsleden", "aantal", "3", "vorm", "pagina")))
                .select(".qs-code")
                .eachText();

        assertThat(codes).hasSize(3).doesNotHaveDuplicates();
        assertThat(invitations
                        .findAdmission(scan.id(), codes.get(0))
                        .orElseThrow()
                        .audience())
                .isEqualTo("raadsleden");
        Document again = read(clerk.get(path));
        assertThat(again.text()).contains("Nog 3 codes niet gebruikt.").doesNotContain(codes.get(0));
    }

    @Test
    void givesCodesAsAFileForADutchSpreadsheet() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        String path = "/scans/" + scan.id() + "/uitnodigingen";
        clerk.get(path);

        Response file = clerk.post(path, Map.of("groep", "collegeleden", "aantal", "2", "vorm", "bestand"));

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new String(file.asByteArray(), java.nio.charset.StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(3)
                .startsWith("\uFEFFgroep;code;adres");
    }

    @Test
    void makesNoCodesForAnOpenGroupOrASillyNumber() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        String path = "/scans/" + scan.id() + "/uitnodigingen";
        clerk.get(path);

        for (Map<String, String> fields : List.of(
                Map.of("groep", "inwoners", "aantal", "3"),
                Map.of("groep", "raadsleden", "aantal", "0"),
                Map.of("groep", "raadsleden", "aantal", "5001"),
                Map.of("groep", "raadsleden", "aantal", "-1"),
                Map.of("groep", "raadsleden"))) {
            assertThat(clerk.post(path, fields).statusCode()).isEqualTo(422);
        }
        assertThat(invitations.countOpen(scan.id())).isEmpty();
    }

    @Test
    void letsTheGriffierReadTheQuestionnaireBeforehand() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.draft(organisation);

        Document page = read(scenario.clerkOf(organisation).get("/scans/" + scan.id() + "/vragenlijst"));

        scenario.questionnaire().statements().forEach(statement -> assertThat(page.text())
                .contains(statement.wording().standard().dutch()));
    }

    @Test
    void marksFictionalScansOnEveryPage() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        for (String page : List.of("", "/groepen", "/vragenlijst", "/uitnodigingen", "/papier", "/sluiten")) {
            assertThat(clerk.get("/scans/" + scan.id() + page).asString())
                    .as(page)
                    .contains("Fictieve voorbeeldgegevens")
                    .contains("niet het officiële instrument van BZK en VNG");
        }
    }

    private static Document read(Response response) {
        return Jsoup.parse(response.asString());
    }

    private static UUID id(Response created) {
        String location = created.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
