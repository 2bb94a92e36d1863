package nl.lokaledemocratie.quickscan.walk.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.RawForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** Who tries codes, or leaves more than anybody needs, is slowed down or stopped by where they come from. */
@QuarkusTest
class ElsewhereLimitsTest {

    private static final Duration LATE = Duration.ofMillis(2_800);

    @Inject
    AllKindsScenario scenario;

    @Test
    void answersWhoGuessesLateAndWhoKnowsAtOnce() throws Exception {
        Scan scan = scenario.open();
        String code = ElsewhereTest.makeCode(ElsewhereTest.begun(scan));
        for (int i = 0; i < 20; i++) {
            guess(scan, "", "code=7K2Q-MX9F-4T3B-8W6Y");
        }
        assertThat(guess(scan, "", "code=7K2Q-MX9F-4T3B-8W6Y")).isGreaterThan(LATE);
        assertThat(guess(scan, "/halen", "kenmerk=" + ElsewhereTest.PLACE)).isGreaterThan(LATE);
        assertThat(guess(scan, "", "code=" + code)).isLessThan(LATE);
    }

    /** How long an answer takes to who tries codes from one place. */
    private static Duration guess(Scan scan, String path, String field) throws IOException {
        Instant asked = Instant.now();
        RawForm.post("127.0.0.78", new Respondent(scan).address("/elders" + path), Map.of(), field);
        return Duration.between(asked, Instant.now());
    }

    @Test
    void refusesWhoLeavesTooMuchFromOnePlaceAndLosesNothing() throws Exception {
        Scan scan = scenario.open();
        Respondent resident = ElsewhereTest.begun(scan);
        String answer = "";
        for (int i = 0; i < 31; i++) {
            answer = RawForm.post(
                    "127.0.0.77",
                    resident.address("/elders/code"),
                    resident.cookies(),
                    "nieuwe-code=7K2Q-MX9F-4T3B-8W6Y");
        }
        assertThat(answer).startsWith("HTTP/1.1 429 ").contains("veel codes gemaakt");
        assertThat(resident.get("/stap/1").statusCode()).isEqualTo(200);
    }
}
