package nl.lokaledemocratie.quickscan.questionnaire.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise.Standing;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A promise is made for words, and does not outlive them. */
class PromisesTest {

    private static final String PLAIN = "belooft weinig, en: The council promises little }\n        theme: afspraken";

    private final Questionnaire first = version("1.2.3", "weinig, en: The council promises little", "");
    private final Questionnaire second =
            version("2.0.0", "niet veel, en: It promises little", "comparable_since: 1.2.3");

    @Test
    void holdForTheWordsOfTheirVersionAndOfThoseThatKeepThem() {
        Questionnaire later = version("2.0.1", "niet veel, en: It promises little", "comparable_since: 1.2.3");

        assertThat(kind(first, second)).isEqualTo(Kind.REWORDED);
        assertThat(kind(first, judged(later))).isEqualTo(Kind.REWORDED);
        assertThat(kind(second, judged(later))).isEqualTo(Kind.SAME);
    }

    @Test
    void areVoidWhenTheyCameAlongWithOtherWords() {
        Questionnaire changed = version("2.0.1", "alles, en: It promises little", "comparable_since: 1.2.3");

        assertThat(kind(second, changed)).isEqualTo(Kind.BROKEN);
        assertThat(diff(second, changed).isOutdated()).isTrue();
        assertThat(kind(first, judged(changed)))
                .as("over the version that made it")
                .isEqualTo(Kind.BROKEN);
        assertThat(VersionDiff.comparableItems(first, judged(changed))).doesNotContain("beloven");
        assertThat(VersionDiff.comparableItems(judged(changed), first)).doesNotContain("beloven");
        assertThat(VersionDiff.scoresAlike(second, judged(changed))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'alles, en: It promises little'", "'niet veel, en: It promises nothing'"})
    void holdAgainWhenTheyAreMadeAgain(String words) {
        Questionnaire again = version("2.0.1", words, "comparable_since: 1.2.3\n        promised_in: 2.0.1");
        Questionnaire later = version("2.0.2", words, "comparable_since: 1.2.3\n        promised_in: 2.0.1");
        Questionnaire changed =
                version("2.0.2", "meer, en: More", "comparable_since: 1.2.3\n        promised_in: 2.0.1");

        assertThat(kind(first, judged(again))).isEqualTo(Kind.REWORDED);
        assertThat(kind(second, again)).isEqualTo(Kind.REWORDED);
        assertThat(standing(Promises.judge(later, List.of(first, second, again))))
                .isEqualTo(Standing.HOLDS);
        assertThat(standing(Promises.judge(changed, List.of(first, second, again))))
                .isEqualTo(Standing.OUTDATED);
        assertThat(kind(again, changed)).isEqualTo(Kind.BROKEN);
    }

    @Test
    void areVoidWhenNobodyMadeThem() {
        Questionnaire unknown =
                version("2.0.2", "alles, en: All", "comparable_since: 1.2.3\n        promised_in: 2.0.1");
        Questionnaire elsewhere =
                version("2.0.2", "alles, en: All", "comparable_since: 1.2.3\n        promised_in: 1.2.3");

        assertThat(standing(judged(unknown))).isEqualTo(Standing.UNFOUNDED);
        assertThat(kind(second, unknown)).isEqualTo(Kind.BROKEN);
        assertThat(standing(judged(elsewhere))).isEqualTo(Standing.UNFOUNDED);
    }

    @Test
    void areAsGoodAsTheirWordsInEveryLanguageWithLabelsAndHelp() {
        String promise = "comparable_since: 1.2.3";
        Questionnaire helped =
                version("2.0.1", "niet veel, en: It promises little", promise + "\n        help: { nl: H, en: H }");
        Questionnaire labelled = SmallQuestionnaire.version(
                "2.0.1",
                "weinig, en: The council promises little }\n        theme: afspraken",
                "niet veel, en: It promises little }\n        theme: afspraken\n        " + promise,
                "nl: Half",
                "nl: Deels");

        assertThat(standing(judged(helped))).isEqualTo(Standing.OUTDATED);
        assertThat(standing(judged(labelled))).isEqualTo(Standing.OUTDATED);
    }

    @Test
    void ofSeparationStayWhenTheirWordsAreVoid() {
        Questionnaire apart = version("2.0.0", "weinig, en: The council promises little", "comparable_since: 2.0.0");
        Questionnaire changed = version("2.0.1", "alles, en: All", "comparable_since: 2.0.0");
        Questionnaire back = version("2.0.2", "weinig, en: The council promises little", "comparable_since: 2.0.0");

        assertThat(kind(first, apart)).isEqualTo(Kind.BROKEN);
        assertThat(kind(apart, changed)).isEqualTo(Kind.BROKEN);
        assertThat(kind(first, Promises.judge(back, List.of(first, apart, changed))))
                .isEqualTo(Kind.BROKEN);
    }

    private Questionnaire judged(Questionnaire questionnaire) {
        return Promises.judge(questionnaire, List.of(second, first));
    }

    private static Standing standing(Questionnaire questionnaire) {
        return questionnaire.statements().get(1).promise().orElseThrow().standing();
    }

    private static Kind kind(Questionnaire before, Questionnaire after) {
        return diff(before, after).kind();
    }

    private static QuestionDiff diff(Questionnaire before, Questionnaire after) {
        return VersionDiff.of(before, after).questions().stream()
                .filter(question -> question.key().equals("beloven"))
                .findFirst()
                .orElseThrow();
    }

    private static Questionnaire version(String number, String words, String more) {
        return SmallQuestionnaire.version(
                number, PLAIN, "belooft " + words + " }\n        theme: afspraken\n        " + more);
    }
}
