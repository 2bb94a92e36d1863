package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files as large as can be, with far too much of one thing: refused or read within a second. */
class EnormousQuestionnairesTest {

    private static final String LAST = "          luisteren.now: [1]\n";

    @BeforeAll
    static void warmUp() {
        assertThat(TimedReading.untimed(RichQuestionnaire.TEXT).problems()).isEmpty();
    }

    @Test
    void refuseThousandsOfLanguages() {
        String languages =
                repeat(15_000, i -> ", " + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26));

        assertThat(codes(RichQuestionnaire.text("languages: [nl, en, fy", "languages: [nl, en, fy" + languages)))
                .contains(Code.TOO_MANY);
    }

    @Test
    void readThousandsOfTipsAndRefuseThousandsOfOptions() {
        assertThat(codes(RichQuestionnaire.text("[maaltijd", "[maaltijd" + repeat(20_000, i -> ", t" + i))))
                .isEmpty();
        assertThat(codes(RichQuestionnaire.text(
                        "          sloten:",
                        repeat(4_500, i -> "          o" + i + ": { nl: O" + i + ", en: O" + i + ", fy: O" + i + " }\n")
                                + "          sloten:")))
                .containsExactly(Code.BAD_VALUE);
    }

    @Test
    void refuseThousandsOfConditionsOnUnknownQuestions() {
        assertThat(codes(RichQuestionnaire.text(LAST, LAST + repeat(12_000, i -> "          x" + i + ": [1]\n"))))
                .hasSize(201)
                .contains(Code.UNKNOWN_QUESTION, Code.MORE_PROBLEMS);
    }

    /** Each of two questions on a page depends on both of the page before: two to the power of ninety ways to the last one. */
    @Test
    void readAWebOfConditionsWithoutWalkingEveryWay() {
        String pages = repeat(
                90,
                i -> "  - page: p" + i + "\n    title: { nl: T" + i + ", en: T" + i + ", fy: T" + i
                        + " }\n    questions:\n" + question(i, "a", "ab") + question(i, "b", "ab"));

        assertThat(codes(RichQuestionnaire.TEXT + pages)).isEmpty();
    }

    @Test
    void refuseThousandsOfPages() {
        String pages = repeat(
                850,
                i -> "  - page: p" + i + "\n    title: { nl: T" + i + ", en: T" + i + ", fy: T" + i
                        + " }\n    questions:\n" + question(i, "a", "a"));

        assertThat(codes(RichQuestionnaire.TEXT + pages)).containsExactly(Code.TOO_MANY, Code.TOO_MANY);
    }

    /** @param names of the questions of the page before on which it depends */
    private static String question(int page, String name, String names) {
        String conditions = page == 0
                ? "cijfer: [1]"
                : names.chars()
                        .mapToObj(other -> (char) other + "" + (page - 1) + ": [j]")
                        .collect(joining(", "));
        return "      - choice: " + name + page + "\n        text: { nl: V, en: V, fy: V }\n"
                + "        options: { j: { nl: J, en: J, fy: J }, n: { nl: N, en: N, fy: N } }\n"
                + "        show_when: { " + conditions + " }\n";
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(joining());
    }

    private static List<Code> codes(String text) {
        assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .as("not refused for its size")
                .isLessThan(SafeYaml.MAX_BYTES);
        return TimedReading.of(text).problems().stream()
                .map(QuestionnaireProblem::code)
                .toList();
    }
}
