package nl.lokaledemocratie.quickscan.response.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;

/** Every sheet of a questionnaire is equally long before it is sealed, also the longest there can be. */
class SheetBytesTest {

    private static final Questionnaire ASKED = EveryKind.withOwn();

    private final SheetBytes bytes = new SheetBytes(ASKED);

    @Test
    void comesBackAsItWent() {
        for (String audience : new String[] {"inwoners", "raadsleden"}) {
            AnswerSheet sheet = EveryKind.fullest(audience);
            assertThat(SheetBytes.read(bytes.write(sheet))).contains(Columns.of(ASKED, sheet));
        }
    }

    @Test
    void isAsLongForNothingAsForTheLongestAnswers() {
        AnswerSheet nothing = new AnswerSheet(
                "inwoners", Ratings.of(new byte[ASKED.ratingLayout().size()]), Map.of());
        AnswerSheet longest = longest();
        assertThat(bytes.write(longest)).hasSameSizeAs(bytes.write(nothing));
        assertThat(SheetBytes.read(bytes.write(longest))).contains(Columns.of(ASKED, longest));
    }

    @Test
    void readsNothingFromWhatIsNoSheet() {
        assertThat(SheetBytes.read(new byte[0])).isEmpty();
        byte[] sheet = bytes.write(EveryKind.fullest("inwoners"));
        assertThat(SheetBytes.read(Arrays.copyOf(sheet, 20))).isEmpty();
        byte[] negative = sheet.clone();
        negative[0] = -1;
        assertThat(SheetBytes.read(negative)).isEmpty();
    }

    private static AnswerSheet longest() {
        Map<String, Answer> answers = new HashMap<>();
        ASKED.questions()
                .filter(question -> !ASKED.ratingLayout().holds(question.key()))
                .forEach(question -> answers.put(question.key(), question.accept(new Longest())));
        return new AnswerSheet(
                "inwoners", Ratings.of(new byte[ASKED.ratingLayout().size()]), answers);
    }

    /** Three bytes a character, all options, and their words. */
    private static final class Longest implements QuestionVisitor.Broad<Answer> {

        @Override
        public Answer rated(RatedQuestion question) {
            return Answer.Rating.DONT_KNOW;
        }

        @Override
        public Answer options(OptionQuestion question) {
            return new Answer.Chosen(
                    question.options().stream().map(option -> option.key()).toList(),
                    question.offersOther() ? "€".repeat(OptionQuestion.OTHER_LENGTH) : "");
        }

        @Override
        public Answer number(NumberQuestion question) {
            return new Answer.Number(Integer.MIN_VALUE);
        }

        @Override
        public Answer open(OpenQuestion question) {
            return new Answer.Text("€".repeat(question.maxLength()));
        }
    }
}
