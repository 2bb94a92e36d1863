package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import org.junit.jupiter.api.Test;

class ClinicTest {

    private static final Path SHIPPED = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");

    @Test
    void findsNothingToRemarkOnInTheShippedQuestionnaire() throws IOException {
        ClinicReport report = Clinic.check(shipped());

        assertThat(report.findings()).isEmpty();
        assertThat(report.level()).isEqualTo(ReadingLevel.B1);
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
                .startsWith(
                        "introduction",
                        "pages/meepraten/title",
                        "pages/meepraten/introduction",
                        "questions/vooraf-meepraten/text")
                .contains("questions/leeftijd/options/75+")
                .endsWith("closing");
    }

    @Test
    void readsWhatStandsBesideAQuestion() {
        assertThat(Clinic.check(RichQuestionnaire.version("1.0.0")).passages())
                .extracting(report -> report.passage().path().value())
                .contains(
                        "pages/eigen/title",
                        "questions/cijfer/text",
                        "questions/contact/options/other",
                        "questions/kanalen/help",
                        "questions/kanalen/options/mail",
                        "questions/luisteren/example",
                        "questions/eerst/options/dijken",
                        "questions/jaren/unit");
    }

    @Test
    void remarksOnHelpThatLeads() {
        Questionnaire leading = RichQuestionnaire.version(
                "1.0.0", "nl: Kies alles wat past", "nl: Uw mening is natuurlijk het belangrijkst");

        assertThat(Clinic.check(leading).passages())
                .filteredOn(report -> report.passage().path().equals(TextPath.help("kanalen")))
                .flatExtracting(PassageReport::findings)
                .extracting(Finding::rule)
                .contains(Rule.LEADING);
    }

    @Test
    void readsOwnQuestionsWhereTheyBelong() {
        Question own = new MarkQuestion("eigen-1", Prompt.of(LocalizedText.dutch("De participatiemogelijkheden.")));
        Questionnaire asked = RichQuestionnaire.version("1.0.0").withOwnQuestions(List.of(own));

        assertThat(Clinic.check(asked).passages())
                .filteredOn(report -> report.passage().path().equals(TextPath.question("eigen-1")))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.findings()).extracting(Finding::rule).contains(Rule.LONG_WORD));
    }

    @Test
    void estimatesTheLevelByScoreAndByHardTexts() {
        assertThat(ReadingLevel.of(50, 0.10)).isEqualTo(ReadingLevel.B1);
        assertThat(ReadingLevel.of(49, 0)).isEqualTo(ReadingLevel.AROUND_B1);
        assertThat(ReadingLevel.of(80, 0.2)).isEqualTo(ReadingLevel.AROUND_B1);
        assertThat(ReadingLevel.of(39, 0)).isEqualTo(ReadingLevel.HARDER);
        assertThat(ReadingLevel.of(80, 0.4)).isEqualTo(ReadingLevel.HARDER);
    }

    private static Questionnaire shipped() throws IOException {
        return QuestionnaireFile.of(SHIPPED, SHIPPED.toString()).read().orThrow();
    }
}
