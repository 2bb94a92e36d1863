package nl.lokaledemocratie.quickscan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {

    private final ConditionWords dutch = new ConditionWords(EveryKind.questionnaire(), "nl", "Geen idee");

    @Test
    void namesOptionsInTheirOrder() {
        Condition contact = new Condition("contact", Optional.empty(), Set.of("other", "ja"));

        assertThat(dutch.of(contact)).containsExactly("Ja", "Anders, namelijk");
        assertThat(new ConditionWords(EveryKind.questionnaire(), "en", "").of(contact))
                .containsExactly("Yes", "Other, namely");
    }

    @Test
    void namesPointsByTheirLabelsWhereTheyHaveSome() {
        Condition mark = new Condition("rapportcijfer", Optional.empty(), Set.of("10", "9", OfferedAnswer.DONT_KNOW));
        Condition statement = new Condition("uitleggen", Optional.of(Aspect.NOW), Set.of("1", OfferedAnswer.DONT_KNOW));

        assertThat(dutch.of(mark)).containsExactly("9", "10", "Geen idee");
        assertThat(dutch.of(statement)).hasSize(2).doesNotContain("1", "Geen idee");
    }
}
