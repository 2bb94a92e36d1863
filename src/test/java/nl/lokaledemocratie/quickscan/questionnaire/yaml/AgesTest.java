package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import org.junit.jupiter.api.Test;

/** Who asks for ages by which no population is counted hears it before anybody answered. */
class AgesTest {

    private static final Path FILE = Path.of("questionnaires/quickscan-lokale-democratie/2.1.0.yaml");

    @Test
    void saysWhichAgesNobodyCounts() throws IOException {
        QuestionnaireReading reading = read("15-24: {", "16-24: {");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .contains(" WARNING AGES_NOT_COUNTED ")
                .contains("'16-24'", "die beginnen bij een vijftal");
    }

    @Test
    void isSilentAboutTheAgesThatAreShippedAndAboutOtherQuestions() throws IOException {
        assertThat(read().warnings()).isEmpty();
        assertThat(read("choice: leeftijd", "choice: levensjaren", "15-24: {", "16-24: {")
                        .warnings())
                .isEmpty();
    }

    private static QuestionnaireReading read(String... replacements) throws IOException {
        String text = Files.readString(FILE);
        for (int i = 0; i < replacements.length; i += 2) {
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return QuestionnaireReader.read("2.1.0.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
