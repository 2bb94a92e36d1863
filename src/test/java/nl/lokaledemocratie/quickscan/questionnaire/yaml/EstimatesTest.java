package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Clinic;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Finding;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.Rule;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.version.Change;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What some groups are asked of the answers of another (METHOD.md 5b), in a questionnaire. */
class EstimatesTest {

    private static final Questionnaire ASKED = EstimatedQuestionnaire.read();
    private static final String HELPING = "  - statement: helpen\n";

    @Test
    void givesEachGroupWhatItEstimates() {
        assertThat(aspects("raadsleden")).containsExactly("now wish est", "now est", "now wish");
        assertThat(aspects("ambtenaren")).containsExactly("now wish est", "now", "now wish");
        assertThat(aspects("inwoners")).containsExactly("now wish", "now", "now wish");
        assertThat(ASKED.estimated().map(Audience::key)).contains("inwoners");
    }

    @Test
    void keepsEstimatesBesideTheOtherRatings() {
        assertThat(ASKED.ratingLayout().slots().stream()
                        .map(slot -> slot.item() + "." + slot.aspect().key()))
                .containsExactly(
                        "luisteren.now",
                        "luisteren.wish",
                        "luisteren.est",
                        "cijfer.now",
                        "uitleggen.now",
                        "uitleggen.est",
                        "helpen.now",
                        "helpen.wish");
        assertThat(Codebook.of(ASKED).estimatedItems().items())
                .extracting(Codebook.Item::key)
                .containsExactly("luisteren", "uitleggen");
        assertThat(Codebook.of(ASKED).estimated()).isEqualTo("inwoners");
    }

    @Test
    void estimatesAnotherGroupWhereThatIsSaid() {
        Questionnaire other = EstimatedQuestionnaire.read(
                "estimate_of: inwoners", "estimate_of: ambtenaren", "[raadsleden, ambtenaren]", "[raadsleden]");

        assertThat(other.estimated().map(Audience::key)).contains("ambtenaren");
        assertThat(EstimatedQuestionnaire.read("estimate_of: inwoners\n", "").estimated())
                .isEqualTo(ASKED.estimated());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'by: [raadsleden, ambtenaren]' | 'by: [raadsleden, raadslid]'      | UNKNOWN_AUDIENCE | 45:36 | raadsleden | raadsleden
            'by: [raadsleden, ambtenaren]' | 'by: [raadsleden, raadsleden]'    | DUPLICATE_KEY    | 45:36 | Haal er een weg | Remove one
            'by: [raadsleden, ambtenaren]' | 'by: []'                          | MISSING_KEY      | 45:23 | weg        | remove
            'by: [raadsleden, ambtenaren]' | 'by: [raadsleden, inwoners]'      | BAD_ESTIMATE     | 45:36 | Haal 'inwoners' weg | Remove 'inwoners'
            'asks: [now]'                  | 'asks: [wish]'                    | BAD_ESTIMATE     | 52:9  | haal 'estimated_by' weg | remove 'estimated_by'
            'asks: [now]'                  | 'audiences: [raadsleden]'         | BAD_ESTIMATE     | 52:9  | haal 'estimated_by' weg | remove 'estimated_by'
            'asks: [now]'                  | 'audiences: [ambtenaren, inwoners]' | BAD_ESTIMATE   | 52:24 | zet de groep bij 'audiences' | add the group to 'audiences'
            'estimate_of: inwoners'        | 'estimate_of: bewoners'           | UNKNOWN_AUDIENCE | 8:14  | inwoners   | inwoners
            'estimate_of: inwoners'        | 'estimate_of: "inwoners "'        | UNKNOWN_AUDIENCE | 8:14  | Schrijf 'inwoners' zonder | Write 'inwoners' without
            'estimate_of: inwoners'        | 'estimate_of: raadsleden'         | BAD_ESTIMATE     | 45:24 | Haal 'raadsleden' weg | Remove 'raadsleden'
            'estimated_by: [raadsleden]'   | 'estimate_by: [raadsleden]'       | UNKNOWN_KEY      | 52:9  | estimated_by | estimated_by
            """)
    void tellsWhereAndHow(String good, String bad, Code code, String place, String remedy, String english) {
        assertThat(problems(EstimatedQuestionnaire.text(good, bad))).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.remedy()).contains(remedy);
            assertThat(problem.in(Locale.ENGLISH)).contains(english).doesNotContain("{0}", "!!");
        });
    }

    @Test
    void refusesEstimatesOfAGroupThatThereIsNot() {
        String other = EstimatedQuestionnaire.text("estimate_of: inwoners\n", "", "  inwoners:\n", "  bewoners:\n");

        assertThat(problems(other)).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.BAD_ESTIMATE);
            assertThat(problem.text()).contains("inwoners", "estimate_of");
        });
    }

    @Test
    void refusesAnEstimatedGroupThatNobodyEstimates() {
        String nothing = EstimatedQuestionnaire.text(
                "        estimated_by: [raadsleden, ambtenaren]\n", "", "        estimated_by: [raadsleden]\n", "");

        assertThat(problems(nothing)).extracting(QuestionnaireProblem::code).containsExactly(Code.BAD_ESTIMATE);
        assertThat(problems(nothing.replace("estimate_of: inwoners\n", ""))).isEmpty();
    }

    @Test
    void allowsTwelveAndAdvisesEight() {
        assertThat(problems(withMore(10))).isEmpty();
        assertThat(problems(withMore(11)))
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.TOO_MANY);
        assertThat(remarks(withMore(6))).isEmpty();
        assertThat(remarks(withMore(8))).hasSize(2);
    }

    /** By hand: 15 words of our own sentence and one and a half choice, for each of two. */
    @Test
    void countsTheMinutesOfWhoEstimates() {
        AnsweringTime residents = AnsweringTime.of(ASKED, "inwoners", "nl");

        assertThat(AnsweringTime.of(ASKED, "raadsleden", "nl"))
                .isEqualTo(new AnsweringTime(residents.words() + 2 * 15, residents.choices() + 3, residents.texts()));
        assertThat(AnsweringTime.of(ASKED, "ambtenaren", "nl").choices()).isEqualTo(residents.choices() + 1.5);
    }

    /** Estimates are compared with no earlier ones, and now and wish stay what they were. */
    @Test
    void staysComparableWithAVersionWithoutEstimates() {
        Questionnaire without = EstimatedQuestionnaire.read(
                "estimate_of: inwoners\n", "",
                "        estimated_by: [raadsleden, ambtenaren]\n", "",
                "        estimated_by: [raadsleden]\n", "");
        Questionnaire later = EstimatedQuestionnaire.read("version: 1.0.0", "version: 1.1.0");
        VersionDiff diff = VersionDiff.of(without, later);

        assertThat(diff.needed()).isEqualTo(VersionStep.MINOR);
        assertThat(diff.comparableItems()).containsExactly("luisteren", "uitleggen", "helpen");
        assertThat(diff.questions().get(0).kind()).isEqualTo(QuestionDiff.Kind.MOVED);
        assertThat(diff.questions().get(0).changes())
                .containsExactly(
                        new Change(Change.What.ESTIMATED_BY, "", VersionStep.MINOR, "", "ambtenaren, raadsleden"));
        assertThat(diff.changes())
                .containsExactly(new Change(Change.What.ESTIMATE_OF, "", VersionStep.MINOR, "", "inwoners"));
        assertThat(VersionDiff.scoresAlike(without, later)).isTrue();
    }

    @Test
    void asksInTheWordsOfTheScaleWhereItHasThem() {
        String dontKnow = "dont_know: { nl: Weet ik niet, en: \"Don't know\" }\n";
        Questionnaire own = EstimatedQuestionnaire.read(
                dontKnow, dontKnow + "    est: { nl: Wat zeggen inwoners, en: What do residents say }\n");
        Statement statement = own.statements().get(0);

        assertThat(statement.question(Aspect.EST))
                .hasValueSatisfying(text -> assertThat(text.dutch()).isEqualTo("Wat zeggen inwoners"));
        assertThat(statement.question(Aspect.NOW)).isEmpty();
        assertThat(VersionDiff.of(ASKED, own).comparableItems()).hasSize(3);
    }

    private static List<String> aspects(String audience) {
        return Statement.among(ASKED.pages().get(0).questionsFor(audience).stream())
                .map(EstimatesTest::aspects)
                .toList();
    }

    private static String aspects(Question question) {
        return question.aspects().stream().map(Aspect::key).collect(Collectors.joining(" "));
    }

    private static String withMore(int more) {
        String others = IntStream.range(0, more)
                .mapToObj(i ->
                        "      - statement: meer-%c\n        text: { nl: Zo gaat het met %c, en: So it goes with %c }\n"
                                        .formatted('a' + i, 'a' + i, 'a' + i)
                                + "        theme: samenspel\n        estimated_by: [raadsleden]\n")
                .collect(Collectors.joining());
        return EstimatedQuestionnaire.text("    " + HELPING, others + "    " + HELPING);
    }

    private static List<Finding> remarks(String yaml) {
        Questionnaire read = QuestionnaireReader.read("schatten.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .orThrow();
        return Clinic.check(read).findings().stream()
                .filter(finding -> finding.rule() == Rule.MANY_ESTIMATES)
                .toList();
    }

    private static List<QuestionnaireProblem> problems(String yaml) {
        return QuestionnaireReader.read("schatten.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .problems();
    }
}
