package nl.lokaledemocratie.quickscan.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** A whole questionnaire: finding things in it, its own questions, and the same content under another number. */
class QuestionnaireTest {

    private static final Questionnaire EVERY = EveryKind.questionnaire();

    @Test
    void findsQuestionsAndGroups() {
        assertThat(EVERY.findQuestion("contact"))
                .get()
                .extracting(Question::kind)
                .isEqualTo(QuestionKind.CHOICE);
        assertThat(EVERY.findQuestion("bestaat-niet")).isEmpty();
        assertThat(EVERY.findAudience("raadsleden")).isPresent();
        assertThat(EVERY.audience("raadsleden").key()).isEqualTo("raadsleden");
        assertThatThrownBy(() -> EVERY.audience("buren"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has no audience buren");
        assertThat(EVERY.organisationType()).isEqualTo(EVERY.organisation().key());
    }

    @Test
    void listsStatementsInTheOrderInWhichTheyAreAsked() {
        assertThat(EVERY.statements())
                .isNotEmpty()
                .extracting(Statement::key)
                .containsExactlyElementsOf(EVERY.questions()
                        .filter(question -> question.kind() == QuestionKind.STATEMENT)
                        .map(Question::key)
                        .toList());
    }

    @Test
    void takesOwnQuestionsInTheirPlace() {
        Questionnaire own = EveryKind.withOwn();

        assertThat(EVERY.ownPage()).get().extracting(Page::questions).isEqualTo(List.of());
        assertThat(EVERY.isOwn("eigen-1")).isFalse();
        assertThat(own.isOwn("eigen-1")).isTrue();
        assertThat(own.isOwn("contact")).isFalse();
        assertThat(own.findQuestion("eigen-1")).isPresent();
        assertThat(own.withOwnQuestions(List.of())).isEqualTo(EVERY);
    }

    @Test
    void hasPlaceForNoMoreOwnQuestionsThanItSays() {
        int places = EVERY.ownPage().orElseThrow().ownQuestions();
        Question one = new OpenQuestion("eigen-1", Prompt.of(LocalizedText.dutch("Vraag?")), 100);

        assertThat(EVERY.withOwnQuestions(java.util.Collections.nCopies(places, one))
                        .ownPage())
                .get()
                .extracting(page -> page.questions().size())
                .isEqualTo(places);
        assertThatThrownBy(() -> EVERY.withOwnQuestions(java.util.Collections.nCopies(places + 1, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no place for " + (places + 1));
    }

    /** Own questions have no place among the ratings: their answers stand by their key. */
    @Test
    void keepsOwnQuestionsOutOfTheRatings() {
        assertThat(EveryKind.withOwn().ratingLayout().slots())
                .isEqualTo(EVERY.ratingLayout().slots());
        assertThat(EVERY.ratingLayout().holds("rapportcijfer")).isTrue();
        assertThat(EVERY.ratingLayout().holds("contact")).isFalse();
    }

    @Test
    void isTheSameContentUnderAnotherNumber() {
        Questionnaire later = EVERY.numbered(new Version(9, 8, 7));

        assertThat(later.id().version()).isEqualTo("9.8.7");
        assertThat(later.id().name()).isEqualTo(EVERY.id().name());
        assertThat(later.pages()).isEqualTo(EVERY.pages());
        assertThat(later.numbered(EVERY.id().number())).isEqualTo(EVERY);
    }

    @Test
    void replacesQuestionsOneByOne() {
        Prompt other = Prompt.of(LocalizedText.dutch("Anders"));
        Questionnaire changed =
                EVERY.withQuestions(question -> question.key().equals("contact") ? question.prompt(other) : question);

        assertThat(changed.findQuestion("contact"))
                .get()
                .extracting(Question::prompt)
                .isEqualTo(other);
        assertThat(changed.questions().map(Question::key))
                .containsExactlyElementsOf(EVERY.questions().map(Question::key).toList());
        assertThat(EVERY.withQuestions(question -> question)).isEqualTo(EVERY);
    }

    @Test
    void givesEachGroupTheQuestionsOfAPage() {
        Question all = new OpenQuestion("een", Prompt.of(LocalizedText.dutch("Een")), 9);
        Question some = new OpenQuestion(
                "twee",
                Prompt.of(
                        nl.lokaledemocratie.quickscan.questionnaire.text.Wording.same(LocalizedText.dutch("Twee")),
                        java.util.Set.of("inwoners")),
                9);
        Page page = new Page("p", LocalizedText.dutch("P"), Optional.empty(), List.of(all, some));

        assertThat(page.questionsFor("inwoners")).containsExactly(all, some);
        assertThat(page.questionsFor("raadsleden")).containsExactly(all);
        assertThat(page.isOwn()).isFalse();
        assertThat(page.conditions()).isEmpty();
        assertThat(page.with(List.of(some)).questions()).containsExactly(some);
        assertThat(new Page("p", LocalizedText.dutch("P"), Optional.empty(), List.of(), List.of(), 1).isOwn())
                .isTrue();
    }

    @Test
    void showsWhatHangsOnAnAnswerOnlyWhereItHolds() {
        Questionnaire questionnaire = EveryKind.questionnaire();

        assertThat(shown(questionnaire.pagesFor("inwoners", condition -> true)))
                .contains("contact", "kanalen", "uitleg");
        assertThat(shown(questionnaire.pagesFor("inwoners", condition -> false)))
                .contains("contact")
                .doesNotContain("kanalen", "uitleg");
    }

    @Test
    void neverShowsWhatHangsOnAQuestionThatIsNotAsked() {
        Questionnaire questionnaire = EveryKind.questionnaire()
                .withQuestions(question -> question.key().equals("contact")
                        ? question.prompt(Prompt.of(question.wording(), Set.of("raadsleden")))
                        : question);

        assertThat(shown(questionnaire.pagesFor("raadsleden", condition -> true)))
                .contains("contact", "kanalen");
        assertThat(shown(questionnaire.pagesFor("inwoners", condition -> true))).doesNotContain("contact", "kanalen");
    }

    private static List<String> shown(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.questions().stream())
                .map(Question::key)
                .toList();
    }
}
