package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.lokaledemocratie.quickscan.paper.web.RatingHelp.OfScale;
import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import org.junit.jupiter.api.Test;

/** What is said of the columns of statements holds for each of them. */
class RatingHelpTest {

    @Test
    void tellsOneScaleOnce() {
        assertThat(help(SmallQuestionnaire.TEXT))
                .isEqualTo(new RatingHelp(
                        Asking.PAIRS, false, List.of(new OfScale(1, 3, List.of("luisteren", "beloven", "doen")))));
    }

    @Test
    void tellsOfEstimatesWhereSomebodyIsAskedThem() {
        assertThat(help(EstimatedQuestionnaire.TEXT).estimate()).isTrue();
    }

    @Test
    void tellsOfEachScaleWhereItHolds() {
        String two = SmallQuestionnaire.TEXT
                .replace(
                        "pages:\n",
                        """
                          lang:
                            points: { 0: { nl: Nul, en: Nil }, 1: { nl: Een, en: One }, 2: { nl: Twee, en: Two } }
                            dont_know: { nl: Weet ik niet, en: "Don't know" }
                        pages:
                        """)
                .replace("theme: samenspel\n", "theme: samenspel\n        scale: lang\n")
                .replace("theme: afspraken\n", "theme: afspraken\n        scale: mate\n");

        assertThat(help(two).scales())
                .containsExactly(
                        new OfScale(0, 2, List.of("luisteren")), new OfScale(1, 3, List.of("beloven", "doen")));
    }

    @Test
    void speaksOfNoWishWhereNoneIsAsked() {
        String now = SmallQuestionnaire.TEXT
                .replace("asks: [wish]", "asks: [now]")
                .replace("theme: samenspel\n", "theme: samenspel\n        asks: [now]\n")
                .replace(
                        "weinig, en: The council promises little }\n        theme: afspraken\n",
                        "weinig, en: The council promises little }\n        theme: afspraken\n        asks: [now]\n");

        assertThat(help(now).asking()).isEqualTo(Asking.ONLY_NOW);
    }

    private static RatingHelp help(String yaml) {
        return RatingHelp.of(QuestionnaireReader.read("klein.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .orThrow());
    }
}
