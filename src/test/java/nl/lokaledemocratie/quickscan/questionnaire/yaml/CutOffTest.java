package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wrote as a text is read as a text, or they hear of it. */
class CutOffTest {

    private static final String TEXT = "        text: { nl: Uw idee, en: Your idea }\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            '        text:\n          nl: Welke wijk #1 bedoelt u\n          en: Your idea\n'              | 65:26
            '        text:\n          nl: Welke wijk\t# 1\n          en: Your idea\n'                      | 65:26
            '        text:\n          nl: Uw idee\n          en: Which one #2\n'                           | 66:25
            '        text:\n          nl: Welke wijk\n            #1 bedoelt u\n          en: Your idea\n' | 66:13
            '        text:\n          nl:\n            Welke wijk\n            #1\n          en: Idea\n'   | 67:13
            """)
    void isWarnedAboutWithItsLine(String text, String place) {
        String yaml = SmallQuestionnaire.text(TEXT, text.replace("\\n", "\n").replace("\\t", "\t"));

        QuestionnaireReading reading = read(yaml);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .startsWith("klein.yaml:" + place + " WARNING CUT_OFF ")
                .contains("tussen aanhalingstekens");
    }

    @Test
    void isSeenBehindQuotes() {
        for (String quoted : new String[] {"\"Welke wijk\" #1 bedoelt u", "'Welke wijk' #1 bedoelt u"}) {
            String yaml =
                    SmallQuestionnaire.text(TEXT, "        text:\n          nl: " + quoted + "\n          en: Idea\n");
            assertThat(read(yaml).warnings())
                    .singleElement()
                    .asString()
                    .startsWith("klein.yaml:65:28 WARNING CUT_OFF ");
        }
    }

    @Test
    void isTheReasonWhyATextIsMissing() {
        QuestionnaireReading reading =
                read(SmallQuestionnaire.text(TEXT, "        text:\n          nl: #doemee\n          en: Join\n"));

        assertThat(reading.problems()).extracting(QuestionnaireProblem::code).containsExactly(Code.MISSING_DUTCH);
        assertThat(reading.problems()).singleElement().asString().contains("De tekst staat achter een #");
        assertThat(reading.warnings()).singleElement().asString().contains(":65:15 WARNING CUT_OFF ");
    }

    @ParameterizedTest
    @ValueSource(strings = {">-", ">", "|", "|+", ">2-"})
    void isSeenBehindTheSignOfATextBlock(String sign) {
        QuestionnaireReading reading = read(SmallQuestionnaire.text(
                TEXT, "        text:\n          nl: " + sign + " #1 in de wijk\n          en: Join\n"));

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.MISSING_DUTCH);
            assertThat(problem.remedy()).contains("achter een #", "aanhalingstekens");
        });
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .contains(":65:" + (16 + sign.length()) + " WARNING CUT_OFF ");
    }

    @Test
    void ofATextBlockIsARemarkWhereTheTextFollows() {
        String remark = "        text:\n          nl: >- # een opmerking\n            Welke wijk\n          en: Area\n";

        assertThat(read(SmallQuestionnaire.text(TEXT, remark)).warnings()).isEmpty();
        assertThat(read(SmallQuestionnaire.text(TEXT, remark.replace("# een", "#een")))
                        .warnings())
                .singleElement()
                .asString()
                .contains(":65:18 WARNING CUT_OFF ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "' '"})
    void isNotBlamedForATextThatIsNotThere(String nothing) {
        QuestionnaireReading reading = read(
                SmallQuestionnaire.text(TEXT, "        text:\n          nl: " + nothing + "\n          en: Join\n"));

        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.remedy())
                .isEqualTo("Zet de tekst achter 'nl:'."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        text: { nl: Uw idee, en: Your idea } # a remark\n",
                "        text:\n          nl: \"Wijk #1\"\n          en: 'Area #1' # quoted\n",
                "        text:\n          nl: Wijk#1\n          # a remark of its own\n          en: Area#1\n",
                "        text:\n          nl: |\n            Wijk #1\n          en: Area\n"
            })
    void isNotWhatIsQuotedOrARemarkOfItsOwn(String text) {
        QuestionnaireReading reading = read(SmallQuestionnaire.text(TEXT, text));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void doesNotOccurInWhatIsShipped() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("questionnaires"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(file -> assertThat(read(Files.readString(file)).warnings())
                            .extracting(QuestionnaireProblem::code)
                            .doesNotContain(Code.CUT_OFF));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Null",
                "null",
                "NULL",
                "~",
                "Yes",
                "No",
                "on",
                "off",
                "true",
                "1",
                "1.50",
                "0x1F",
                "1e3",
                "2020-01-01"
            })
    void keepsWordsThatMeanSomethingElseElsewhere(String word) {
        String yaml = SmallQuestionnaire.text(
                "65+: { nl: 65 en ouder, en: 65 and over", "65+: { nl: " + word + ", en: " + word);
        Questionnaire read = read(yaml).orThrow();

        assertThat(read.findQuestion("leeftijd").orElseThrow()).asString().contains("nl=" + word + ",");
        assertThat(read(SmallQuestionnaire.text("nl: De raad belooft weinig", "nl: " + word))
                        .problems())
                .isEmpty();
    }

    private static QuestionnaireReading read(String yaml) {
        return QuestionnaireReader.read("klein.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
