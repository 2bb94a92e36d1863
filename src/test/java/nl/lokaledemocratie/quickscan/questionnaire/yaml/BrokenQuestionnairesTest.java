package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaks good files in hundreds of ways, the same ones each time: each is read or refused with a place, within a second of work, never
 * anything else.
 */
class BrokenQuestionnairesTest {

    private static final int VARIANTS = 400;

    private final Mutations mutations = new Mutations(4);

    static List<Arguments> goodFiles() throws IOException {
        Path shipped = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");
        return List.of(
                Arguments.of("shipped", Files.readString(shipped)), Arguments.of("every key", RichQuestionnaire.TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodFiles")
    void areReadOrRefusedWithAPlace(String name, String good) {
        assertThat(TimedReading.untimed(good).problems())
                .as("the good file, which also warms up")
                .isEmpty();
        int refused = 0;
        for (int i = 0; i < VARIANTS; i++) {
            String broken = mutations.of(good);
            QuestionnaireReading reading = TimedReading.of(broken);
            assertThat(reading.problems()).as(broken).allSatisfy(problem -> {
                assertThat(problem.line()).isBetween(1, (int) broken.lines().count() + 1);
                assertThat(problem.column()).isPositive();
                assertThat(problem.text()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
            });
            refused += reading.problems().isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(VARIANTS / 2);
    }

    @Test
    void areReadOrRefusedWithAPlaceWhenBrokenInManyPlaces() {
        String broken = RichQuestionnaire.TEXT;
        for (int i = 0; i < VARIANTS / 4; i++) {
            broken = mutations.of(broken);
            String worse = broken.isBlank() ? RichQuestionnaire.TEXT : broken;
            QuestionnaireReading reading = TimedReading.of(worse);
            assertThat(reading.problems())
                    .allSatisfy(problem -> assertThat(problem.line()).isPositive());
            broken = worse;
        }
    }
}
