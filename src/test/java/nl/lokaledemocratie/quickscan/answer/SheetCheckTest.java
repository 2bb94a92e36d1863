package nl.lokaledemocratie.quickscan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

class SheetCheckTest {

    private static final Questionnaire QUESTIONNAIRE = EveryKind.withOwn();

    @Test
    void findsNothingInWhatFits() {
        for (String audience : List.of("inwoners", "raadsleden")) {
            assertThat(SheetCheck.check(QUESTIONNAIRE, EveryKind.fullest(audience)))
                    .isEmpty();
        }
        assertThat(problems(Map.of())).isEmpty();
    }

    @Test
    void refusesAnUnknownAudienceAndAnotherLayout() {
        assertThat(SheetCheck.check(QUESTIONNAIRE, new AnswerSheet("toeristen", rated())))
                .containsExactly(new AnswerProblem(Code.UNKNOWN_AUDIENCE, "toeristen"));
        assertThat(SheetCheck.check(QUESTIONNAIRE, new AnswerSheet("inwoners", Ratings.of(new byte[3]))))
                .containsExactly(new AnswerProblem(Code.WRONG_LENGTH, ""));
    }

    @Test
    void refusesASheetThatRatesNothing() {
        Ratings none = Ratings.builder(QUESTIONNAIRE.ratingLayout()).build();
        assertThat(SheetCheck.check(
                        QUESTIONNAIRE, new AnswerSheet("inwoners", none, Map.of("jaren", new Answer.Number(3)))))
                .containsExactly(new AnswerProblem(Code.NO_ANSWERS, ""));
    }

    @Test
    void refusesRatingsThatNoScaleHas() {
        byte[] codes = rated().toBytes();
        codes[0] = 3;
        assertThat(SheetCheck.check(QUESTIONNAIRE, new AnswerSheet("inwoners", Ratings.of(codes))))
                .containsExactly(new AnswerProblem(Code.OFF_SCALE, "luisteren"));
    }

    /** A compact rating has no second place, and an own mark is not among the compact ones. */
    @Test
    void refusesAnswersToWhatIsNotAskedThere() {
        assertThat(problems(Map.of("luisteren", Answer.Rating.of(2)))).containsExactly("NOT_ASKED luisteren");
        assertThat(problems(Map.of("rapportcijfer", Answer.Rating.of(2)))).containsExactly("NOT_ASKED rapportcijfer");
        assertThat(problems(Map.of("eigen-2", Answer.Rating.of(2)))).isEmpty();
        assertThat(problems(Map.of("elders", new Answer.Text("Ja")))).containsExactly("NOT_ASKED elders");
        assertThat(problems(Map.of("kanalen", Answer.Chosen.of("brief")))).containsExactly("NOT_ASKED kanalen");
    }

    @Test
    void refusesAnswersOfAnotherKind() {
        assertThat(problems(Map.of("contact", new Answer.Text("ja")))).containsExactly("UNKNOWN_OPTION contact");
        assertThat(problems(Map.of("jaren", new Answer.Misfit("veel")))).containsExactly("OUT_OF_RANGE jaren");
        assertThat(problems(Map.of("eigen-2", new Answer.Number(7)))).containsExactly("OFF_SCALE eigen-2");
    }

    @Test
    void refusesWhatTheQuestionDoesNotOffer() {
        assertThat(problems(Map.of("eerst", Answer.Chosen.of("groen", "groen"))))
                .containsExactly("UNKNOWN_OPTION eerst");
        assertThat(problems(Map.of("jaren", new Answer.Number(121)))).containsExactly("OUT_OF_RANGE jaren");
        assertThat(problems(Map.of("eigen-2", Answer.Rating.of(11)))).containsExactly("OFF_SCALE eigen-2");
        assertThat(problems(Map.of("eigen-4", new Answer.Text("x".repeat(201)))))
                .containsExactly("TEXT_TOO_LONG eigen-4");
    }

    @Test
    void takesWordsWithTheOptionTheyStandForOnly() {
        assertThat(problems(Map.of("contact", new Answer.Chosen(List.of("ja"), "Per brief"))))
                .containsExactly("NOT_ASKED contact");
        assertThat(problems(Map.of("contact", new Answer.Chosen(List.of("other"), "x".repeat(201)))))
                .containsExactly("TEXT_TOO_LONG contact");
        assertThat(problems(Map.of("contact", new Answer.Chosen(List.of("duif"), "Per duif"))))
                .containsExactly("UNKNOWN_OPTION contact", "NOT_ASKED contact");
    }

    private static List<String> problems(Map<String, Answer> answers) {
        return SheetCheck.check(QUESTIONNAIRE, new AnswerSheet("inwoners", rated(), answers)).stream()
                .map(problem -> problem.code() + " " + problem.question())
                .toList();
    }

    private static Ratings rated() {
        return Ratings.builder(QUESTIONNAIRE.ratingLayout())
                .set("luisteren", Aspect.NOW, 2)
                .build();
    }
}
