package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Clinic;
import nl.lokaledemocratie.quickscan.questionnaire.version.TextPath;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.TextPlaces.Place;
import org.junit.jupiter.api.Test;

class TextPlacesTest {

    private static final String FILE =
            """
            introduction: Welkom.
            pages:
              - page: een
                introduction: { nl: Lees dit., en: Read this. }
                questions:
                  - statement: luisteren
                    text:
                      en: They listen.
                      nl: Zij luisteren.
                    text_for:
                      inwoners: Men luistert.
                  - choice: leeftijd
                    text: Hoe oud?
                    options:
                      jong: { nl: Jong, en: Young }
            closing: Bedankt.
            """;

    private final TextPlaces places = TextPlaces.of(FILE.getBytes(StandardCharsets.UTF_8));

    @Test
    void findsTheDutchOfEveryText() {
        assertThat(places.find(TextPath.introduction())).contains(new Place(1, 15));
        assertThat(places.find(TextPath.pageIntroduction("een"))).contains(new Place(4, 25));
        assertThat(places.find(TextPath.question("luisteren"))).contains(new Place(9, 15));
        assertThat(places.find(TextPath.questionFor("luisteren", "inwoners"))).contains(new Place(11, 21));
        assertThat(places.find(TextPath.question("leeftijd"))).contains(new Place(13, 15));
        assertThat(places.find(TextPath.option("leeftijd", "jong"))).contains(new Place(15, 23));
        assertThat(places.find(TextPath.closing())).contains(new Place(16, 10));
    }

    @Test
    void findsWhatStandsBesideAQuestion() {
        TextPlaces rich = TextPlaces.of(RichQuestionnaire.TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(rich.find(TextPath.pageTitle("slot"))).contains(new Place(88, 18));
        assertThat(rich.find(TextPath.help("kanalen"))).contains(new Place(55, 21));
        assertThat(rich.find(TextPath.option("contact", "other"))).contains(new Place(52, 22));
        assertThat(Clinic.check(RichQuestionnaire.version("1.0.0")).passages())
                .allSatisfy(text -> assertThat(rich.find(text.passage().path())).isPresent());
    }

    @Test
    void findsNoPlaceOfATextThatIsNotThere() {
        assertThat(places.find(TextPath.question("weg"))).isEmpty();
        assertThat(TextPlaces.of("- een".getBytes(StandardCharsets.UTF_8)).find(TextPath.closing()))
                .isEmpty();
    }

    @Test
    void knowsEveryTextOfAShippedQuestionnaire() throws IOException {
        Path shipped = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");
        QuestionnaireFile file = QuestionnaireFile.of(shipped, "vragen.yaml");

        assertThat(Clinic.check(file.read().orThrow()).passages()).isNotEmpty().allSatisfy(text -> assertThat(
                        file.places().find(text.passage().path()))
                .isPresent());
    }
}
