package nl.lokaledemocratie.quickscan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "luisteren, 3",
        "rapportcijfer, 10",
        "rapportcijfer, dk",
        "contact, other",
        "kanalen, website brief",
        "eerst, wonen groen",
        "jaren, -12",
        "uitleg, Te  duur",
        "eigen-2, dk"
    })
    void readsWhatItWrote(String question, String written) {
        Answer answer = Answer.of(question(question), written);
        assertThat(answer).isNotInstanceOf(Answer.Misfit.class);
        assertThat(answer.written()).isEqualTo(written);
        assertThat(answer.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"rapportcijfer, zes", "jaren, '1,5'", "jaren, 12345678901", "eigen-2, '7 '", "jaren, dk", "jaren, ''"})
    void keepsWhatCannotBeAnAnswerAsItStands(String question, String written) {
        assertThat(Answer.of(question(question), written)).isEqualTo(new Answer.Misfit(written));
    }

    @Test
    void tellsWhatCanBeCountedAndNothingOfOwnWords() {
        assertThat(Answer.of(question("kanalen"), "website  other").values()).containsExactly("website", "other");
        assertThat(new Answer.Chosen(List.of(), "Een brief").values()).isEmpty();
        assertThat(new Answer.Text("Te duur").values()).isEmpty();
        assertThat(new Answer.Number(7).values()).containsExactly("7");
        assertThat(Answer.Rating.DONT_KNOW.values()).containsExactly("dk");
    }

    @Test
    void fitsWhatItsQuestionOffers() {
        RatedQuestion mark = (RatedQuestion) question("rapportcijfer");
        assertThat(Answer.Rating.of(10).fits(mark)).isTrue();
        assertThat(Answer.Rating.DONT_KNOW.fits(mark)).isTrue();
        assertThat(Answer.Rating.of(11).fits(mark)).isFalse();
        OptionQuestion channels = (OptionQuestion) question("kanalen");
        assertThat(Answer.Chosen.of("brief", "balie").fits(channels)).isTrue();
        for (List<String> wrong : List.of(
                List.<String>of(), List.of("brief", "brief"), List.of("duif"), List.of("brief", "balie", "website"))) {
            assertThat(new Answer.Chosen(wrong, "").fits(channels))
                    .as(wrong.toString())
                    .isFalse();
        }
    }

    private static Question question(String key) {
        return EveryKind.withOwn().findQuestion(key).orElseThrow();
    }
}
