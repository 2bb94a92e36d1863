package nl.lokaledemocratie.quickscan.research.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.research.ResearchFiles;
import nl.lokaledemocratie.quickscan.research.ResearchGrant;
import nl.lokaledemocratie.quickscan.research.ResearchGrants;
import nl.lokaledemocratie.quickscan.research.file.PublishedSheets;
import nl.lokaledemocratie.quickscan.retention.SheetTerms;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.spss.SavReader;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Nobody gets answers without leave; who has leave gets them until it ends, and the municipality sees each time. */
@QuarkusTest
class ResearchPagesTest {

    private static final String SECRET = "Wubbo Ockels";

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    ResearchGrants grants;

    @Inject
    ResearchFiles files;

    @Inject
    SheetTerms terms;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** 160 residents with background and words, and 19 councillors. */
    private Scan closed(Organisation organisation) {
        Questionnaire questionnaire = scenario.questionnaire();
        Scan scan = scenario.open(organisation);
        List<AnswerSheet> sheets = new ArrayList<>(PublishedSheets.of(questionnaire, "inwoners", 160, SECRET));
        sheets.addAll(new RandomSheets(questionnaire, 9).of("raadsleden", 19));
        scenario.answer(scan, sheets);
        closing.close(scan.id());
        return scan;
    }

    private static String page(Scan scan) {
        return "/scans/" + scan.id() + "/onderzoek";
    }

    private Response give(StaffBrowser clerk, Scan scan, LocalDate until) {
        clerk.get(page(scan));
        return clerk.post(
                page(scan),
                Map.of(
                        "actie",
                        "geef",
                        "onderzoeker",
                        "Bureau Veldzicht",
                        "doel",
                        "Proefschrift",
                        "tot",
                        until.toString()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void givesAFileUntilTheLeaveEnds() throws IOException {
        Organisation organisation = scenario.municipality();
        Scan scan = closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        assertThat(clerk.get(page(scan)).asString())
                .contains("Mensen in het bestand: 160", "U gaf nog niemand toestemming");

        assertThat(give(clerk, scan, today()).statusCode()).isEqualTo(303);

        assertThat(give(clerk, scan, today()).statusCode()).isEqualTo(303);
        assertThat(grants.list(scan.id())).hasSize(1);
        ResearchGrant grant = grants.list(scan.id()).get(0);
        String link = grant.link().orElseThrow();
        StaffBrowser researcher = StaffBrowser.anonymous();
        Response shown = researcher.get("/onderzoek/" + link);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(shown.asString()).contains("Bureau Veldzicht", "Proefschrift", "Geef ze aan niemand door");
        Response file = researcher.get("/onderzoek/" + link + "/inwoners.zip");
        assertThat(file.statusCode()).isEqualTo(200);
        Map<String, byte[]> entries = entries(file);
        SavReader sav = SavReader.read(entries.get("gegevens.sav"));
        assertThat(sav.cases).hasSize(160);
        assertThat(entries.values()).noneMatch(entry -> new String(entry, StandardCharsets.UTF_8).contains(SECRET));
        assertThat(clerk.get(page(scan) + "/" + grant.key() + "/inwoners.zip").statusCode())
                .isEqualTo(200);
        assertThat(clerk.get(page(scan)).asString())
                .contains("inwoners.zip, met het geheime adres", "inwoners.zip, door de griffier");
        assertThat(grants.list(scan.id()).get(0).uses()).hasSize(2);

        clerk.post(
                page(scan), Map.of("actie", "intrek", "toestemming", grant.key().toString()));

        assertThat(researcher.get("/onderzoek/" + link).statusCode()).isEqualTo(404);
        assertThat(researcher.get("/onderzoek/" + link + "/inwoners.zip").statusCode())
                .isEqualTo(404);
        assertThat(clerk.get(page(scan) + "/" + grant.key() + "/inwoners.zip").statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(page(scan)).asString()).contains("Ingetrokken op");
    }

    /** The day after the last one. */
    @Test
    void endsByItself() {
        Organisation organisation = scenario.municipality();
        Scan scan = closed(organisation);
        grants.give(scan.id(), "Bureau", "Doel", today(), "griffier");
        String link = grants.list(scan.id()).get(0).link().orElseThrow();
        assertThat(StaffBrowser.anonymous().get("/onderzoek/" + link).statusCode())
                .isEqualTo(200);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update research_grant set until = ?1 where scan_id = ?2")
                        .setParameter(1, today().minusDays(1))
                        .setParameter(2, scan.id())
                        .executeUpdate());
        assertThat(StaffBrowser.anonymous().get("/onderzoek/" + link).statusCode())
                .isEqualTo(404);
        assertThat(StaffBrowser.anonymous()
                        .get("/onderzoek/" + link + "/inwoners.zip")
                        .statusCode())
                .isEqualTo(404);
        assertThat(scenario.clerkOf(organisation).get(page(scan)).asString()).contains("Geëindigd op");
    }

    /** Neither councillors nor a group of which too few answered; nor words that nobody gave. */
    @Test
    void givesNoOtherGroup() {
        Organisation organisation = scenario.municipality();
        Scan scan = closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        grants.give(scan.id(), "Bureau", "Doel", today(), "griffier");
        ResearchGrant grant = grants.list(scan.id()).get(0);
        for (String group : List.of("raadsleden", "collegeleden", "ambtenaren", "iedereen", "inwoners' or true --")) {
            assertThat(StaffBrowser.anonymous()
                            .get("/onderzoek/" + grant.link().orElseThrow() + "/" + group + ".zip")
                            .statusCode())
                    .as(group)
                    .isEqualTo(303);
            assertThat(clerk.get(page(scan) + "/" + grant.key() + "/" + group + ".zip")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(grants.list(scan.id()).get(0).uses()).isEmpty();
        Scan small = scenario.closed(scenario.municipality());
        assertThat(files.plans(small)).isEmpty();
        assertThat(scenario.clerkOf(small.organisation()).get(page(small)).asString())
                .contains("Van deze scan is geen bestand te maken");
    }

    @Test
    void letsNobodyElseIn() {
        Scan scan = closed(scenario.municipality());
        grants.give(scan.id(), "Bureau", "Doel", today(), "griffier");
        ResearchGrant grant = grants.list(scan.id()).get(0);
        StaffBrowser other = scenario.clerkOf(scenario.municipality());
        assertThat(other.get(page(scan)).statusCode()).isEqualTo(404);
        assertThat(other.get(page(scan) + "/" + grant.key() + "/inwoners.zip").statusCode())
                .isEqualTo(404);
        assertThat(other.post(
                                page(scan),
                                Map.of(
                                        "actie",
                                        "intrek",
                                        "toestemming",
                                        grant.key().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(scenario.advisor().get(page(scan)).statusCode()).isEqualTo(403);
        Scan elsewhere = scenario.closed(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(elsewhere.organisation());
        clerk.get(page(elsewhere));
        clerk.post(
                page(elsewhere),
                Map.of("actie", "intrek", "toestemming", grant.key().toString()));
        assertThat(grants.list(scan.id()).get(0).revokedOn()).isEmpty();
        assertThat(clerk.get(page(elsewhere) + "/" + grant.key() + "/inwoners.zip")
                        .statusCode())
                .isEqualTo(303);
        for (String link : List.of("x", "A".repeat(32), "' or '1'='1")) {
            assertThat(StaffBrowser.anonymous().get("/onderzoek/" + link).statusCode())
                    .isEqualTo(404);
        }
    }

    /** All that is wrong at once, and what was typed stays. */
    @Test
    void saysWhatIsWrong() {
        Organisation organisation = scenario.municipality();
        Scan scan = closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        clerk.get(page(scan));
        Response refused = clerk.post(
                page(scan),
                Map.of(
                        "actie",
                        "geef",
                        "onderzoeker",
                        " ",
                        "doel",
                        "x".repeat(501),
                        "tot",
                        today().minusDays(1).toString()));
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(Jsoup.parse(refused.asString()).select(".qs-error-list a").eachAttr("href"))
                .containsExactly("#onderzoeker", "#doel", "#tot");
        assertThat(refused.asString()).contains("x".repeat(501));
        assertThat(grants.list(scan.id())).isEmpty();
    }

    /** Another file beside the first would tell by whom they differ: there is none. */
    @Test
    void givesNoSecondFileOfOtherSheets() {
        Organisation organisation = scenario.municipality();
        Scan scan = closed(organisation);
        grants.give(scan.id(), "Bureau", "Doel", today(), "griffier");
        String address = "/onderzoek/" + grants.list(scan.id()).get(0).link().orElseThrow() + "/inwoners.zip";
        assertThat(StaffBrowser.anonymous().get(address).contentType()).startsWith("application/zip");
        assertThat(StaffBrowser.anonymous().get(address).contentType()).startsWith("application/zip");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "delete from answer_sheet where scan_id = ?1 and sheet_key in"
                                + " (select sheet_key from answer_sheet where scan_id = ?1 and audience = 'inwoners' limit 1)")
                .setParameter(1, scan.id())
                .executeUpdate());
        assertThat(StaffBrowser.anonymous().get(address).statusCode()).isEqualTo(303);
        assertThat(scenario.clerkOf(organisation).get(page(scan)).asString())
                .contains("veranderd sinds dit bestand voor het eerst is gegeven");
    }

    /** What was promised holds, also for who has an address already. */
    @Test
    void givesNothingOfWhoWasToldOtherwise() {
        Organisation organisation = scenario.municipality();
        Scan scan = closed(organisation);
        grants.give(scan.id(), "Bureau", "Doel", today(), "griffier");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into research_barred (scan_id) values (?1)")
                        .setParameter(1, scan.id())
                        .executeUpdate());
        StaffBrowser clerk = scenario.clerkOf(organisation);
        assertThat(clerk.get(page(scan)).asString()).contains("Daarom kunt u ze niet voor onderzoek geven");
        assertThat(give(clerk, scan, today()).statusCode()).isEqualTo(303);
        assertThat(grants.list(scan.id())).hasSize(1);
        assertThat(StaffBrowser.anonymous()
                        .get("/onderzoek/"
                                + grants.list(scan.id()).get(0).link().orElseThrow() + "/inwoners.zip")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void saysThatAnswersWereWiped() {
        Organisation organisation = scenario.municipality();
        Scan scan = closed(organisation);
        grants.give(scan.id(), "Bureau", "Doel", today(), "griffier");
        String link = grants.list(scan.id()).get(0).link().orElseThrow();
        terms.run();
        terms.wipe(scan.id());
        assertThat(scenario.clerkOf(organisation).get(page(scan)).asString())
                .contains("De antwoorden van deze scan zijn gewist op");
        assertThat(StaffBrowser.anonymous().get("/onderzoek/" + link).asString())
                .contains("Er is nu geen bestand");
        assertThat(StaffBrowser.anonymous()
                        .get("/onderzoek/" + link + "/inwoners.zip")
                        .statusCode())
                .isEqualTo(303);
    }

    private static Map<String, byte[]> entries(Response file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
