package nl.lokaledemocratie.quickscan.questionnaire.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff.Kind;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionDiffTest {

    private static final Questionnaire OLD = SmallQuestionnaire.version("1.2.3");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            De raad luistert             | De raad hoort toe                                        | BROKEN   | MAJOR
            Your council listens         | The council listens to you                               | BROKEN   | MAJOR
            'theme: samenspel'           | 'theme: samenspel\n        comparable_since: 1.2.3'       | SAME     | NONE
            'theme: samenspel'           | 'theme: samenspel\n        comparable_since: 0.1.0'       | SAME     | NONE
            'theme: samenspel'           | 'theme: samenspel\n        comparable_since: 1.2.4'       | BROKEN   | MAJOR
            'core_values: [dialoog]'     | 'asks: [now]\n        core_values: [dialoog]'             | MOVED    | MAJOR
            'core_values: [dialoog]'     | 'reverse: true\n        core_values: [dialoog]'           | BROKEN   | MAJOR
            'core_values: [dialoog]'     | 'audiences: [inwoners]\n        core_values: [dialoog]'   | MOVED    | MAJOR
            '3: { nl: Wel, en: Yes }'    | '3: { nl: Helemaal wel, en: Yes }'                       | BROKEN   | MAJOR
            '3: { nl: Wel, en: Yes }'    | '3: { nl: Wel, en: Yes }\n      4: { nl: Meer, en: More }' | BROKEN   | MAJOR
            'page: een'                  | 'page: eerste'                                           | SAME     | NONE
            'title: { nl: Een'           | 'title: { nl: Eerste'                                    | SAME     | PATCH
            'nl: Samenspel,'             | 'nl: Samenwerken,'                                       | SAME     | PATCH
            'access: open'               | 'access: closed'                                         | SAME     | MAJOR
            'organisation: gemeente'     | 'organisation: provincie'                                | SAME     | MAJOR
            """)
    void judgesAStatementAndTheStepItAsksFor(String old, String now, Kind kind, VersionStep step) {
        VersionDiff diff = VersionDiff.of(OLD, version(old, now));

        assertThat(question(diff, "luisteren").kind()).isEqualTo(kind);
        assertThat(diff.needed()).isEqualTo(step);
        assertThat(diff.comparableItems().contains("luisteren")).isEqualTo(kind != Kind.BROKEN);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'asks: [wish]'                 | 'asks: [now, wish]'                       | doen     | MOVED    | MINOR
            'asks: [wish]'                 | 'asks: [now]'                             | doen     | BROKEN   | MAJOR
            '65+: { nl: 65 en ouder'       | '65+: { nl: 65 jaar en ouder'             | leeftijd | BROKEN   | MAJOR
            '65+: {'                       | '66+: {'                                  | leeftijd | BROKEN   | MAJOR
            'weighting: true'              | 'weighting: false'                        | leeftijd | MOVED    | MINOR
            'audiences: [inwoners]'        | 'audiences: [inwoners, raadsleden]'       | leeftijd | MOVED    | MINOR
            'max_length: 300'              | 'max_length: 600'                         | idee     | MOVED    | MINOR
            'nl: Uw idee'                  | 'nl: Uw plan'                             | idee     | BROKEN   | MAJOR
            'open: idee'                   | 'open: plan'                              | plan     | ADDED    | MAJOR
            'open: idee'                   | 'open: plan'                              | idee     | REMOVED  | MAJOR
            """)
    void judgesOtherQuestions(String old, String now, String key, Kind kind, VersionStep step) {
        VersionDiff diff = VersionDiff.of(OLD, version(old, now));

        assertThat(question(diff, key).kind()).isEqualTo(kind);
        assertThat(diff.needed()).isEqualTo(step);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'title: { nl: Een'           | 'title: { nl: Eerste'                                    | true
            'nl: Uw idee'                | 'nl: Uw plan'                                            | true
            'theme: samenspel'           | 'theme: samenspel\n        audiences: [inwoners]'        | false
            'core_values: [dialoog]'     | 'asks: [now]\n        core_values: [dialoog]'            | false
            De raad luistert             | De raad hoort toe                                        | false
            'statement: luisteren'       | 'statement: horen'                                       | false
            """)
    void setsScoresSideBySideOnlyWhenTheyAreOfTheSameStatements(String old, String now, boolean alike) {
        Questionnaire other = version(old, now);

        assertThat(VersionDiff.scoresAlike(OLD, other)).isEqualTo(alike);
        assertThat(VersionDiff.scoresAlike(other, OLD)).isEqualTo(alike);
    }

    @Test
    void believesAVersionThatCallsOtherWordsComparable() {
        VersionDiff diff = VersionDiff.of(
                OLD,
                version(
                        "The council listens }",
                        "The council hears }",
                        "theme: samenspel",
                        "theme: samenspel\n        comparable_since: 1.0.0"));

        assertThat(question(diff, "luisteren").kind()).isEqualTo(Kind.REWORDED);
        assertThat(diff.needed()).isEqualTo(VersionStep.PATCH);
        assertThat(diff.fits()).isTrue();
    }

    @Test
    void doesNotBelieveItWhereMoreThanWordsChanged() {
        VersionDiff diff = VersionDiff.of(
                OLD,
                version(
                        "core_values: [dialoog]",
                        "core_values: [dialoog]\n        reverse: true\n        comparable_since: 1.0.0"));

        assertThat(question(diff, "luisteren").kind()).isEqualTo(Kind.BROKEN);
        assertThat(question(diff, "luisteren").overclaims()).isTrue();
        assertThat(diff.comparableItems()).containsExactly("beloven", "doen");
    }

    @Test
    void keepsAStatementComparableThatCountsInAnotherTheme() {
        Questionnaire moved =
                SmallQuestionnaire.version("2.0.0", "theme: afspraken\n        asks", "theme: samenspel\n        asks");
        VersionDiff diff = VersionDiff.of(OLD, moved);

        assertThat(question(diff, "doen").kind()).isEqualTo(Kind.MOVED);
        assertThat(question(diff, "doen").changes())
                .containsExactly(new Change(Change.What.THEME, "", VersionStep.MAJOR, "afspraken", "samenspel"));
        assertThat(diff.comparableItems()).contains("doen");
        assertThat(diff.fits()).isTrue();
    }

    @Test
    void asksForAMinorVersionWhenQuestionsLanguagesOrAudiencesCome() {
        String[] statement = {
            "  - open: idee",
            "  - { statement: nieuw, text: { nl: Nieuw, en: New }, theme: samenspel }\n      - open: idee"
        };
        VersionDiff diff = VersionDiff.of(OLD, version(statement));

        assertThat(question(diff, "nieuw").kind()).isEqualTo(Kind.ADDED);
        assertThat(diff.needed()).isEqualTo(VersionStep.MINOR);
        assertThat(diff.lowestFitting()).hasToString("1.3.0");
        assertThat(diff.fits()).isFalse();
        assertThat(diff.comparableItems()).containsExactly("luisteren", "beloven", "doen");
    }

    @Test
    void tellsALanguageThatWentOnceAndNotPerText() {
        Questionnaire dutch = dutchOnly();

        VersionDiff diff = VersionDiff.of(OLD, dutch);

        assertThat(diff.changes()).extracting(Change::what).containsExactly(Change.What.LANGUAGES);
        assertThat(diff.questions()).extracting(QuestionDiff::kind).containsOnly(Kind.SAME);
    }

    @Test
    void noticesAnotherOrder() {
        Questionnaire other = version(
                "page: twee\n    title: { nl: Twee, en: Two }\n    questions:\n",
                "page: twee\n    title: { nl: Twee, en: Two }\n    questions:\n      - { open: eerst, text: { nl: Eerst, en: First }, max_length: 9 }\n");

        assertThat(VersionDiff.of(OLD, other).changes()).isEmpty();
        assertThat(VersionDiff.of(OLD, onePage()).changes())
                .extracting(Change::what)
                .containsExactly(Change.What.ORDER);
    }

    @Test
    void comparesInWhateverOrderAndNeverAcrossQuestionnaires() {
        Questionnaire later = SmallQuestionnaire.version("2.0.0", "De raad luistert", "De raad hoort toe");

        assertThat(VersionDiff.comparableItems(OLD, later))
                .isEqualTo(VersionDiff.comparableItems(later, OLD))
                .containsExactly("beloven", "doen");
        assertThat(VersionDiff.comparableItems(OLD, OLD)).containsExactly("luisteren", "beloven", "doen");
        Questionnaire other = SmallQuestionnaire.version("2.0.0", "questionnaire: klein", "questionnaire: groot");
        assertThat(VersionDiff.comparableItems(OLD, other)).isEmpty();
        assertThatThrownBy(() -> VersionDiff.of(OLD, other))
                .hasMessage("groot/2.0.0 is no later version of klein/1.2.3");
        assertThatThrownBy(() -> VersionDiff.of(later, OLD)).hasMessageContaining("no later version");
    }

    @ParameterizedTest
    @CsvSource({"1.2.3, NONE", "1.2.4, PATCH", "1.10.0, MINOR", "2.0.0, MAJOR", "1.2.2, NONE", "0.9.0, NONE"})
    void measuresTheStepBetweenVersions(String later, VersionStep step) {
        assertThat(Version.of("1.2.3").stepTo(Version.of(later))).isEqualTo(step);
    }

    private static Questionnaire onePage() {
        return version("  - page: twee\n    title: { nl: Twee, en: Two }\n    questions:\n", "");
    }

    private static Questionnaire dutchOnly() {
        byte[] content = SmallQuestionnaire.TEXT
                .replace("languages: [nl, en]", "languages: [nl]")
                .replaceAll("\\{ nl: ([^,]+), en: [^}]+}", "$1")
                .getBytes(StandardCharsets.UTF_8);
        return QuestionnaireReader.read("klein.yaml", content).orThrow();
    }

    private static Questionnaire version(String... replacements) {
        for (int i = 0; i < replacements.length; i++) {
            replacements[i] = replacements[i].replace("\\n", "\n");
        }
        return SmallQuestionnaire.version("1.2.4", replacements);
    }

    private static QuestionDiff question(VersionDiff diff, String key) {
        return diff.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
