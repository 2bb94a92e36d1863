package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema for editors says the same as the reader, as far as a schema can. */
class JsonSchemaTest {

    private static final Path FOLDER = Path.of("questionnaires");
    private static final String NOBODY_KNOWS = "qqqqqqqqqqqqqqqqqqqqqqqqqqqq";
    private static final int VARIANTS = 300;

    private final String text = read(FOLDER.resolve("questionnaire.schema.json"));
    private final JsonNode tree = tree(text);
    private final Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);

    @Test
    void isItselfAGoodSchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(com.networknt.schema.SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

        assertThat(meta.validate(tree)).isEmpty();
    }

    @Test
    void acceptsTheShippedQuestionnaires() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(errors(read(file))).isEmpty());
        }
        assertThat(errors(SmallQuestionnaire.TEXT)).isEmpty();
        assertThat(errors(RichQuestionnaire.TEXT)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'title: { nl: Klein'      | 'titel: { nl: Klein'
            'version: 1.2.3'          | 'version: 1.2'
            'organisation: gemeente'  | 'organisation: dorp'
            'languages: [nl, en]'     | 'languages: [en, nl]'
            'access: open'            | 'access: allen'
            'nl: Samenspel, '         | ''
            '  samenspel:'            | '  Samen Spel:'
            '1: { nl: Niet'           | 'een: { nl: Niet'
            'statement: doen'         | 'stelling: doen'
            'theme: samenspel'        | 'theme: [samenspel, afspraken]'
            'theme: samenspel'        | 'comparable_since: 1'
            'asks: [wish]'            | 'asks: [gap]'
            'reverse: false'          | 'reverse: nee'
            '65+: { nl: 65'           | '65 plus: { nl: 65'
            'weighting: true'         | 'max_length: 3'
            'max_length: 300'         | 'max_length: 0'
            'max_length: 300'         | 'theme: samenspel'
            """)
    void refusesWhatTheReaderRefuses(String good, String bad) {
        String broken = SmallQuestionnaire.text(good, bad);

        assertThat(QuestionnaireReader.read("stuk.yaml", broken.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isNotEmpty();
        assertThat(errors(broken)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'unchecked_translations: [fy]' | 'unchecked_translations: [nl]'
            'clerk:'                       | 'klerk:'
            'reached_by: { nl'             | 'reached_by: { de'
            'tips: [maaltijd'              | 'tips: [Maaltijd'
            'required: true'               | 'required: ja'
            'ja: { nl: Ja'                 | 'other: { nl: Ja'
            'max_choices: 2'               | 'max_choices: 1'
            'max_choices: 2'               | 'top: 2'
            '          sloten: { nl: Sloten, en: Ditches, fy: Sleatten }\n' | ''
            'top: 2'                       | 'top: 11'
            'max: 120'                     | 'max: veel'
            'own_questions: 4'             | 'own_questions: 5'
            'own_questions: 4'             | 'own_questions: 4\n    questions: [{ open: x, text: x, max_length: 9 }]'
            '    own_questions: 4\n'       | ''
            'contact: [ja, other]'         | 'contact: []'
            'contact: [ja, other]'         | 'contact.nu: [ja]'
            'weighting: true'              | 'weighting: true\n        required: true'
            'max_length: 300'              | 'max_length: 300\n        required: true'
            """)
    void refusesWhatTheReaderRefusesOfTheOtherKeys(String good, String bad) {
        String broken = RichQuestionnaire.text(good.replace("\\n", "\n"), bad.replace("\\n", "\n"));

        assertThat(QuestionnaireReader.read("stuk.yaml", broken.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isNotEmpty();
        assertThat(errors(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallQuestionnaire.TEXT, RichQuestionnaire.TEXT, EstimatedQuestionnaire.TEXT})
    void neverRefusesWhatTheReaderReads(String good) {
        Mutations mutations = new Mutations(7);
        int read = 0;
        for (int i = 0; i < VARIANTS; i++) {
            String variant = mutations.of(good);
            byte[] content = variant.getBytes(StandardCharsets.UTF_8);
            if (QuestionnaireReader.read("anders.yaml", content).problems().isEmpty()) {
                assertThat(errors(variant)).as(variant).isEmpty();
                read++;
            }
        }
        assertThat(read).isGreaterThan(VARIANTS / 20);
    }

    @ParameterizedTest(name = "place {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                      | 'organisation: gemeente\n'
            /definitions/audience   | '    access: open\n'
            /definitions/theme      | '    explanation: { nl: Samen, en: Together }\n'
            /definitions/core_value | '    explanation: { nl: Praten, en: Talking }\n'
            /definitions/scale      | '    dont_know: { nl: Weet ik niet, en: "Don''t know" }\n'
            /definitions/page       | '    title: { nl: Twee, en: Two }\n'
            /definitions/statement  | '        theme: samenspel\n'
            /definitions/choice     | '        weighting: true\n'
            /definitions/open       | '        max_length: 300\n'
            /definitions/mark       | '        required: true\n'
            /definitions/choices    | '        max_choices: 2\n'
            /definitions/ranking    | '        top: 2\n'
            /definitions/number     | '        min: 0\n'
            /properties/words       | '  clerk: { nl: secretaris, en: secretary, fy: skriuwer }\n'
            """)
    void knowsTheKeysThatTheReaderKnows(String place, String line) {
        String good = line.replace("\\n", "\n");
        String unknown = good.replaceAll("\\S.*", NOBODY_KNOWS + ": x");
        String file = SmallQuestionnaire.TEXT.contains(good) ? SmallQuestionnaire.TEXT : RichQuestionnaire.TEXT;
        byte[] content = file.replace(good, good + unknown).getBytes(StandardCharsets.UTF_8);

        assertThat(QuestionnaireReader.read("stuk.yaml", content).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_KEY);
                    assertThat(tree.at(place).get("properties").fieldNames())
                            .toIterable()
                            .containsExactlyInAnyOrderElementsOf(keys(problem.remedy()));
                });
    }

    private List<Error> errors(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static List<String> keys(String remedy) {
        return List.of(
                remedy.replace("Hier kan staan: ", "").replaceAll("\\.$", "").split(", "));
    }

    private static JsonNode tree(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
