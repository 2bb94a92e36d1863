package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FieldProblem.Kind;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import org.junit.jupiter.api.Test;

/** What the form of a step takes for an estimate of what another group answers, and from whom. */
class EstimateFormTest {

    private static final Questionnaire ASKED = EstimatedQuestionnaire.read();
    private static final Map<String, List<String>> FILLED =
            Map.of("luisteren.now", List.of("1"), "luisteren.wish", List.of("3"), "luisteren.est", List.of("2"));

    @Test
    void takesTheEstimateOfWhoIsAskedIt() {
        StepForm.Reading reading = read("raadsleden", FILLED);
        AnswerSheet sheet = reading.answers().in(blank("raadsleden"), ASKED.ratingLayout());

        assertThat(reading.problems()).isEmpty();
        assertThat(sheet.ratings().value(ASKED.ratingLayout(), "luisteren", Aspect.EST))
                .hasValue(2);
        assertThat(sheet.ratings().value(ASKED.ratingLayout(), "luisteren", Aspect.NOW))
                .hasValue(1);
    }

    @Test
    void takesDontKnowAndRefusesWhatTheScaleLacks() {
        AnswerSheet unknown = read("ambtenaren", Map.of("luisteren.est", List.of("dk")))
                .answers()
                .in(blank("ambtenaren"), ASKED.ratingLayout());

        assertThat(unknown.ratings().code(ASKED.ratingLayout().position("luisteren", Aspect.EST)))
                .isEqualTo(Ratings.DONT_KNOW);
        assertThat(read("ambtenaren", Map.of("luisteren.est", List.of("4"))).problems())
                .containsExactly(new FieldProblem("luisteren.est", Kind.OFF_SCALE));
    }

    /** No page offers it, so nothing of such a form counts. */
    @Test
    void refusesAForgedEstimate() {
        StepForm.Reading resident = read("inwoners", FILLED);

        assertThat(resident.problems()).containsExactly(new FieldProblem("luisteren.est", Kind.UNKNOWN_FIELD));
        assertThat(resident.isForged()).isTrue();
        assertThat(read("ambtenaren", Map.of("uitleggen.est", List.of("2"))).isForged())
                .isTrue();
    }

    @Test
    void countsTheEstimateAmongWhatIsLeftToAnswer() {
        AnswerSheet both = AnswerSheets.of(ASKED)
                .councillor()
                .now("luisteren", 1)
                .wish("luisteren", 3)
                .build();
        AnswerSheet all = AnswerSheets.of(ASKED)
                .councillor()
                .now("luisteren", 1)
                .wish("luisteren", 3)
                .rate("luisteren", Aspect.EST, 2)
                .build();

        assertThat(isAnswered(both)).isFalse();
        assertThat(isAnswered(all)).isTrue();
        assertThat(step("raadsleden").parts().map(Part::name)).contains("luisteren.est", "uitleggen.est");
        assertThat(step("inwoners").parts().map(Part::name)).noneMatch(name -> name.endsWith(".est"));
    }

    private static boolean isAnswered(AnswerSheet sheet) {
        return new Answers(ASKED, sheet)
                .isAnswered(step(sheet.audience()).questions().get(0));
    }

    private static StepForm.Reading read(String audience, Map<String, List<String>> form) {
        return StepForm.read(step(audience), new FormValues(new HashMap<>(form)));
    }

    private static Step step(String audience) {
        return Step.of(ASKED, blank(audience)).get(0);
    }

    private static AnswerSheet blank(String audience) {
        return AnswerSheets.of(ASKED).by(audience).build();
    }
}
