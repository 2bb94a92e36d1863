package nl.lokaledemocratie.quickscan.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import nl.lokaledemocratie.quickscan.questionnaire.Change;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"questionnaires", "questionnaires_en"})
    void everyKindOfChangeHasAWord(String bundle) throws IOException {
        Properties messages = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages/" + bundle + ".properties"))) {
            messages.load(in);
        }

        assertThat(Change.What.values())
                .allSatisfy(what -> assertThat(messages.getProperty("change")).contains("{#case '" + what + "'}"));
    }
}
