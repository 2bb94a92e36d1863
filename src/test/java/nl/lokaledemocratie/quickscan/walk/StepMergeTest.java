package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FieldProblem.Kind;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;

class StepMergeTest {

    private static final Questionnaire QUESTIONNAIRE = AllKindsScenario.read();

    @Test
    void tellsWhatIsWrongAndWhatIsMissingAtOnceInTheOrderOfThePage() {
        StepMerge merge = merge("begin", blank(), Map.of("contact", List.of("ja"), "contact.other", List.of("x")));

        assertThat(merge.problemsAndMissing(step("begin")))
                .extracting(FieldProblem::field, FieldProblem::kind)
                .containsExactly(tuple("rapportcijfer.now", Kind.REQUIRED), tuple("contact", Kind.OTHER_BESIDES));
    }

    @Test
    void keepsWhatIsRightBesideWhatIsWrong() {
        StepMerge merge = merge("contact", blank(), Map.of("waarover", List.of("natuur"), "hoe-vaak", List.of("400")));

        assertThat(Columns.of(QUESTIONNAIRE, merge.draft().sheet()).background())
                .containsExactly(Map.entry("waarover", "natuur"));
        assertThat(merge.shown().get("hoe-vaak")).isEqualTo("400");
    }

    @Test
    void keepsTheEarlierAnswerUntilTheNewOneIsRight() {
        Draft before =
                merge("contact", blank(), Map.of("hoe-vaak", List.of("4"))).draft();

        assertThat(Columns.of(
                                QUESTIONNAIRE,
                                merge("contact", before, Map.of("hoe-vaak", List.of("400")))
                                        .draft()
                                        .sheet())
                        .background())
                .containsExactly(Map.entry("hoe-vaak", "4"));
    }

    @Test
    void letsWhatIsWrongWaitUntilItIsMended() {
        Draft wrong =
                merge("contact", blank(), Map.of("hoe-vaak", List.of("400"))).draft();
        assertThat(wrong.faulty()).containsExactly(Map.entry("hoe-vaak", List.of("400")));
        assertThat(wrong.sheet()).isEqualTo(blank().sheet());
        assertThat(merge("contact", wrong, Map.of("hoe-vaak", List.of("40")))
                        .draft()
                        .faulty())
                .isEmpty();
        assertThat(merge("contact", wrong, Map.of()).draft().faulty()).isEmpty();
    }

    /** There is no room for any length of text: then one stays with it. */
    @Test
    void doesNotLetMoreWaitThanThereIsRoomFor() {
        String endless = "9".repeat(9_000);
        StepMerge merge = merge("contact", blank(), Map.of("hoe-vaak", List.of(endless)));
        assertThat(merge.draft().faulty()).isEmpty();
        assertThat(merge.problemsNotKept(step("contact"))).isNotEmpty();
        assertThat(merge.shown().get("hoe-vaak")).isEqualTo(endless);
    }

    @Test
    void keepsNothingOfAFormThatNoPageOffers() {
        StepMerge merge = merge("contact", blank(), Map.of("hoe-vaak", List.of("4"), "elders", List.of("1")));

        assertThat(merge.draft()).isEqualTo(blank());
    }

    @Test
    void leavesWhatWasOnlyChangedElsewhere() {
        String opened = stamp("contact", blank());
        Draft elsewhere =
                merge("contact", blank(), Map.of("hoe-vaak", List.of("4"))).draft();

        StepMerge merge =
                merge("contact", elsewhere, Map.of("waarover", List.of("water"), StepForm.BEFORE, List.of(opened)));

        assertThat(merge.problems()).isEmpty();
        assertThat(Columns.of(QUESTIONNAIRE, merge.draft().sheet()).background())
                .containsOnly(Map.entry("hoe-vaak", "4"), Map.entry("waarover", "water"));
    }

    @Test
    void clearsWhatWasThereWhenTheFormWasOpened() {
        Draft before =
                merge("contact", blank(), Map.of("hoe-vaak", List.of("4"))).draft();

        StepMerge merge = merge("contact", before, Map.of(StepForm.BEFORE, List.of(stamp("contact", before))));

        assertThat(merge.draft()).isEqualTo(blank());
    }

    @Test
    void asksWhichOfTwoAndKeepsTheEarlierMeanwhile() {
        String opened = stamp("tot-slot", blank());
        Draft elsewhere =
                merge("tot-slot", blank(), Map.of("eerst.1", List.of("schoon"))).draft();

        StepMerge merge =
                merge("tot-slot", elsewhere, Map.of("eerst.1", List.of("dijken"), StepForm.BEFORE, List.of(opened)));

        assertThat(merge.problems()).containsExactly(new FieldProblem("eerst.1", Kind.CHANGED_ELSEWHERE));
        assertThat(merge.draft()).isEqualTo(elsewhere);

        Map<String, List<String>> asked = Map.of(
                "eerst.1",
                List.of("dijken"),
                StepForm.BEFORE,
                List.of(stamp("tot-slot", elsewhere)),
                StepForm.ASKED,
                List.of(opened));
        StepMerge inAnotherLanguage = merge("tot-slot", elsewhere, with(asked, StepForm.ACTION, "taal"));
        assertThat(inAnotherLanguage.problems()).containsExactly(new FieldProblem("eerst.1", Kind.CHANGED_ELSEWHERE));
        assertThat(inAnotherLanguage.draft()).isEqualTo(elsewhere);
        assertThat(merge("tot-slot", elsewhere, asked).problems()).isEmpty();
        assertThat(merge.shown().get("eerst.1")).isEqualTo("dijken");
    }

    private static Map<String, List<String>> with(Map<String, List<String>> form, String field, String value) {
        Map<String, List<String>> more = new HashMap<>(form);
        more.put(field, List.of(value));
        return more;
    }

    private static StepMerge merge(String page, Draft draft, Map<String, List<String>> form) {
        return StepMerge.of(QUESTIONNAIRE, step(page), new FormValues(new HashMap<>(form)), draft);
    }

    private static String stamp(String page, Draft draft) {
        return ShownAnswers.stamp(step(page), Fields.of(QUESTIONNAIRE, draft.sheet()));
    }

    private static Step step(String key) {
        return QUESTIONNAIRE.pages().stream()
                .filter(page -> page.key().equals(key))
                .map(page -> new Step(1, 1, page, 1))
                .findFirst()
                .orElseThrow();
    }

    private static Draft blank() {
        return new Draft(AnswerSheets.of(QUESTIONNAIRE).resident().build(), Optional.empty());
    }
}
