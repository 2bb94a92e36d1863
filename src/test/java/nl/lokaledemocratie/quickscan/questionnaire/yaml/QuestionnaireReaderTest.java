package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static nl.lokaledemocratie.quickscan.questionnaire.yaml.TrialYaml.GOOD;
import static nl.lokaledemocratie.quickscan.questionnaire.yaml.TrialYaml.problems;
import static nl.lokaledemocratie.quickscan.questionnaire.yaml.TrialYaml.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.InvalidQuestionnaireException;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good questionnaire becomes values; a bad one becomes all its problems, each with its place. */
class QuestionnaireReaderTest {

    @Test
    void readsEveryPart() {
        Questionnaire questionnaire = read(GOOD).orThrow();

        assertThat(questionnaire.id()).isEqualTo(new QuestionnaireId("proef", "1.0.0"));
        assertThat(questionnaire.audience("inwoners").closed()).isFalse();
        assertThat(questionnaire.audience("raadsleden").closed()).isTrue();
        assertThat(questionnaire.title().in("en")).isEqualTo("Trial");
        Statement statement = questionnaire.statements().get(0);
        assertThat(statement.isPair()).isTrue();
        assertThat(statement.scale().label(1).in("en")).isEqualTo("No");
        assertThat(statement.wording().forAudience("inwoners").dutch()).isEqualTo("Uw raad luistert");
        assertThat(statement.wording().forAudience("raadsleden").dutch()).isEqualTo("De raad luistert");
        ChoiceQuestion choice =
                (ChoiceQuestion) questionnaire.findQuestion("leeftijd").orElseThrow();
        assertThat(choice.weighting()).isTrue();
        assertThat(choice.offers("65+")).isTrue();
        assertThat(choice.isAskedTo("raadsleden")).isFalse();
        OpenQuestion open = (OpenQuestion) questionnaire.findQuestion("idee").orElseThrow();
        assertThat(open.maxLength()).isEqualTo(300);
    }

    @Test
    void readsWhatIsAskedOfAStatement() {
        Statement statement = read(GOOD.replace(
                        "theme: samenspel", "theme: samenspel\n        asks: [wish]\n        reverse: true"))
                .orThrow()
                .statements()
                .get(0);

        assertThat(statement.aspects()).containsExactly(Aspect.WISH);
        assertThat(statement.reverse()).isTrue();
    }

    @Test
    void readsPlainTextsAsDutch() {
        Questionnaire questionnaire = read(GOOD.replace("languages: [nl, en]", "languages: [nl]")
                        .replaceAll("\\{ nl: ([^,]+), en: [^}]+}", "$1"))
                .orThrow();

        assertThat(questionnaire.title().dutch()).isEqualTo("Proef");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'title: { nl: Proef'        | 'titel: { nl: Proef'          | UNKNOWN_KEY          | 5:1   | Bedoelde u 'title'?
            theme: samenspel            | theme: samenspal              | UNKNOWN_THEME        | 40:16 | Bedoelde u 'samenspel'?
            theme: samenspel            | theme: [samenspel, dialoog]   | NOT_ONE_THEME        | 40:16 | het ene thema
            theme: samenspel            | reverse: false                | NOT_ONE_THEME        | 36:9  | theme: samenspel
            core_values: [dialoog]      | core_values: [dialog]         | UNKNOWN_CORE_VALUE   | 41:23 | Bedoelde u 'dialoog'?
            core_values: [dialoog]      | scale: maat                   | UNKNOWN_SCALE        | 41:16 | Bedoelde u 'mate'?
            audiences: [inwoners]       | audiences: [inwonders]        | UNKNOWN_AUDIENCE     | 44:21 | Bedoelde u 'inwoners'?
            statement: luisteren        | stelling: luisteren           | UNKNOWN_KIND         | 36:9  | statement, mark, choice, choices, ranking, number, open
            open: idee                  | open: luisteren               | DUPLICATE_QUESTION   | 49:15 | een andere naam
            open: idee                  | open: Idee!                   | BAD_VALUE            | 49:15 | kleine letters
            max_length: 300             | max_length: veel              | BAD_VALUE            | 51:21 | 1 tot en met 5000
            version: 1.0.0              | version: 1.0                  | BAD_VALUE            | 2:10  | 1.0.0
            access: open                | access: opne                  | BAD_VALUE            | 16:13 | Bedoelde u 'open'?
            access: open                | 'access: open\n    access: open' | DUPLICATE_KEY        | 17:5  | Haal er een weg
            'closing: { nl: Bedankt, '  | 'closing: { '                 | MISSING_DUTCH        | 7:10  | nl
            '{ nl: Een, en: One }'      | Een                           | MISSING_TRANSLATION  | 34:12 | en
            '{ nl: Een, en: One }'      | '{ nl: Een, en: One, fr: Un }'| UNKNOWN_LANGUAGE     | 34:32 | Kies uit: nl, en
            '{ nl: Een, en: One }'      | '{ nl: Een, twee, en: One }'  | UNKNOWN_LANGUAGE     | 34:23 | tussen aanhalingstekens
            organisation: gemeente      | organisation: gemeent         | BAD_VALUE            | 3:15  | Bedoelde u 'gemeente'?
            'weighting: true'           | 'weighting: ja'               | WRONG_TYPE           | 45:20 | true
            '2: { nl: Half, en: Half }' | '7: { nl: Half, en: Half }'   | BAD_VALUE            | 28:7  | zonder getallen over te slaan
            'title: { nl: Een'          | 'titel: { nl: Een'            | MISSING_KEY          | 33:5  | title
            '2: { nl: Half, en: Half }' | '2: { nl: niet, en: Half }'   | DUPLICATE_TEXT       | 29:7  | een eigen tekst
            audiences: [inwoners]       | audiences: []                 | MISSING_KEY          | 44:20 | haal de regel weg
            theme: samenspel            | 'theme: samenspel\n        asks: []' | MISSING_KEY   | 41:15 | haal de regel weg
            theme: samenspel            | 'theme: samenspel\n        comparable_since: 1'     | BAD_VALUE | 41:27 | 1.0.0
            theme: samenspel            | 'theme: samenspel\n        comparable_since: 1.0.1' | BAD_VALUE | 41:27 | ten laatste 1.0.0
            """)
    void tellsWhereAndHow(String good, String bad, Code code, String place, String remedy) {
        List<QuestionnaireProblem> problems = problems(GOOD.replace(good, bad.replace("\\n", "\n")));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.remedy()).contains(remedy);
        });
        assertThat(problems).as("no cascade").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void refusesAPointWithAZeroInFront() {
        assertThat(problems(GOOD.replace("3: { nl: Wel", "03: { nl: Wel")))
                .extracting(QuestionnaireProblem::code)
                .contains(Code.BAD_VALUE);
    }

    @Test
    void beginsWithTheListOfLanguagesWhenItIsEmpty() {
        assertThat(problems(GOOD.replace("languages: [nl, en]", "languages: []"))
                        .get(0))
                .asString()
                .startsWith("proef.yaml:4:12 MISSING_KEY De lijst achter 'languages' is leeg.");
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheFile() {
        List<QuestionnaireProblem> problems = problems(GOOD.replace("version: 1.0.0", "version: een")
                .replace("theme: samenspel", "theme: onbekend")
                .replace("max_length: 300", "max_length: 0"));

        assertThat(problems)
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.BAD_VALUE, Code.UNKNOWN_THEME, Code.BAD_VALUE);
        assertThat(problems).extracting(QuestionnaireProblem::line).isSorted();
        assertThat(problems.get(0).toString()).startsWith("proef.yaml:2:10 BAD_VALUE ");
    }

    @Test
    void reportsPartsThatNoStatementUses() {
        String more = GOOD.replace(
                "core_values:\n  dialoog",
                """
                  leeg:
                    name: { nl: Leeg, en: Empty }
                    explanation: { nl: Niets, en: Nothing }
                core_values:
                  ongebruikt:
                    name: { nl: Over, en: Left }
                    explanation: { nl: Niets, en: Nothing }
                  dialoog""");

        assertThat(problems(more))
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.EMPTY_THEME, Code.UNUSED_CORE_VALUE);
    }

    @Test
    void reportsAnAudienceThatGetsNoStatement() {
        assertThat(problems(GOOD.replace("theme: samenspel", "theme: samenspel\n        audiences: [raadsleden]")))
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.AUDIENCE_WITHOUT_STATEMENTS, Code.UNUSED_WORDING);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'pages:\n'                | 'pages:\n  - page: leeg\n    title: { nl: Leeg, en: Empty }\n    questions: []\n' | EMPTY_PAGE | 35:16
            'core_values: [dialoog]\n' | 'core_values: [dialoog]\n        audiences: [raadsleden]\n      - { statement: ander, text: { nl: Ander, en: Other }, theme: samenspel }\n' | UNUSED_WORDING | 39:11
            'core_values: [dialoog]\n' | 'core_values: [dialoog]\n      - { statement: ander, text: { nl: de raad Luistert, en: Other }, theme: samenspel }\n' | DUPLICATE_TEXT | 42:29
            """)
    void refusesWhatNobodyWouldSeeOrSeeTwice(String good, String more, Code code, String place) {
        assertThat(problems(GOOD.replace(good.replace("\\n", "\n"), more.replace("\\n", "\n"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
                });
    }

    @Test
    void reportsAScaleThatNoStatementUses() {
        String more = GOOD.replace(
                        "pages:\n",
                        "  over:\n    points: { 0: { nl: Nee, en: No }, 1: { nl: Ja, en: Yes } }\n    dont_know: { nl: Geen idee, en: No idea }\npages:\n")
                .replace("theme: samenspel", "theme: samenspel\n        scale: mate");

        assertThat(problems(more)).extracting(QuestionnaireProblem::code).containsExactly(Code.UNUSED_SCALE);
    }

    @Test
    void refusesTwoScalesInOneTheme() {
        String twoScales = GOOD.replace(
                        "pages:", "  anders:\n    points: { 0: Nee, 1: Ja }\n    dont_know: Weet ik niet\npages:")
                .replace("theme: samenspel", "theme: samenspel\n        scale: mate")
                .replace(
                        "  - choice: leeftijd",
                        "  - { statement: tweede, text: Nog een, theme: samenspel, scale: anders }\n      - choice: leeftijd")
                .replace("languages: [nl, en]", "languages: [nl]")
                .replaceAll("\\{ nl: ([^,]+), en: [^}]+}", "$1");

        assertThat(problems(twoScales)).extracting(QuestionnaireProblem::code).containsExactly(Code.MIXED_SCALES);
    }

    @Test
    void throwsAllProblemsTogetherWhenAskedTo() {
        assertThatThrownBy(() -> read("title: x\n").orThrow())
                .isInstanceOf(InvalidQuestionnaireException.class)
                .hasMessageContaining("proef.yaml:1:1 MISSING_KEY");
    }
}
