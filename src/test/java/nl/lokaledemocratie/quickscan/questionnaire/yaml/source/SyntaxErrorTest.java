package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.Mutations;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in the form of a file are told like all others: where, what and how to mend it, in Dutch. */
class SyntaxErrorTest {

    private static final int VARIANTS = 1_000;

    /** Words of the parser, and of no Dutch sentence. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(expected|found|while|scanning|parsing|allowed|character|token|mapping|scalar|could|stream|indentation)\\b");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            `title:\\n\\tnl: Een`                    | 2:1  | Hier staat een tab.                | spaties
            `title: Een\\n\\ttwee: 2`                | 2:1  | tab                                | spaties
            `title: @naam`                           | 1:8  | niet met dit teken beginnen        | aanhalingstekens
            `title: %naam`                           | 1:8  | niet met dit teken beginnen        | aanhalingstekens
            `title: "Een\\nversion: 1.0.0\\n`        | 1:8  | wordt nergens gesloten             | aan het eind
            `title: 'Een\\nversion: 1.0.0\\n`        | 1:8  | wordt nergens gesloten             | aan het eind
            `title: "Een \\q twee"`                  | 1:14 | schuine streep                     | enkele aanhalingstekens
            `title: Wat vindt u: goed of slecht`     | 1:19 | dubbele punt                       | tussen aanhalingstekens
            `title: Een\\nversion 1.0.0\\nlanguages: [nl]` | 2:1 | geen dubbele punt             | naam: waarde
            `title: Een\\n  version: 1.0.0`          | 2:10 | dubbele punt                       | even ver
            `title: - Een`                           | 1:8  | geen streepje                      | nieuwe regel
            `title: { nl: Een, en: Two\\nversion: 1` | 2:8  | accolade                           | komma
            `title: { nl: Een #1, en: One }\\nversion: 1` | 2:1 | accolade                       | #
            `languages: [nl, en\\nversion: 1.0.0`    | 2:8  | haak                               | komma
            `title: "Een" twee`                      | 1:14 | eindigt de waarde al               | achter een aanhalingsteken
            `title: 'foto's van toen'`               | 1:14 | eindigt de waarde al               | aanhalingsteken
            `a:\\n    b: 1\\n  c: 2`                 | 3:3  | niet | even ver
            `title: |tekst`                          | 1:9  | daar niet kan                     | volgende regel
            `title: &`                               | 1:9  | niet met & of *                    | aanhalingstekens
            `title: * let op`                        | 1:9  | niet met & of *                    | aanhalingstekens
            `title: !<x`                             | 1:11 | uitroepteken                       | aanhalingstekens
            `%TEST\\ntitle: Een`                     | 2:1  |                                    |
            """)
    void areToldInDutchWithARemedy(String yaml, String place, String text, String remedy) {
        QuestionnaireProblem problem = problem(yaml.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(problem.code()).as(problem.toString()).isEqualTo(Code.NOT_YAML);
        assertThat(problem.line() + ":" + problem.column())
                .as(problem.toString())
                .isEqualTo(place);
        assertThat(problem.text()).containsPattern(text == null ? "." : text);
        assertThat(problem.remedy()).contains(remedy == null ? "" : remedy);
    }

    @Test
    void areNeverToldInEnglish() {
        Mutations mutations = new Mutations(11);
        int syntax = 0;
        for (int i = 0; i < VARIANTS; i++) {
            byte[] broken = mutations.of(RichQuestionnaire.TEXT).getBytes(StandardCharsets.UTF_8);
            for (QuestionnaireProblem problem :
                    QuestionnaireReader.read("stuk.yaml", broken).problems()) {
                if (problem.code() == Code.NOT_YAML) {
                    assertThat(problem.text() + problem.remedy()).doesNotContainPattern(ENGLISH);
                    assertThat(problem.text())
                            .as(new String(broken, StandardCharsets.UTF_8))
                            .isNotEqualTo(SyntaxError.OTHER.text());
                    syntax++;
                }
            }
        }
        assertThat(syntax).isGreaterThan(VARIANTS / 20);
    }

    private static QuestionnaireProblem problem(String yaml) {
        return QuestionnaireReader.read("stuk.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .problems()
                .get(0);
    }
}
