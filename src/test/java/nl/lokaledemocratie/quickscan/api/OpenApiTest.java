package nl.lokaledemocratie.quickscan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.AgendaStatus;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The description is of this service: every route is in it and nothing else, and answers are as it says. */
@QuarkusTest
class OpenApiTest {

    @Inject
    Machine.Maker machines;

    @Inject
    Scenario scenario;

    @Inject
    Agendas agendas;

    @Inject
    QuestionnaireCatalog catalog;

    @Test
    void describesEveryRouteAndNoOther() {
        assertThat(Described.fetch().operations())
                .extracting(Described.Operation::key)
                .containsExactlyInAnyOrderElementsOf(Route.all().stream()
                        .filter(Route::isOfMachines)
                        .map(Route::key)
                        .toList());
    }

    @Test
    void saysWhoIsBehindItAndUnderWhichTerms() {
        JsonNode document = Described.fetch().document();
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.at("/info/version").asText()).isEqualTo(ApiVersion.NUMBER);
        for (String field : List.of("/contact/name", "/contact/email", "/contact/url", "/license/name", "/title")) {
            assertThat(document.at("/info" + field).asText()).as(field).isNotBlank();
        }
        assertThat(document.at("/info/contact/url").asText()).startsWith("http");
        assertThat(document.at("/components/schemas/Probleem/properties").has("fouten"))
                .isTrue();
    }

    @Test
    void tellsOfEachOperationWhatItDoesInBothLanguagesAndWhatCanGoWrong() {
        Set<String> ids = new HashSet<>();
        for (Described.Operation operation : Described.fetch().operations()) {
            JsonNode node = operation.node();
            assertThat(ids.add(node.get("operationId").asText()))
                    .as(operation.key())
                    .isTrue();
            assertThat(node.get("summary").asText()).as(operation.key()).isNotBlank();
            assertThat(node.get("x-summary-en").asText()).as(operation.key()).isNotBlank();
            assertThat(node.get("tags")).as(operation.key()).hasSize(1);
            assertThat(operation.success().at("/headers/API-Version").isMissingNode())
                    .as(operation.key())
                    .isFalse();
            List<String> statuses = node.get("responses").properties().stream()
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(statuses).as(operation.key()).contains("406", "500", "503");
            if (!operation.right().isEmpty()) {
                assertThat(statuses).as(operation.key()).contains("400", "401", "403", "429");
            }
        }
    }

    @Test
    void givesExamplesThatFit() {
        Described described = Described.fetch();
        int examples = 0;
        for (Described.Operation operation : described.operations()) {
            JsonNode content = operation.success().at("/content/application~1json");
            if (content.has("example")) {
                examples++;
                assertThat(described.against(
                                content.get("schema"), content.get("example").toString()))
                        .as(operation.key())
                        .isEmpty();
            }
        }
        assertThat(examples).isGreaterThan(5);
        JsonNode problem = described.document().at("/components/schemas/Probleem");
        described.document().at("/components/responses").properties().forEach(response -> assertThat(described.against(
                        problem,
                        response.getValue()
                                .at("/content/application~1problem+json/example")
                                .toString()))
                .as(response.getKey())
                .isEmpty());
    }

    @Test
    void answersAsItSays() throws InterruptedException {
        Described described = Described.fetch();
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        UUID item = UUID.randomUUID();
        agendas.add(
                scan.id(),
                item,
                new AgendaPlan("", "Weinig.", "", "", "", Optional.empty(), AgendaStatus.BUSY, 1, Optional.empty()));
        Machine clerk = machines.clerk(organisation);
        Machine advisor = machines.advisor();
        String report = made(clerk, scan);
        SoftAssertions softly = new SoftAssertions();
        for (Described.Operation operation : described.operations()) {
            if (operation.method().equals("get")) {
                String path = path(operation, scan, item).replace("00000000-0000-0000-0000-000000000000", report);
                boolean ofAdvisor = operation.path().matches("/(programmas|vergelijkingen).*");
                Response answer = (ofAdvisor ? advisor : clerk).get(path);
                softly.assertThat(answer.statusCode()).as(path).isEqualTo(200);
                operation.schema().ifPresent(schema -> softly.assertThat(described.against(schema, answer.asString()))
                        .as(path)
                        .isEmpty());
            }
        }
        Response problem = clerk.get("/scans?status=weg&x=1");
        softly.assertThat(
                        described.against(described.document().at("/components/schemas/Probleem"), problem.asString()))
                .isEmpty();
        softly.assertAll();
    }

    /** The key of a report that is ready. */
    private static String made(Machine machine, Scan scan) throws InterruptedException {
        Response ordered = machine.send(
                "POST",
                "/rapporten",
                "{\"scan\": \"" + scan.id() + "\", \"uitgave\": \"inwoners\"}",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        String path = ordered.header("Location");
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!machine.get(path).asString().contains("klaar") && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        return ordered.jsonPath().getString("id");
    }

    /** Of the questionnaire the newest version, which has one before it. */
    private String path(Described.Operation operation, Scan scan, UUID item) {
        QuestionnaireId newest = catalog.list().stream()
                .filter(id -> catalog.findPrevious(id).isPresent())
                .findFirst()
                .orElseThrow();
        String path = "/api/v1" + operation.path();
        if (path.contains("/vragenlijsten/")) {
            path = path.replace("{naam}", newest.name()).replace("{versie}", newest.version());
        }
        return new Route("GET", path.replace("{onderwerp}", item.toString()), false).path(scan);
    }

    @Test
    void needsTheRightThatItNames() {
        Described described = Described.fetch();
        Scan scan = scenario.closed(scenario.municipality());
        for (Described.Operation operation : described.operations()) {
            if (!operation.right().isEmpty() && operation.method().equals("get")) {
                TokenScope scope = TokenScope.find(operation.right()).orElseThrow();
                Role role = scope.isOf(Role.CLERK) ? Role.CLERK : Role.ADVISOR;
                Set<TokenScope> others = EnumSet.copyOf(TokenScope.of(role));
                others.remove(scope);
                TokenScope[] lent = others.toArray(TokenScope[]::new);
                Machine machine =
                        role == Role.CLERK ? machines.clerk(scan.organisation(), lent) : machines.advisor(lent);
                Response refused = machine.get(new Route("GET", "/api/v1" + operation.path(), false).path(scan));
                assertThat(refused.statusCode()).as(operation.key()).isEqualTo(403);
                assertThat(refused.jsonPath().getString("fouten[0].naam"))
                        .as(operation.key())
                        .isEqualTo(scope.key());
            }
        }
        Set<String> named = described.operations().stream()
                .map(Described.Operation::right)
                .filter(right -> !right.isEmpty())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(TokenScope.values()).map(TokenScope::key)).containsAll(named);
    }

    @Test
    void mayBeReadByScriptsOfAnySiteAndNothingElseMay() {
        Response document =
                RestAssured.given().header("Origin", "https://elders.example").get("/api/v1/openapi.json");
        assertThat(document.header("Access-Control-Allow-Origin")).isEqualTo("*");
        Response list = machines.clerk(scenario.municipality())
                .request()
                .header("Origin", "https://elders.example")
                .get("/api/v1/scans");
        assertThat(list.headers().asList()).noneMatch(header -> header.getName().startsWith("Access-Control-"));
    }
}
