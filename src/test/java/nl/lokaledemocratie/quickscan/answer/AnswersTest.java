package nl.lokaledemocratie.quickscan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Questionnaire QUESTIONNAIRE = EveryKind.withOwn();

    @Test
    void showsWhatEarlierAnswersLeadTo() {
        assertThat(shown(sheet(Map.of()))).doesNotContain("kanalen", "uitleg").contains("eerst", "eigen-4");
        assertThat(shown(sheet(Map.of("contact", Answer.Chosen.of("ja"))))).contains("kanalen");
        assertThat(shown(sheet(Map.of("contact", Answer.Chosen.of("nee"))))).doesNotContain("kanalen");
        assertThat(shown(marked(sheet(Map.of()), Answer.Rating.of(5)))).contains("uitleg");
        assertThat(shown(marked(sheet(Map.of()), Answer.Rating.of(6)))).doesNotContain("uitleg");
        assertThat(shown(marked(sheet(Map.of()), Answer.Rating.DONT_KNOW))).doesNotContain("uitleg");
    }

    @Test
    void leavesOutWhatIsNotShownAnyMore() {
        AnswerSheet sheet = sheet(Map.of(
                "contact",
                Answer.Chosen.of("nee"),
                "kanalen",
                new Answer.Chosen(List.of("other"), "Een duif"),
                "uitleg",
                new Answer.Text("Te duur"),
                "eigen-2",
                Answer.Rating.of(7)));

        assertThat(new Answers(QUESTIONNAIRE, sheet).onlyShown())
                .isEqualTo(sheet(Map.of("contact", Answer.Chosen.of("nee"), "eigen-2", Answer.Rating.of(7))));
    }

    @Test
    void countsBothRatingsOfARequiredStatement() {
        AnswerSheet sheet = sheet(Map.of());
        assertThat(new Answers(QUESTIONNAIRE, sheet).missing()).containsExactly("luisteren");
        AnswerSheet half = changed(sheet, "luisteren", Aspect.NOW, Answer.Rating.of(2));
        assertThat(new Answers(QUESTIONNAIRE, half).missing()).containsExactly("luisteren");
        AnswerSheet both = changed(half, "luisteren", Aspect.WISH, Answer.Rating.DONT_KNOW);
        assertThat(new Answers(QUESTIONNAIRE, both).missing()).isEmpty();
    }

    @Test
    void tellsBegunFromAnswered() {
        AnswerSheet half = changed(sheet(Map.of()), "luisteren", Aspect.NOW, Answer.Rating.of(2));
        Answers answers = new Answers(QUESTIONNAIRE, half);
        assertThat(answers.isBegun(question("luisteren"))).isTrue();
        assertThat(answers.isAnswered(question("luisteren"))).isFalse();
        assertThat(answers.isBegun(question("uitleggen"))).isFalse();

        Answers words = new Answers(QUESTIONNAIRE, sheet(Map.of("contact", new Answer.Chosen(List.of(), "Een duif"))));
        assertThat(words.isBegun(question("contact"))).isTrue();
        assertThat(words.isAnswered(question("contact"))).isFalse();
    }

    @Test
    void keepsARatingWhereItsLayoutHasAPlace() {
        AnswerSheet own = changed(sheet(Map.of()), "eigen-2", Aspect.NOW, Answer.Rating.of(9));
        assertThat(own.answers()).isEqualTo(Map.of("eigen-2", Answer.Rating.of(9)));
        assertThat(own.rating(QUESTIONNAIRE.ratingLayout(), "eigen-2", Aspect.NOW))
                .contains(Answer.Rating.of(9));

        AnswerSheet mark = marked(own, Answer.Rating.of(4));
        assertThat(mark.answers()).isEqualTo(own.answers());
        assertThat(mark.rating(QUESTIONNAIRE.ratingLayout(), "rapportcijfer", Aspect.NOW))
                .contains(Answer.Rating.of(4));
        assertThat(marked(mark, new Answer.Misfit(""))).isEqualTo(own);
        assertThat(changed(own, "eigen-2", Aspect.NOW, new Answer.Misfit(""))).isEqualTo(sheet(Map.of()));
    }

    @Test
    void tellsNothingInAString() {
        assertThat(EveryKind.fullest("inwoners")).hasToString("AnswerSheet[inwoners]");
    }

    private static List<String> shown(AnswerSheet sheet) {
        return new Answers(QUESTIONNAIRE, sheet)
                .shownPages().stream()
                        .flatMap(page -> page.questions().stream())
                        .map(Question::key)
                        .toList();
    }

    private static AnswerSheet marked(AnswerSheet sheet, Answer mark) {
        return changed(sheet, "rapportcijfer", Aspect.NOW, mark);
    }

    private static AnswerSheet changed(AnswerSheet sheet, String item, Aspect aspect, Answer answer) {
        SheetEditor editor = new SheetEditor(sheet, QUESTIONNAIRE.ratingLayout());
        editor.put(item, Optional.of(aspect), answer);
        return editor.sheet();
    }

    private static AnswerSheet sheet(Map<String, Answer> answers) {
        return new AnswerSheet(
                "inwoners", Ratings.builder(QUESTIONNAIRE.ratingLayout()).build(), answers);
    }

    private static Question question(String key) {
        return QUESTIONNAIRE.findQuestion(key).orElseThrow();
    }
}
