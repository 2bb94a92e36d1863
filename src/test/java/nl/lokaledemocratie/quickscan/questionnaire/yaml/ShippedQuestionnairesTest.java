package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import org.junit.jupiter.api.Test;

/** What the questionnaires of this repository promise. */
class ShippedQuestionnairesTest {

    private static final Path FOLDER = Path.of("questionnaires");

    @Test
    void allAreWithoutProblemsAndStandUnderTheirOwnName() throws IOException {
        List<Path> files = files();

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            QuestionnaireReading reading = QuestionnaireReader.read(file.toString(), Files.readAllBytes(file));
            assertThat(reading.problems()).isEmpty();
            assertThat(FOLDER.resolve(reading.orThrow().id() + ".yaml")).isEqualTo(file);
        }
    }

    @Test
    void theMunicipalOneKeepsToTheRulesOfASurveyMaker() throws IOException {
        Path file = FOLDER.resolve("quickscan-lokale-democratie/1.0.0.yaml");
        Questionnaire questionnaire = QuestionnaireReader.read(file.toString(), Files.readAllBytes(file))
                .orThrow();
        List<Statement> statements = questionnaire.statements();

        assertThat(statements).hasSizeBetween(12, 15).allMatch(Statement::isPair);
        assertThat(statements).allSatisfy(s -> assertThat(s.coreValues()).hasSizeBetween(1, 2));
        assertThat(questionnaire.themes()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(theme -> assertThat(
                        statements.stream().filter(s -> s.theme().equals(theme.key())))
                .hasSizeBetween(2, 3));
        assertThat(questionnaire.coreValues()).hasSize(10).allSatisfy(value -> assertThat(
                        statements.stream().filter(s -> s.coreValues().contains(value.key())))
                .hasSizeGreaterThanOrEqualTo(2));
        assertThat(questionnaire.pages()).extracting(Page::questions).allMatch(questions -> questions.size() <= 3);
        assertThat(questionnaire.audiences())
                .extracting(audience -> audience.key() + " " + audience.closed())
                .containsExactly("raadsleden true", "collegeleden true", "ambtenaren true", "inwoners false");
    }

    @Test
    void theExampleInTheReadmeIsWithoutProblems() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        String example = readme.substring(start, readme.indexOf("```", start));

        assertThat(QuestionnaireReader.read("README.md", example.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
