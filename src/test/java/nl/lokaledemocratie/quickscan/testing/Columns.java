package nl.lokaledemocratie.quickscan.testing;

import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.SheetCodec;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;

/** Sheets in few words: by what the columns of their table hold. */
public final class Columns {

    private Columns() {}

    public static StoredSheet of(Questionnaire questionnaire, AnswerSheet sheet) {
        return new SheetCodec(questionnaire).stored(sheet);
    }

    public static AnswerSheet sheet(
            Questionnaire questionnaire,
            String audience,
            Ratings ratings,
            Map<String, String> background,
            Map<String, String> texts,
            Map<String, String> own) {
        return new SheetCodec(questionnaire)
                .sheet(new StoredSheet(audience, ratings, background, texts, own, Channel.ONLINE));
    }
}
