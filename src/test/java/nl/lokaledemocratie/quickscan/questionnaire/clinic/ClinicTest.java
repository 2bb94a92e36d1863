package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import org.junit.jupiter.api.Test;

class ClinicTest {

    private static final Path SHIPPED = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");

    @Test
    void findsNothingToRemarkOnInTheShippedQuestionnaire() throws IOException {
        ClinicReport report = Clinic.check(shipped());

        assertThat(report.findings()).isEmpty();
        assertThat(report.level()).isEqualTo(Level.B1);
    }

    @Test
    void expectsTenMinutesAtMostForTheShippedQuestionnaire() throws IOException {
        assertThat(Clinic.check(shipped()).minutes())
                .containsOnlyKeys("raadsleden", "collegeleden", "ambtenaren", "inwoners");
        assertThat(AnsweringTime.promisedMinutes(shipped(), "nl")).isEqualTo(10);
        assertThat(AnsweringTime.promisedMinutes(shipped(), "en")).isEqualTo(10);
    }

    @Test
    void readsEveryWordingWithThoseWhoGetIt() throws IOException {
        assertThat(Clinic.check(shipped()).passages())
                .extracting(PassageReport::passage)
                .filteredOn(passage -> passage.path().value().startsWith("questions/controle/"))
                .satisfiesExactly(
                        standard -> {
                            assertThat(standard.text()).contains("college");
                            assertThat(standard.readers())
                                    .containsExactlyInAnyOrder("raadsleden", "collegeleden", "ambtenaren");
                            assertThat(standard.outsiders()).isFalse();
                        },
                        residents -> {
                            assertThat(residents.text()).contains("burgemeester");
                            assertThat(residents.readers()).containsExactly("inwoners");
                            assertThat(residents.outsiders()).isTrue();
                        });
    }

    @Test
    void readsOptionsAndTheTextsAroundTheQuestions() throws IOException {
        assertThat(Clinic.check(shipped()).passages())
                .extracting(report -> report.passage().path().value())
                .startsWith("introduction", "pages/meepraten/introduction", "questions/vooraf-meepraten/text")
                .contains("questions/leeftijd/options/75+")
                .endsWith("closing");
    }

    @Test
    void estimatesTheLevelByScoreAndByHardTexts() {
        assertThat(Level.of(50, 0.10)).isEqualTo(Level.B1);
        assertThat(Level.of(49, 0)).isEqualTo(Level.AROUND_B1);
        assertThat(Level.of(80, 0.2)).isEqualTo(Level.AROUND_B1);
        assertThat(Level.of(39, 0)).isEqualTo(Level.HARDER);
        assertThat(Level.of(80, 0.4)).isEqualTo(Level.HARDER);
    }

    private static Questionnaire shipped() throws IOException {
        return QuestionnaireFile.of(SHIPPED, SHIPPED.toString()).read().orThrow();
    }
}
