package nl.lokaledemocratie.quickscan.questionnaire.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Questionnaire RICH = RichQuestionnaire.version("1.2.3");
    private final Routes routes = new Routes(RICH.pages());

    @Test
    void gatherTheConditionsOfAQuestionItsPageAndTheQuestionsTheseName() {
        assertThat(routes.to(RICH.findQuestion("waarom").orElseThrow()))
                .extracting(Condition::toString)
                .containsExactlyInAnyOrder(
                        "luisteren.now: 1", "cijfer: 1, 2, 3, 4, 5, dk", "contact: ja, other", "kanalen: brief, mail");
        assertThat(routes.to(RICH.findQuestion("eerst").orElseThrow())).isEmpty();
    }

    @Test
    void areToldInAFixedOrder() {
        assertThat(on("cijfer", "dk", "10", "2", "1")).hasToString("cijfer: 1, 2, 10, dk");
    }

    @Test
    void areOpenToThoseWhoAreAskedEveryQuestion() {
        Set<Condition> route = routes.to(RICH.findQuestion("luisteren").orElseThrow());

        assertThat(routes.isOpenTo("inwoners", route)).isTrue();
        assertThat(routes.isOpenTo("bestuurders", route)).isFalse();
        assertThat(routes.findUnasked(route, Set.of("bestuurders"))).contains("kanalen");
        assertThat(routes.findUnasked(route, Set.of("bestuurders", "inwoners"))).isEmpty();
    }

    @Test
    void contradictThemselvesWhereOneAnswerWouldHaveToBeTwo() {
        assertThat(routes.findContradiction(Set.of(on("contact", "ja"), on("contact", "nee"))))
                .contains("contact");
        assertThat(routes.findContradiction(Set.of(on("contact", "ja"), on("contact", "nee", "ja"), on("cijfer", "1"))))
                .isEmpty();
        assertThat(routes.findContradiction(Set.of(
                        on("contact", "ja", "nee"), on("contact", "nee", "other"), on("contact", "ja", "other"))))
                .contains("contact");
    }

    @Test
    void mayAskForTwoAnswersWhereSeveralCanBeChosenOrAnotherAspectIsMeant() {
        assertThat(routes.findContradiction(Set.of(on("kanalen", "brief"), on("kanalen", "mail"))))
                .isEmpty();
        assertThat(routes.findContradiction(Set.of(
                        new Condition("luisteren", Optional.of(Aspect.NOW), Set.of("1")),
                        new Condition("luisteren", Optional.of(Aspect.WISH), Set.of("3")))))
                .isEmpty();
    }

    private static Condition on(String question, String... answers) {
        return new Condition(question, Optional.empty(), Set.of(answers));
    }
}
