package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import org.junit.jupiter.api.Test;

/** Groups are set side by side by questions of which the answers mean the same. */
class CompositionsTest {

    private final Questionnaire earlier = RichQuestionnaire.version("1.2.3");

    @Test
    void leavesOutOptionsThatSaySomethingElseUnderTheSameKey() {
        String young = "{ nl: 15 tot 65, en: 15 to 64, fy: 15 oant 65 }";
        String old = "{ nl: 65 en ouder, en: 65 and over, fy: 65 en âlder }";

        assertThat(compared(RichQuestionnaire.version("1.2.4"))).containsExactly("leeftijd");
        assertThat(compared(RichQuestionnaire.version("2.0.0", young, "@", old, young, "@", old)))
                .isEmpty();
        assertThat(compared(RichQuestionnaire.version("2.0.0", "nl: Leeftijd", "nl: Leeftijd van uw kind")))
                .isEmpty();
    }

    @Test
    void keepsOptionsInOtherWordsThatAreSaidToMeanTheSame() {
        String promise = "weighting: true\n        comparable_since: 1.2.3\n        promised_in: 1.2.4";

        assertThat(compared(
                        RichQuestionnaire.version("1.2.4", "weighting: true", promise, "65 en ouder", "65 of ouder")))
                .containsExactly("leeftijd");
    }

    private Stream<String> compared(Questionnaire questionnaire) {
        return Compositions.questions(questionnaire, earlier).map(ChoiceQuestion::key);
    }
}
