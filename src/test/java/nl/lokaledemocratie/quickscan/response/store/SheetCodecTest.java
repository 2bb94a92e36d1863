package nl.lokaledemocratie.quickscan.response.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

/** What is in the database was put there in this form: it does not change. */
class SheetCodecTest {

    private static final Questionnaire QUESTIONNAIRE = EveryKind.withOwn();

    private final SheetCodec codec = new SheetCodec(QUESTIONNAIRE);

    @Test
    void putsEveryKindInItsColumn() {
        AnswerSheet sheet = sheet(Map.of(
                "contact", new Answer.Chosen(List.of("other"), "Bij de bakker"),
                "kanalen", Answer.Chosen.of("website", "brief"),
                "eerst", Answer.Chosen.of("wonen", "groen"),
                "jaren", new Answer.Number(12),
                "uitleg", new Answer.Text("Te duur"),
                "eigen-1", Answer.Chosen.of("optie-2"),
                "eigen-2", Answer.Rating.DONT_KNOW,
                "eigen-3", new Answer.Number(3),
                "eigen-4", new Answer.Text("Een bankje")));

        StoredSheet stored = codec.stored(sheet);

        assertThat(stored.ratings().toBytes()).containsExactly(0, -2, 4, -1, 2);
        assertThat(stored.background())
                .isEqualTo(
                        Map.of("contact", "other", "kanalen", "website brief", "eerst", "wonen groen", "jaren", "12"));
        assertThat(stored.texts()).isEqualTo(Map.of("contact", "Bij de bakker", "uitleg", "Te duur"));
        assertThat(stored.own())
                .isEqualTo(Map.of("eigen-1", "optie-2", "eigen-2", "dk", "eigen-3", "3", "eigen-4", "Een bankje"));
        assertThat(codec.sheet(stored)).isEqualTo(sheet);
    }

    @Test
    void keepsWordsThatStandAlone() {
        AnswerSheet sheet = sheet(Map.of("contact", new Answer.Chosen(List.of(), "Bij de bakker")));

        assertThat(codec.stored(sheet).background()).isEmpty();
        assertThat(codec.stored(sheet).texts()).isEqualTo(Map.of("contact", "Bij de bakker"));
        assertThat(codec.sheet(codec.stored(sheet))).isEqualTo(sheet);
    }

    @Test
    void readsWhatNoQuestionAsksAnyMore() {
        StoredSheet stored = new StoredSheet(
                "inwoners",
                Ratings.of(new byte[0]),
                Map.of("weg", "ja"),
                Map.of("ook-weg", "Ja"),
                Map.of(),
                Channel.ONLINE);

        assertThat(codec.sheet(stored).answers())
                .isEqualTo(Map.of("weg", new Answer.Misfit("ja"), "ook-weg", new Answer.Text("Ja")));
        assertThat(codec.stored(codec.sheet(stored))).isEqualTo(stored);
    }

    private static AnswerSheet sheet(Map<String, Answer> answers) {
        Ratings ratings = Ratings.builder(QUESTIONNAIRE.ratingLayout())
                .set("luisteren", Aspect.NOW, 1)
                .dontKnow("luisteren", Aspect.WISH)
                .set("rapportcijfer", Aspect.NOW, 5)
                .set("uitleggen", Aspect.WISH, 3)
                .build();
        return new AnswerSheet("inwoners", ratings, answers);
    }
}
