package nl.lokaledemocratie.quickscan.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.version.Promises;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff.Kind;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to a question with options mean what its words say, as those to a statement do. */
class OptionPromisesTest {

    private static final Questionnaire OLD = RichQuestionnaire.version("1.2.3");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            leeftijd | { nl: 15 tot 65, en: 15 to 64, fy: 15 oant 65 } | { nl: 65 en ouder, en: 65 and over, fy: 65 en âlder }
            contact  | { nl: Ja, en: "Yes", fy: Ja }                   | { nl: Nee, en: "No", fy: Nee }
            kanalen  | { nl: Een brief, en: A letter, fy: In brief }   | { nl: Een mail, en: An e-mail, fy: In mail }
            eerst    | { nl: Dijken, en: Dikes, fy: Diken }            | { nl: Geld, en: Money, fy: Jild }
            """)
    void areNotComparableWhereLabelsAreExchanged(String key, String one, String other) {
        Questionnaire swapped = RichQuestionnaire.version("1.2.4", one, "@", other, one, "@", other);
        VersionDiff diff = VersionDiff.of(OLD, swapped);

        assertThat(question(diff, key).kind()).isEqualTo(Kind.BROKEN);
        assertThat(question(diff, key).isBrokenByWordsOnly()).isTrue();
        assertThat(diff.fits()).isFalse();
        assertThat(diff.lowestFitting()).isEqualTo(Version.of("2.0.0"));
        assertThat(VersionDiff.comparableQuestions(OLD, swapped)).doesNotContain(key);
        assertThat(VersionDiff.comparableQuestions(swapped, OLD)).contains("jaren");
    }

    @ParameterizedTest
    @CsvSource({"leeftijd, nl: Leeftijd", "eerst, nl: Wat eerst", "jaren, nl: Hoe lang", "waarom, nl: Waarom"})
    void areNotComparableWhereSomethingElseIsAsked(String key, String text) {
        Questionnaire other = RichQuestionnaire.version("1.2.4", text, "nl: Iets heel anders");

        assertThat(question(VersionDiff.of(OLD, other), key).kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void areComparableWhereAPromiseWasMadeForTheWords() {
        Questionnaire second = promised("2.0.0", "comparable_since: 1.2.3\n        promised_in: 2.0.0", "15 tot 64");
        Questionnaire carried = promised("2.0.1", "comparable_since: 1.2.3\n        promised_in: 2.0.0", "16 tot 64");

        assertThat(question(VersionDiff.of(OLD, second), "leeftijd").kind()).isEqualTo(Kind.REWORDED);
        assertThat(VersionDiff.comparableQuestions(OLD, second)).contains("leeftijd");
        assertThat(question(VersionDiff.of(second, carried), "leeftijd").isOutdated())
                .isTrue();
        assertThat(VersionDiff.comparableQuestions(OLD, Promises.judge(carried, List.of(OLD, second))))
                .doesNotContain("leeftijd");
    }

    @Test
    void cannotBeTrueWhereOptionsWent() {
        Questionnaire fewer = RichQuestionnaire.version(
                "2.0.0",
                "      dijken: { nl: Dijken, en: Dikes, fy: Diken }",
                "      wegen: { nl: Wegen, en: Roads, fy: Wegen }",
                "top: 2",
                "top: 2\n        comparable_since: 1.2.3");

        assertThat(question(VersionDiff.of(OLD, fewer), "eerst").overclaims()).isTrue();
    }

    private static Questionnaire promised(String version, String promise, String label) {
        return RichQuestionnaire.version(
                version, "weighting: true", "weighting: true\n        " + promise, "15 tot 65", label);
    }

    private static QuestionDiff question(VersionDiff diff, String key) {
        return diff.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
