package nl.lokaledemocratie.quickscan.administration.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import org.junit.jupiter.api.Test;

/** Two administrators at one proposal: nobody publishes or replaces what they did not see. */
@QuarkusTest
class ProposalsOfTwoTest extends ProposalDesk {

    @Test
    void takesThePlaceOfNoProposalThatNobodySaw() {
        byte[] mine =
                file.version("1.0.0", "Mijn", "Er wordt geluisterd").content().getBytes(StandardCharsets.UTF_8);
        String before = shown(administrator);
        propose("1.0.0", "Van een collega", "Er wordt geluisterd");
        String colleagues = hash("1.0.0");

        for (String seen : List.of(before, "")) {
            Response late = upload("mijn.yaml", mine, seen);

            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(text(late))
                    .contains("Er staat al een ander voorstel", "Uw bestand is niet aangenomen.")
                    .contains("Kies uw bestand dan opnieuw");
            assertThat(late.asString()).contains("href=\"" + address("1.0.0") + "\"", "href=\"" + LIST + "\"");
            assertThat(hash("1.0.0")).isEqualTo(colleagues);
        }

        assertThat(upload("mijn.yaml", mine, shown(administrator)).statusCode()).isEqualTo(303);
        assertThat(hash("1.0.0")).isNotEqualTo(colleagues);
    }

    @Test
    void saysThatAProposalIsGoneAndLeadsOn() {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        Map<String, String> seen = Map.of("kenmerk", hash("1.0.0"));
        administrator.post(address("1.0.0") + "/intrekken", seen);

        for (String late : List.of("/vaststellen", "/intrekken")) {
            Response answer = administrator.post(address("1.0.0") + late, seen);

            assertThat(answer.statusCode()).as(late).isEqualTo(409);
            assertThat(text(answer)).contains("Dit voorstel is er niet meer");
            assertThat(answer.asString()).contains("href=\"" + LIST + "\"");
        }
        assertThat(catalog.find(file.id("1.0.0"))).isEmpty();
    }

    @Test
    void publishesOnlyWhatTheAdministratorLookedAt() {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        String seen = hash("1.0.0");
        propose("1.0.0", "Iets anders", "Er wordt geluisterd");

        Response refused = administrator.post(address("1.0.0") + "/vaststellen", Map.of("kenmerk", seen));

        assertThat(refused.header("Location")).endsWith("melding=veranderd");
        assertThat(text(administrator.get(refused.header("Location")))).contains("Uw opdracht is niet uitgevoerd.");
        assertThat(catalog.find(file.id("1.0.0"))).isEmpty();
    }

    @Test
    void publishesOnceWhenTwoAdministratorsPublishTogether() throws Exception {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        String hash = hash("1.0.0");
        StaffBrowser other = scenario.administrator();
        other.get(address("1.0.0"));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Response>> answers = both.invokeAll(List.<Callable<Response>>of(
                    () -> administrator.post(address("1.0.0") + "/vaststellen", Map.of("kenmerk", hash)),
                    () -> other.post(address("1.0.0") + "/vaststellen", Map.of("kenmerk", hash))));

            assertThat(List.of(location(answers.get(0)), location(answers.get(1))))
                    .containsExactlyInAnyOrder("vastgesteld", "veranderd");
        } finally {
            both.shutdownNow();
        }
        assertThat(catalog.contentHash(file.id("1.0.0"))).isEqualTo(hash);
    }

    private static String location(Future<Response> answer) throws Exception {
        return answer.get().header("Location").replaceFirst(".*melding=", "");
    }
}
