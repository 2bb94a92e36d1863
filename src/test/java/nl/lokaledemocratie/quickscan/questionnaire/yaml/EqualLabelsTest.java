package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.lokaledemocratie.quickscan.notation.SameReading;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody can choose between two answers that read the same. */
class EqualLabelsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'nl: 65 en ouder, en: 65 and over' | 'nl: 65 en ouder, en: 15 to 64'          | en | 62:11
            'nl: 65 en ouder, en: 65 and over' | 'nl: 65 en ouder, en: 15  TO 64'         | en | 62:11
            'nl: 65 en ouder, en: 65 and over' | 'nl: 65 en ouder, en: "15\\_to\\_64"'    | en | 62:11
            'nl: 65 en ouder, en: 65 and over' | 'nl: "15\\u200B tot\\u2009 65", en: 65+' |    | 62:11
            'nl: 65 en ouder, en: 65 and over' | 'nl: "15 tot\\u00AD 65\\uFEFF", en: 65+' |    | 62:11
            '3: { nl: Wel, en: Yes }'          | '3: { nl: Wel, en: half }'               | en | 33:7
            'nl: Weet ik niet, en: "Don''t know"' | 'nl: WEL, en: "Don''t know"'          |    | 34:5
            'nl: Weet ik niet, en: "Don''t know"' | 'nl: Weet ik niet, en: "n\\u200Do"'   | en | 34:5
            """)
    void areRefusedInEveryLanguage(String good, String bad, String language, String place) {
        String text = SmallQuestionnaire.text(good, bad.replace("\\\\", "\\"));

        assertThat(read(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DUPLICATE_TEXT);
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.text()).contains(language == null ? "'." : "(taal: " + language + ")");
        });
    }

    @Test
    void areRefusedInARankingAndBesideOwnWords() {
        assertThat(problems(RichQuestionnaire.text("en: Ditches", "en: ' DIKES'")))
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.DUPLICATE_TEXT);
        assertThat(problems(RichQuestionnaire.text("other: { nl: \"Anders, namelijk\"", "other: { nl: JA")))
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.DUPLICATE_TEXT);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'name: { nl: Inwoners, en: Residents }'        | 'name: { nl: RAADSLEDEN, en: Residents }'      | andere groep      | 14:5
            'name: { nl: Inwoners, en: Residents }'        | 'name: { nl: Inwoners, en: " councillors" }'   | andere groep      | 14:5
            'in_text: { nl: inwoners, en: residents }'     | 'in_text: { nl: "raads\u00ADleden", en: residents }' | andere groep | 15:5
            'name: { nl: Afspraken, en: Agreements }'      | 'name: { nl: "samen\u200Bspel", en: Agreements }' | ander thema   | 22:5
            'title: { nl: Twee, en: Two }'                 | 'title: { nl: een, en: Two }'                  | andere pagina     | 49:5
            'title: { nl: Twee, en: Two }'                 | 'title: { nl: Twee, en: "O n e" }'             | andere pagina     | 49:5
            """)
    void areRefusedAsNamesToo(String good, String bad, String what, String place) {
        String text = SmallQuestionnaire.text(good, bad.replace("\\\\", "\\"));

        assertThat(read(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.DUPLICATE_TEXT);
            assertThat(problem.text()).startsWith("Een " + what + " heet ook al '");
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
        });
        QuestionnaireReading published =
                QuestionnaireReader.readPublished("oud.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(published.questionnaire()).isPresent();
        assertThat(published.warnings()).extracting(QuestionnaireProblem::code).contains(Code.DUPLICATE_TEXT);
    }

    @Test
    void areRefusedAsCoreValues() {
        String value = "  dialoog:\n    name: { nl: Dialoog, en: Dialogue }\n";
        String text = SmallQuestionnaire.text(
                value,
                value.replace("dialoog:", "gesprek:").replace("Dialogue", "Talk") + "    explanation: Praten\n" + value,
                "core_values: [dialoog]",
                "core_values: [dialoog, gesprek]");

        assertThat(problems(text.replace("explanation: Praten", "explanation: { nl: Praten, en: Talking }")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).startsWith("Een andere kernwaarde heet ook al"));
    }

    @ParameterizedTest
    @CsvSource({"Foto's, Foto’s", "\"ja\", “ja”", "non-yes, non‑yes", "Straße, STRASSE", "İyi, iyi", "15-64, 15–64"})
    void areAlikeHoweverTheSignsAreWritten(String one, String other) {
        assertThat(SameReading.of(one, "nl")).isEqualTo(SameReading.of(other, "nl"));
    }

    @Test
    void areNotTurkishWordsWithAnotherI() {
        assertThat(SameReading.of("Sınır", "tr")).isNotEqualTo(SameReading.of("Sinir", "tr"));
        assertThat(SameReading.of("SINIR", "tr")).isEqualTo(SameReading.of("sınır", "tr"));
        assertThat(SameReading.of("SİNİR", "tr")).isEqualTo(SameReading.of("sinir", "tr"));
        assertThat(SameReading.of("Sınır", "nl")).isNotEqualTo(SameReading.of("Sinir", "nl"));
    }

    @Test
    void doNotUndoWhatWasPublished() {
        byte[] published =
                SmallQuestionnaire.text("en: 65 and over", "en: 15 to 64").getBytes(StandardCharsets.UTF_8);

        QuestionnaireReading reading = QuestionnaireReader.readPublished("oud.yaml", published);

        assertThat(reading.questionnaire()).isPresent();
        assertThat(reading.warnings()).singleElement().asString().startsWith("oud.yaml:62:11 WARNING DUPLICATE_TEXT ");
    }

    @Test
    void ofStatementsInATranslationAreWarnedAbout() {
        QuestionnaireReading reading =
                read(SmallQuestionnaire.text("en: The council promises little", "en: the  council listens"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .startsWith("klein.yaml:46:9 WARNING DUPLICATE_TEXT De tekst van 'beloven' staat ook bij een andere");
    }

    private static List<QuestionnaireProblem> problems(String yaml) {
        return read(yaml).problems();
    }

    private static QuestionnaireReading read(String yaml) {
        return QuestionnaireReader.read("klein.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
