package nl.lokaledemocratie.quickscan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** What programs do is done once, by who may, on what they saw; and everything that is wrong is said at once. */
@QuarkusTest
class ApiWritingTest {

    private static final String KEY = "Idempotency-Key";
    private static final String MATCH = "If-Match";
    private static final String NEW =
            """
            {"titel": "Scan van een programma", "vragenlijst": "quickscan-lokale-democratie", "versie": "1.0.0",
             "groepen": [{"groep": "raadsleden", "omvang": 23, "bereiktDoor": "Een brief."}]}
            """;

    @Inject
    Machine.Maker machines;

    @Inject
    Scenario scenario;

    @Inject
    Scans scans;

    @Inject
    QuestionnaireCatalog catalog;

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void takesAScanFromItsPreparationToItsClosing() {
        Organisation organisation = scenario.municipality();
        Machine machine = machines.clerk(organisation);
        Response made = machine.send("POST", "/scans", NEW, KEY, key());
        assertThat(made.statusCode()).isEqualTo(201);
        String path = made.header("Location").replace("/api/v1", "");
        assertThat(machine.get(path).asString()).isEqualTo(made.asString());
        assertThat(machine.get(path).header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(made.jsonPath().getString("status")).isEqualTo("voorbereiding");

        Response named = machine.send(
                "PATCH",
                path,
                """
                {"titel": "Een andere naam", "groepen": [{"groep": "inwoners", "bereiktDoor": "Een krant."}]}
                """,
                MATCH,
                made.header("ETag"));
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.jsonPath().getString("titel")).isEqualTo("Een andere naam");
        assertThat(named.jsonPath().getInt("groepen[0].omvang")).isEqualTo(23);

        String open = "{\"status\": \"open\"}";
        Response stale = machine.send("PATCH", path, open, MATCH, made.header("ETag"));
        assertThat(stale.statusCode()).isEqualTo(412);
        Response opened = machine.send("PATCH", path, open, MATCH, named.header("ETag"));
        assertThat(opened.jsonPath().getString("status")).isEqualTo("open");
        assertThat(machine.send("PATCH", path, open, MATCH, opened.header("ETag"))
                        .statusCode())
                .isEqualTo(409);

        UUID id = UUID.fromString(opened.jsonPath().getString("id"));
        scenario.answer(scans.get(id), scenario.sheets());
        String close = "{\"status\": \"gesloten\", \"bereiktBevestigd\": [{\"groep\": \"raadsleden\"}]}";
        assertThat(machine.send("PATCH", path, close, MATCH, named.header("ETag"))
                        .statusCode())
                .isEqualTo(412);
        Response closed = machine.send("PATCH", path, close, MATCH, opened.header("ETag"));
        assertThat(closed.jsonPath().getString("status")).isEqualTo("gesloten");
        assertThat(machine.get("/resultaten/" + id).statusCode()).isEqualTo(200);
        assertThat(machine.send("PATCH", path, "{\"titel\": \"Te laat\"}", MATCH, closed.header("ETag"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void plansWhenAScanOpensAndEnds() {
        Organisation organisation = scenario.municipality();
        Machine machine = machines.clerk(organisation);
        Response made = machine.send("POST", "/scans", NEW, KEY, key());
        String path = made.header("Location").replace("/api/v1", "");
        Instant begin = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MINUTES);
        Instant end = begin.plus(Duration.ofDays(14));

        Response planned = machine.send(
                "PATCH",
                path,
                "{\"opentOp\": \"%s\", \"eindigtOp\": \"%s\"}".formatted(begin, end),
                MATCH,
                made.header("ETag"));
        assertThat(planned.statusCode()).isEqualTo(200);
        assertThat(Instant.parse(planned.jsonPath().getString("opentOp"))).isEqualTo(begin);
        assertThat(Instant.parse(planned.jsonPath().getString("eindigtOp"))).isEqualTo(end);
        assertThat(machine.send("PATCH", path, "{\"opentOp\": null}", MATCH, made.header("ETag"))
                        .statusCode())
                .isEqualTo(412);
        Response free = machine.send("PATCH", path, "{\"opentOp\": null}", MATCH, planned.header("ETag"));
        assertThat(free.jsonPath().getString("opentOp")).isNull();
        assertThat(Instant.parse(free.jsonPath().getString("eindigtOp"))).isEqualTo(end);
        for (String wrong : List.of(
                "{\"eindigtOp\": \"morgen\"}",
                "{\"eindigtOp\": \"2020-01-01T12:00:00Z\"}",
                "{\"eindigtOp\": \"9999-01-01T12:00:00Z\"}",
                "{\"eindigtOp\": \"%s\"}".formatted(end.plusSeconds(1)),
                "{\"opentOp\": \"%s\"}".formatted(end),
                "{\"opentOp\": \"%s\", \"eindigtOp\": \"%s\"}".formatted(end, begin),
                "{\"opentOp\": null, \"titel\": \"Samen\"}")) {
            assertThat(machine.send("PATCH", path, wrong, MATCH, "*").statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        machine.send("PATCH", path, "{\"status\": \"open\"}", MATCH, "*");
        assertThat(machine.send("PATCH", path, "{\"opentOp\": null}", MATCH, "*")
                        .statusCode())
                .isEqualTo(409);
        assertThat(machine.send("PATCH", path, "{\"eindigtOp\": null}", MATCH, "*")
                        .jsonPath()
                        .getString("eindigtOp"))
                .isNull();
    }

    @Test
    void makesNothingTwiceUnderOneKey() {
        Organisation organisation = scenario.municipality();
        Machine machine = machines.clerk(organisation);
        String key = key();
        Response first = machine.send("POST", "/scans", NEW, KEY, key);
        Response again = machine.send("POST", "/scans", NEW, KEY, key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(scans.listOf(organisation.code())).hasSize(1);
        Response other = machine.send("POST", "/scans", NEW.replace("programma", "ander"), KEY, key);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("fouten[0].code")).isEqualTo("alGebruikt");
        Response taken = machine.send("POST", "/scans", NEW, KEY, key());
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.jsonPath().getString("fouten[0].naam")).isEqualTo("/titel");
        Organisation elsewhere = scenario.municipality();
        assertThat(machines.clerk(elsewhere)
                        .send("POST", "/scans", NEW, KEY, key)
                        .statusCode())
                .isEqualTo(201);
        assertThat(scans.listOf(elsewhere.code())).hasSize(1);
    }

    @Test
    void saysAllThatIsWrongAtOnceAndDoesNothing() {
        Organisation organisation = scenario.municipality();
        Machine machine = machines.clerk(organisation);
        Response wrong = machine.send(
                "POST",
                "/scans",
                """
                {"titel": "", "vragenlijst": "quickscan-lokale-democratie", "versie": "0.0.1", "extra": 1,
                 "groepen": [{"groep": "niemand", "omvang": 0}, {"omvang": "veel", "x": true},
                             {"groep": "raadsleden", "omvang": 4000}]}
                """,
                KEY,
                key());
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.jsonPath().getList("fouten.naam"))
                .contains(
                        "/titel",
                        "/versie",
                        "/extra",
                        "/groepen/0/groep",
                        "/groepen/0/omvang",
                        "/groepen/1/groep",
                        "/groepen/1/omvang",
                        "/groepen/1/x",
                        "/groepen/2/toelichtingOmvang");
        for (String body : List.of("", "[]", "{", "{} {}", "{\"titel\": 1, \"titel\": 2}", "null", "x".repeat(5_000))) {
            assertThat(machine.send("POST", "/scans", body, KEY, key()).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(machine.send("POST", "/scans", NEW).statusCode()).isEqualTo(428);
        assertThat(machine.send("POST", "/scans", NEW, KEY, "kort").statusCode())
                .isEqualTo(400);
        assertThat(machine.send("POST", "/scans?x=1", NEW, KEY, key()).statusCode())
                .isEqualTo(400);
        assertThat(machine.request()
                        .contentType("text/plain")
                        .body(NEW)
                        .post("/api/v1/scans")
                        .statusCode())
                .isEqualTo(415);
        assertThat(scans.listOf(organisation.code())).isEmpty();
    }

    @Test
    void refusesMoreThanAnybodyWrites() {
        Machine machine = machines.clerk(scenario.municipality());
        String many = NEW.replace("[{", "[" + "{},".repeat(60) + "{");
        Response list = machine.send("POST", "/scans", many, KEY, key());
        assertThat(list.statusCode()).isEqualTo(400);
        assertThat(list.jsonPath().getString("fouten[0].code")).isEqualTo("vol");

        StringBuilder unknown = new StringBuilder("{");
        for (int field = 0; field < 500; field++) {
            unknown.append("\"veld").append(field).append("\": 1, ");
        }
        Response fields = machine.send(
                "POST", "/scans", unknown.append("\"titel\": \"x\"}").toString(), KEY, key());
        assertThat(fields.jsonPath().getList("fouten")).hasSize(100);

        assertThat(machine.send("POST", "/scans", "{\"titel\": \"" + "x".repeat(70_000) + "\"}", KEY, key())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void refusesAGroupTwiceAndAConfirmationOfNoGroup() {
        Organisation organisation = scenario.municipality();
        Machine machine = machines.clerk(organisation);
        String twice = NEW.replace("[{", "[{\"groep\": \"raadsleden\", \"omvang\": 20}, {");
        Response groups = machine.send("POST", "/scans", twice, KEY, key());
        assertThat(groups.jsonPath().getString("fouten[0].code")).isEqualTo("dubbel");
        assertThat(groups.jsonPath().getString("fouten[0].naam")).isEqualTo("/groepen/1/groep");

        Scan scan = scenario.open(organisation);
        String path = "/scans/" + scan.id();
        Response closing = machine.send(
                "PATCH",
                path,
                "{\"status\": \"gesloten\", \"bereiktBevestigd\": [{}]}",
                MATCH,
                machine.get(path).header("ETag"));
        assertThat(closing.statusCode()).isEqualTo(400);
        assertThat(scans.find(scan.id()).orElseThrow().status()).isEqualTo(ScanStatus.OPEN);
    }

    @Test
    void letsNobodyChangeWhatIsOfOthersOrWithoutTheRight() {
        Scan scan = scenario.draft(scenario.municipality());
        String open = "{\"status\": \"open\"}";
        Machine other = machines.clerk(scenario.municipality());
        assertThat(other.send("PATCH", "/scans/" + scan.id(), open, MATCH, "*").statusCode())
                .isEqualTo(404);
        Machine reader = machines.clerk(scan.organisation(), TokenScope.SCANS_READ);
        assertThat(reader.send("PATCH", "/scans/" + scan.id(), open, MATCH, "*").statusCode())
                .isEqualTo(403);
        Machine own = machines.clerk(scan.organisation());
        Response careless = own.send("PATCH", "/scans/" + scan.id(), open);
        assertThat(careless.statusCode()).isEqualTo(428);
        assertThat(careless.jsonPath().getString("fouten[0].naam")).isEqualTo(MATCH);
        Response both =
                own.send("PATCH", "/scans/" + scan.id(), "{\"status\": \"open\", \"titel\": \"Samen\"}", MATCH, "*");
        assertThat(both.jsonPath().getList("fouten.code")).containsExactly("nietSamen");
        assertThat(scans.get(scan.id()).status()).isEqualTo(ScanStatus.DRAFT);
    }

    @Test
    void keepsTheAgenda() {
        Scan scan = scenario.closed(scenario.municipality());
        Machine machine = machines.clerk(scan.organisation());
        String agenda = "/scans/" + scan.id() + "/agenda";
        String theme = catalog.get(scan.questionnaireId()).themes().get(0).key();
        String body =
                "{\"bevinding\": \"Te weinig tijd.\", \"thema\": \"" + theme + "\", \"uiterlijkOp\": \"2030-01-31\"}";
        Response added = machine.send("POST", agenda, body, KEY, key());
        assertThat(added.statusCode()).isEqualTo(201);
        String path = added.header("Location").replace("/api/v1", "");
        Response busy = machine.send(
                "PATCH", path, "{\"status\": \"bezig\", \"wie\": \"De griffie\"}", MATCH, added.header("ETag"));
        assertThat(busy.jsonPath().getString("status")).isEqualTo("bezig");
        assertThat(busy.jsonPath().getString("uiterlijkOp")).isEqualTo("2030-01-31");
        assertThat(machine.send("DELETE", path, "", MATCH, added.header("ETag")).statusCode())
                .isEqualTo(412);
        assertThat(machine.send("DELETE", path, "").statusCode()).isEqualTo(428);
        assertThat(machine.send("DELETE", path, "", MATCH, busy.header("ETag")).statusCode())
                .isEqualTo(204);
        assertThat(machine.get(path).statusCode()).isEqualTo(404);
        Response wrong = machine.send(
                "POST", agenda, "{\"status\": \"x\", \"uiterlijkOp\": \"morgen\", \"thema\": \"x\"}", KEY, key());
        assertThat(wrong.jsonPath().getList("fouten.naam"))
                .containsExactlyInAnyOrder("/status", "/uiterlijkOp", "/thema", "/bevinding");
        Machine other = machines.clerk(scenario.municipality());
        assertThat(other.send("POST", agenda, body, KEY, key()).statusCode()).isEqualTo(404);
    }

    @Test
    void makesAReportInTheBackgroundForWhoMayReadIt() throws InterruptedException {
        Scan scan = scenario.closed(scenario.municipality());
        Machine machine = machines.clerk(scan.organisation());
        String body = "{\"scan\": \"" + scan.id() + "\", \"uitgave\": \"inwoners\"}";
        Response ordered = machine.send("POST", "/rapporten", body, KEY, key());
        assertThat(ordered.statusCode()).isEqualTo(202);
        String path = ordered.header("Location").replace("/api/v1", "");
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        Response state = machine.get(path);
        while (state.jsonPath().getString("status").equals("bezig") && System.nanoTime() < end) {
            Thread.sleep(100);
            state = machine.get(path);
        }
        assertThat(state.jsonPath().getString("status")).isEqualTo("klaar");
        Response file = machine.get(state.jsonPath().getString("links.bestand"));
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(new String(file.asByteArray(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(file.asByteArray())
                .isEqualTo(scenario.clerkOf(scan.organisation())
                        .get("/scans/" + scan.id() + "/inwoners.pdf")
                        .asByteArray());

        Machine other = machines.clerk(scenario.municipality());
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.get(path + "/bestand").statusCode()).isEqualTo(404);
        Response foreign = other.send("POST", "/rapporten", body, KEY, key());
        Response unknown = other.send(
                "POST",
                "/rapporten",
                body.replace(scan.id().toString(), UUID.randomUUID().toString()),
                KEY,
                key());
        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(foreign.asString()).isEqualTo(unknown.asString());
    }
}
