package nl.lokaledemocratie.quickscan.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A mail provider tells of letters that came back, and nobody sees by it who answered. */
@QuarkusTest
class ReturnedLettersTest extends MailScenario {

    private static final List<String> PEOPLE =
            List.of("an@voorbeeld.example", "bo@voorbeeld.example", "cas@voorbeeld.example", "do@voorbeeld.example");

    @Test
    void notesThemTheSameWhetherTheCodeWasUsedOrNot() throws Exception {
        invite();
        Respondent councillor = new Respondent(scan);
        councillor.startWithCode(code("an@voorbeeld.example"));
        councillor.answer(scenario.questionnaire(), 1, 4, 4);
        assertThat(councillor.send().header("Location")).endsWith("/bedankt");

        assertThat(tell(secret(), "hard", "AN@voorbeeld.example", "bo@voorbeeld.example", "nobody@voorbeeld.example")
                        .statusCode())
                .isEqualTo(204);

        assertThat(addresses.listFailed(scan.id())).containsExactly("an@voorbeeld.example", "bo@voorbeeld.example");
        assertThat(addresses.list(scan.id(), Set.of(AddressState.RETURNED)))
                .as("of both nothing is left that leads to a code")
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.link()).isEmpty());
        assertThat(count("select count(distinct xmin::text) from mail_address where state = 'RETURNED' and scan_id = '"
                        + scan.id() + "'"))
                .isEqualTo(1);
        queue.remind(scan.id(), 2, SITE);
        sending.sendDue();
        assertThat(recipients().stream().filter(person -> person.startsWith("an") || person.startsWith("bo")))
                .as("an invitation each, and no reminder")
                .hasSize(2);
    }

    @Test
    void leavesWhatPassesAndSaysNothingOfWhomItKnows() throws Exception {
        invite();
        Response known = tell(secret(), "soft", "an@voorbeeld.example");
        Response unknown = tell(secret(), "hard", "nobody@voorbeeld.example");
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(204);
        assertThat(known.asString()).isEqualTo(unknown.asString()).isEmpty();
        assertThat(addresses.listFailed(scan.id())).isEmpty();
    }

    @Test
    void hearsNobodyWithoutTheSecret() throws Exception {
        invite();
        for (String shown : List.of("", "Bearer", "Bearer " + secret() + "x", "Basic " + secret())) {
            Response refused = given().header("Authorization", shown)
                    .contentType(ContentType.JSON)
                    .body(body("hard", "an@voorbeeld.example"))
                    .post("/mail/teruggekomen");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        assertThat(tell(secret(), "hard", "an@voorbeeld.example", "x".repeat(300_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(tell(secret(), "perhaps", "an@voorbeeld.example").statusCode())
                .isEqualTo(400);
        assertThat(addresses.listFailed(scan.id())).isEmpty();
    }

    private void invite() {
        add("raadsleden", PEOPLE.toArray(String[]::new));
        queue.invite(scan.id(), PEOPLE.size(), SITE);
        sending.sendDue();
    }

    private static Response tell(String secret, String kind, String... people) {
        return given().header("Authorization", "Bearer " + secret)
                .contentType(ContentType.JSON)
                .body(body(kind, people))
                .post("/mail/teruggekomen");
    }

    private static String body(String kind, String... people) {
        return "{\"returned\":["
                + String.join(
                        ",",
                        List.of(people).stream()
                                .map(person -> "{\"address\":\"" + person + "\",\"kind\":\"" + kind + "\"}")
                                .toList())
                + "]}";
    }

    private static String secret() throws IOException {
        String file = ConfigProvider.getConfig().getValue("quickscan.mail.returned.secret-file", String.class);
        return Files.readString(Path.of(file)).strip();
    }
}
