package nl.lokaledemocratie.quickscan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.AgendaStatus;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Urbanity;
import nl.lokaledemocratie.quickscan.programme.ReadUses;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** What programs read is what pages show, of the same scans. */
@QuarkusTest
class ApiReadingTest {

    @Inject
    Machine.Maker machines;

    @Inject
    Scenario scenario;

    @Inject
    Publications publications;

    @Inject
    ReadUses uses;

    @Inject
    Agendas agendas;

    @Inject
    EntityManager entities;

    @Test
    void givesThePublishedNumbersOfTheDownloadAndNoOthers() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Machine machine = machines.clerk(organisation);
        List<Map<String, Object>> file = scenario.clerkOf(organisation)
                .get("/scans/" + scan.id() + "/cijfers/data.json")
                .jsonPath()
                .getList("tidy");
        List<Map<String, Object>> rows = new ArrayList<>();
        String next = "/resultaten/" + scan.id() + "/cijfers?aantal=100";
        while (next != null) {
            Response part = machine.get(next);
            assertThat(part.statusCode()).isEqualTo(200);
            rows.addAll(part.jsonPath().getList("items"));
            next = part.jsonPath().getString("links.volgende");
        }
        assertThat(rows).hasSameSizeAs(file);
        for (int row = 0; row < rows.size(); row++) {
            Map<String, Object> own = rows.get(row);
            file.get(row).forEach((key, value) -> assertThat(String.valueOf(own.get(camelCase(key))))
                    .as(key)
                    .isEqualTo(String.valueOf(value)));
        }
        assertThat(machine.get("/resultaten/" + scan.id() + "/cijfers?groep=inwoners&maat=mean&aspect=now&soort=theme")
                        .jsonPath()
                        .getList("items.statistic"))
                .isNotEmpty()
                .containsOnly("mean");
    }

    private static String camelCase(String column) {
        return Pattern.compile("_(\\w)").matcher(column).replaceAll(found -> found.group(1)
                .toUpperCase(Locale.ROOT));
    }

    @Test
    void givesTheFilesOfThePageByteForByte() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Machine machine = machines.clerk(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        List<String> files =
                machine.get("/resultaten/" + scan.id() + "/exports").jsonPath().getList("items.bestand");
        assertThat(files).hasSize(8).noneMatch(file -> file.endsWith(".sav") || file.endsWith(".zip"));
        for (String file : files) {
            Response own = machine.get("/resultaten/" + scan.id() + "/exports/" + file);
            Response page = clerk.get("/scans/" + scan.id() + "/cijfers/" + file);
            assertThat(own.statusCode()).as(file).isEqualTo(200);
            assertThat(own.asByteArray()).as(file).isEqualTo(page.asByteArray());
        }
        assertThat(machine.get("/resultaten/" + scan.id() + "/exports/antwoorden.csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new String(
                        machine.get("/resultaten/" + scan.id() + "/exports/ddi.xml")
                                .asByteArray(),
                        StandardCharsets.UTF_8))
                .contains(publications.find(scan.id()).orElseThrow().fingerprint());
    }

    @Test
    void letsAnAdviserReadWhatIsGivenAndSaysSo() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Machine machine = machines.advisor();
        String path = "/resultaten/" + scan.id();
        assertThat(machine.get(path).jsonPath().getString("vingerafdruk"))
                .isEqualTo(publications.find(scan.id()).orElseThrow().fingerprint());
        assertThat(machine.get("/resultaten?organisatie=" + organisation.code())
                        .jsonPath()
                        .getList("items.scan"))
                .containsExactly(scan.id().toString());
        assertThat(uses.list(organisation.code(), 10))
                .extracting(use -> use.what().name())
                .contains("RESULTS");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update read_grant set ended_on = '2026-01-01', ended_by = 'test' where organisation_code = ?1")
                .setParameter(1, organisation.code())
                .executeUpdate());
        for (String end : List.of("", "/cijfers", "/exports", "/exports/data.json")) {
            assertThat(machine.get(path + end).statusCode()).as(end).isEqualTo(404);
        }
        assertThat(machine.get("/resultaten?organisatie=" + organisation.code())
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void givesNothingOfAScanThatIsOpen() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);
        Machine machine = machines.clerk(organisation);
        for (String end : List.of("", "/cijfers", "/exports", "/exports/data.json")) {
            assertThat(machine.get("/resultaten/" + scan.id() + end).statusCode())
                    .as(end)
                    .isEqualTo(409);
        }
        assertThat(machines.advisor().get("/resultaten/" + scan.id()).statusCode())
                .isEqualTo(404);
    }

    /** Asked every second, a count that moves at once would tell when each respondent sent something. */
    @Test
    void countsOfAnOpenScanNothingThatCameInOnlineToday() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        Machine machine = machines.clerk(organisation);
        scenario.answerToday(scan, scenario.sheets());
        String path = "/scans/" + scan.id() + "/aantallen";
        assertThat(machine.get(path).jsonPath().getList("groepen.deelnemers")).containsOnly(0);
        assertThat(machine.get(path).jsonPath().getBoolean("tellingVolledig")).isFalse();
        Scan earlier = scenario.answered(scenario.municipality());
        assertThat(machines.clerk(earlier.organisation())
                        .get("/scans/" + earlier.id() + "/aantallen")
                        .jsonPath()
                        .getList("groepen.deelnemers"))
                .contains(19, 60);
    }

    @Test
    void comparesAsThePageDoes() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Organisation village = scenario.municipality(Urbanity.NONE);
        scenario.closed(village);
        Machine machine = machines.advisor();
        String version = scan.questionnaireName() + "/" + scan.questionnaireVersion();
        Response offered = machine.get("/vergelijkingen?programma=" + Scenario.PROGRAMME + "&aantal=100");
        assertThat(offered.jsonPath().getList("items.vragenlijst")).contains(scan.questionnaireName());
        List<String> codes = new ArrayList<>();
        String next = "/vergelijkingen/" + version + "/inwoners?aspect=nu&aantal=100";
        while (next != null) {
            Response rows = machine.get(next);
            assertThat(rows.statusCode()).isEqualTo(200);
            codes.addAll(rows.jsonPath().getList("items.organisatie"));
            assertThat(rows.jsonPath().getList("items[0].scores.status")).isNotEmpty();
            next = rows.jsonPath().getString("links.volgende");
        }
        assertThat(codes).contains(organisation.code()).isSorted();
        assertThat(machine.get("/vergelijkingen/" + version
                                + "/inwoners?stedelijkheid=niet&grootteklasse=20.000-50.000&aantal=100")
                        .jsonPath()
                        .getList("items.organisatie", String.class))
                .contains(village.code())
                .doesNotContain(organisation.code());
        assertThat(machine.get("/vergelijkingen/" + version + "/inwoners?stedelijkheid=niet&grootteklasse=0-1")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(machine.get("/vergelijkingen/" + version + "/niemand").statusCode())
                .isEqualTo(404);
        Response wrong = machine.get(
                "/vergelijkingen/" + version + "/inwoners?aspect=x&per=y&volgorde=score&jaar=12&stedelijkheid=5");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.jsonPath().getList("fouten.naam"))
                .containsExactlyInAnyOrder("aspect", "per", "jaar", "volgorde", "stedelijkheid");
    }

    @Test
    void showsProgrammesToTheirAdvisersOnly() {
        Machine machine = machines.advisor();
        String path = "/programmas/" + Scenario.PROGRAMME;
        assertThat(machine.get(path).statusCode()).isEqualTo(200);
        String foreign = machine.get("/programmas/" + UUID.randomUUID()).asString();
        assertThat(foreign).contains("\"status\":404");
        assertThat(machines.clerk(scenario.municipality()).get(path).statusCode())
                .isEqualTo(403);
    }

    @Test
    void readsWhatWasDoneInTheOwnOrganisationTheLastFirst() {
        Organisation organisation = scenario.municipality();
        StaffBrowser clerk = scenario.clerkOf(organisation);
        clerk.post("/scans/nieuw", Map.of("titel", ""));
        Machine machine = machines.clerk(organisation);

        JsonPath log = machine.get("/logboekregels").jsonPath();

        assertThat(log.getList("items.handeling")).containsExactly("scan-make", "sign-in");
        assertThat(log.getList("items.afloop")).containsExactly("geweigerd", "gelukt");
        assertThat(log.getList("items.organisatie")).containsOnly(organisation.code());
        assertThat(machine.get("/logboekregels?handeling=sign-in").jsonPath().getList("items"))
                .hasSize(1);
        assertThat(machine.get("/logboekregels?handeling=niets").statusCode()).isEqualTo(400);
        assertThat(machines.clerk(scenario.municipality())
                        .get("/logboekregels")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void readsTheAgendaOfTheOwnScan() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        UUID key = UUID.randomUUID();
        agendas.add(
                scan.id(),
                key,
                new AgendaPlan(
                        "",
                        "Weinig inspraak.",
                        "Meer",
                        "",
                        "",
                        Optional.empty(),
                        AgendaStatus.PLANNED,
                        1,
                        Optional.empty()));
        Machine machine = machines.clerk(organisation);
        String path = "/scans/" + scan.id() + "/agenda";
        assertThat(machine.get(path).jsonPath().getList("items.bevinding")).containsExactly("Weinig inspraak.");
        assertThat(machine.get(path + "/" + key).jsonPath().getString("status")).isEqualTo("gepland");
        Machine other = machines.clerk(scenario.municipality());
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.get(path + "/" + key).statusCode()).isEqualTo(404);
        Scan elsewhere = scenario.closed(scenario.municipality());
        assertThat(machine.get("/scans/" + elsewhere.id() + "/agenda/" + key).statusCode())
                .isEqualTo(404);
    }
}
