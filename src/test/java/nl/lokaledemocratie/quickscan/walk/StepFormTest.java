package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FieldProblem.Kind;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepFormTest {

    private static final Questionnaire QUESTIONNAIRE = AllKindsScenario.read();

    private static final Questionnaire NATURE_ALONE = AllKindsScenario.read("natuur: {", "natuur: { exclusive: true,");

    @ParameterizedTest
    @CsvSource({"1", "7", "10"})
    void keepsAMarkAmongTheRatings(int mark) {
        AnswerSheet sheet = accepted("begin", Map.of("rapportcijfer.now", List.of(String.valueOf(mark))));

        assertThat(sheet.ratings().value(QUESTIONNAIRE.ratingLayout(), "rapportcijfer", Aspect.NOW))
                .hasValue(mark);
        assertThat(columns(sheet).background()).isEmpty();
    }

    @Test
    void takesDontKnowForAMark() {
        AnswerSheet sheet = accepted("begin", Map.of("rapportcijfer.now", List.of("dk")));

        RatingLayout layout = QUESTIONNAIRE.ratingLayout();
        assertThat(sheet.ratings().code(layout.position("rapportcijfer", Aspect.NOW)))
                .isEqualTo(Ratings.DONT_KNOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "7,5", "zeven", "-1"})
    void refusesAMarkThatNoSchoolGives(String mark) {
        assertThat(problems("begin", Map.of("rapportcijfer.now", List.of(mark))))
                .containsExactly(new FieldProblem("rapportcijfer.now", Kind.OFF_SCALE));
    }

    /** The page stood open while the service went to this version. */
    @Test
    void takesAFormOfThePageBeforeThisVersion() {
        accepted("begin", Map.of("rapportcijfer.now", List.of("7"), "csrf-token", List.of("of before")));
    }

    @Test
    void countsOwnWordsAsChoosingOther() {
        AnswerSheet sheet = accepted("begin", Map.of("contact.other", List.of("  via de buren ")));

        assertThat(columns(sheet).background()).containsExactly(Map.entry("contact", "other"));
        assertThat(columns(sheet).texts()).containsExactly(Map.entry("contact", "via de buren"));
    }

    @Test
    void acceptsOtherWithoutWords() {
        assertThat(columns(accepted("begin", Map.of("contact", List.of("other"), "contact.other", List.of(""))))
                        .background())
                .containsExactly(Map.entry("contact", "other"));
    }

    @Test
    void asksWhichOfTwoWhenAnOptionIsChosenBesideOwnWords() {
        assertThat(problems("begin", Map.of("contact", List.of("ja"), "contact.other", List.of("via de buren"))))
                .containsExactly(new FieldProblem("contact", Kind.OTHER_BESIDES));
    }

    @Test
    void forgetsTheWordsOfOtherWhenTheyAreTakenAway() {
        AnswerSheet before = accepted("begin", Map.of("contact.other", List.of("via de buren")));

        AnswerSheet after = accepted(before, "begin", Map.of("contact", List.of("nee"), "contact.other", List.of("")));

        assertThat(columns(after).background()).containsExactly(Map.entry("contact", "nee"));
        assertThat(columns(after).texts()).isEmpty();
    }

    @Test
    void refusesWordsThatAreTooLong() {
        assertThat(problems("begin", Map.of("contact.other", List.of("x".repeat(201)))))
                .containsExactly(new FieldProblem("contact.other", Kind.TEXT_TOO_LONG, 201, 200));
    }

    @Test
    void keepsSeveralChoicesInTheOrderOfTheQuestion() {
        assertThat(columns(accepted("contact", Map.of("waarover", List.of("natuur", "water"))))
                        .background())
                .containsExactly(Map.entry("waarover", "water natuur"));
    }

    @Test
    void countsOwnWordsAmongTheChoices() {
        assertThat(problems(
                        "contact",
                        Map.of("waarover", List.of("natuur", "water"), "waarover.other", List.of("een boom"))))
                .containsExactly(new FieldProblem("waarover", Kind.TOO_MANY, 3, 2));
    }

    @Test
    void refusesNoneOfTheseWithOneOfThese() {
        assertThat(problems(NATURE_ALONE, "contact", Map.of("waarover", List.of("natuur", "water"))))
                .containsExactly(new FieldProblem("waarover", Kind.NOT_TOGETHER));
        assertThat(problems(
                        NATURE_ALONE,
                        "contact",
                        Map.of("waarover", List.of("natuur"), "waarover.other", List.of("een boom"))))
                .containsExactly(new FieldProblem("waarover", Kind.NOT_TOGETHER));
        assertThat(problems(NATURE_ALONE, "contact", Map.of("waarover", List.of("natuur"))))
                .isEmpty();
    }

    @Test
    void refusesAChoiceThatIsNotThere() {
        assertThat(problems("contact", Map.of("waarover", List.of("water", "vuur"))))
                .containsExactly(new FieldProblem("waarover", Kind.UNKNOWN_OPTION));
    }

    @Test
    void forgetsChoicesThatAreTakenAway() {
        AnswerSheet before = accepted("contact", Map.of("waarover", List.of("natuur", "water")));

        assertThat(columns(accepted(before, "contact", Map.of())).background()).isEmpty();
    }

    @Test
    void keepsARankingInItsOrder() {
        AnswerSheet sheet = accepted(
                "tot-slot",
                Map.of("eerst.1", List.of("kosten"), "eerst.2", List.of("dijken"), "eerst.3", List.of("schoon")));

        assertThat(columns(sheet).background()).containsExactly(Map.entry("eerst", "kosten dijken schoon"));
        FormValues shown = Fields.of(QUESTIONNAIRE, sheet);
        assertThat(List.of(shown.get("eerst.1"), shown.get("eerst.2"), shown.get("eerst.3")))
                .containsExactly("kosten", "dijken", "schoon");
    }

    @Test
    void closesUpAPlaceThatWasSkipped() {
        assertThat(columns(accepted("tot-slot", Map.of("eerst.1", List.of(""), "eerst.3", List.of("schoon"))))
                        .background())
                .containsExactly(Map.entry("eerst", "schoon"));
    }

    @Test
    void refusesTheSameInTwoPlaces() {
        assertThat(problems("tot-slot", Map.of("eerst.1", List.of("kosten"), "eerst.3", List.of("kosten"))))
                .containsExactly(new FieldProblem("eerst.3", Kind.RANKED_TWICE, 3, 1));
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        assertThat(problems("tot-slot", Map.of("eerst.4", List.of("kosten"))))
                .containsExactly(new FieldProblem("eerst.4", Kind.UNKNOWN_FIELD));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "' 12 ', 12", "012, 12", "\u200B12\u00A0, 12"})
    void readsNumbersAsPeopleTypeThem(String typed, String kept) {
        assertThat(columns(accepted("contact", Map.of("hoe-vaak", List.of(typed))))
                        .background())
                .containsExactly(Map.entry("hoe-vaak", kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "366", "-3", "1,5", "twaalf", "1.000", "99999999999", "1e2", "29.0", "1 2", "+5", "١٢"})
    void refusesWhatIsNoNumberOrOutOfBounds(String typed) {
        assertThat(problems("contact", Map.of("hoe-vaak", List.of(typed))))
                .containsExactly(new FieldProblem("hoe-vaak", Kind.OUT_OF_RANGE, 1, 365));
    }

    @Test
    void countsALineEndOnceAsTheBrowserDoes() {
        assertThat(columns(accepted("begin", Map.of("contact.other", List.of("x".repeat(198) + "\r\ny"))))
                        .texts())
                .containsEntry("contact", "x".repeat(198) + "\ny");
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(columns(accepted("begin", Map.of("contact.other", List.of("\uFEFFmee\u00ADval\u200B \u0007\u202E"))))
                        .texts())
                .containsEntry("contact", "meeval");
    }

    @Test
    void putsOwnQuestionsInAPlaceOfTheirOwn() {
        Questionnaire asked = QUESTIONNAIRE.withOwnQuestions(List.of(
                new MarkQuestion("eigen-1", Prompt.of(LocalizedText.dutch("Cijfer?"))),
                new NumberQuestion("eigen-2", Prompt.of(LocalizedText.dutch("Hoeveel?")), 0, 9, Optional.empty()),
                new OpenQuestion("eigen-3", Prompt.of(LocalizedText.dutch("Waarom?")), 100)));

        AnswerSheet sheet = accepted(
                asked,
                blank(),
                "eigen",
                Map.of("eigen-1.now", List.of("8"), "eigen-2", List.of("0"), "eigen-3", List.of("Daarom.")));

        assertThat(Columns.of(asked, sheet).own())
                .containsOnly(Map.entry("eigen-1", "8"), Map.entry("eigen-2", "0"), Map.entry("eigen-3", "Daarom."));
        assertThat(Columns.of(asked, sheet).background()).isEmpty();
        assertThat(Columns.of(asked, sheet).texts()).isEmpty();
        assertThat(sheet.ratings().isBlank()).isTrue();
        FormValues shown = Fields.of(asked, sheet);
        assertThat(List.of(shown.get("eigen-1.now"), shown.get("eigen-2"), shown.get("eigen-3")))
                .containsExactly("8", "0", "Daarom.");
    }

    @Test
    void namesTheFirstFieldOfARequiredQuestionThatIsOpen() {
        Step step = step(QUESTIONNAIRE, "begin");

        assertThat(step.missing(FormValues.none()))
                .extracting(FieldProblem::field, FieldProblem::kind)
                .containsExactly(tuple("rapportcijfer.now", Kind.REQUIRED), tuple("contact", Kind.REQUIRED));
        AnswerSheet answered =
                accepted("begin", Map.of("rapportcijfer.now", List.of("dk"), "contact.other", List.of("via de buren")));
        assertThat(step.missing(Fields.of(QUESTIONNAIRE, answered))).isEmpty();
    }

    private static AnswerSheet accepted(String page, Map<String, List<String>> form) {
        return accepted(blank(), page, form);
    }

    private static AnswerSheet accepted(AnswerSheet before, String page, Map<String, List<String>> form) {
        return accepted(QUESTIONNAIRE, before, page, form);
    }

    private static AnswerSheet accepted(
            Questionnaire questionnaire, AnswerSheet before, String page, Map<String, List<String>> form) {
        StepForm.Reading reading = StepForm.read(step(questionnaire, page), new FormValues(form));
        assertThat(reading.problems()).isEmpty();
        return reading.answers().in(before, questionnaire.ratingLayout());
    }

    private static List<FieldProblem> problems(String page, Map<String, List<String>> form) {
        return problems(QUESTIONNAIRE, page, form);
    }

    private static List<FieldProblem> problems(
            Questionnaire questionnaire, String page, Map<String, List<String>> form) {
        return StepForm.read(step(questionnaire, page), new FormValues(new HashMap<>(form)))
                .problems();
    }

    /** The page with all of its questions, whatever was answered before. */
    private static Step step(Questionnaire questionnaire, String key) {
        return questionnaire.pages().stream()
                .filter(page -> page.key().equals(key))
                .map(page -> new Step(1, 1, page, 1))
                .peek(step ->
                        assertThat(step.questions()).extracting(Question::key).isNotEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static AnswerSheet blank() {
        return AnswerSheets.of(QUESTIONNAIRE).resident().build();
    }

    private static StoredSheet columns(AnswerSheet sheet) {
        return Columns.of(QUESTIONNAIRE, sheet);
    }
}
