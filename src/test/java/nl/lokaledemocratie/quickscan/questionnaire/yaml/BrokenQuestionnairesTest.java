package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Breaks a good file in hundreds of ways, the same ones each time: it is read or refused with a place, never anything else. */
class BrokenQuestionnairesTest {

    private static final Path GOOD = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");
    private static final int VARIANTS = 400;

    private final Mutations mutations = new Mutations(4);

    @Test
    void areReadOrRefusedWithAPlace() throws IOException {
        String good = Files.readString(GOOD);
        int refused = 0;
        for (int i = 0; i < VARIANTS; i++) {
            byte[] broken = mutations.of(good).getBytes(StandardCharsets.UTF_8);
            QuestionnaireReading reading = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> QuestionnaireReader.read("stuk.yaml", broken));
            assertThat(reading.problems()).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.text()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
            });
            refused += reading.problems().isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(VARIANTS / 2);
    }
}
