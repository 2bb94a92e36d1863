package nl.lokaledemocratie.quickscan.response.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
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

    @Test
    void saysHowASheetCameIn() {
        AnswerSheet sheet = EveryKind.fullest("raadsleden");

        for (Channel channel : Channel.values()) {
            assertThat(SheetBytes.read(bytes.write(sheet.on(channel))))
                    .get()
                    .extracting(StoredSheet::channel)
                    .isEqualTo(channel);
        }
    }

    /** An earlier version wrote everything but the channel: then padding stands there, or nothing when the sheet was the fullest. */
    @Test
    void readsWhatAnEarlierVersionWrote() {
        byte[] fullest = bytes.write(longest().on(Channel.PAPER));
        byte[] some = bytes.write(EveryKind.fullest("inwoners").on(Channel.UNKNOWN));

        assertThat(SheetBytes.read(Arrays.copyOf(some, some.length - 1)))
                .get()
                .extracting(StoredSheet::channel)
                .isEqualTo(Channel.UNKNOWN);
        int end = fullest.length;
        while (fullest[end - 1] == 0) {
            end--;
        }
        assertThat(fullest[end - 1]).as("the channel is what comes last").isEqualTo((byte) 2);
        assertThat(SheetBytes.read(Arrays.copyOf(fullest, end - 1)))
                .contains(Columns.of(ASKED, longest().on(Channel.UNKNOWN)));
    }

    @Test
    void readsNoSheetWithAChannelThatThereIsNot() {
        byte[] sheet = bytes.write(EveryKind.fullest("inwoners").on(Channel.PAPER));
        int end = sheet.length - 1;
        while (sheet[end] == 0) {
            end--;
        }
        sheet[end] = 9;

        assertThat(SheetBytes.read(sheet)).isEmpty();
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
