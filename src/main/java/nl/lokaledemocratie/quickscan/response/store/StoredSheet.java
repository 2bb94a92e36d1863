package nl.lokaledemocratie.quickscan.response.store;

import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;

/**
 * A sheet as the columns of its table hold it.
 *
 * @param ratings    codes in the order of the layout
 * @param background options and numbers, background questions among them, as they are written
 * @param texts      own words, also those of "anders, namelijk"
 * @param own        answers to own questions of the organisation, as they are written
 * @param channel    how it came in, as far as the sheet says
 */
public record StoredSheet(
        String audience,
        Ratings ratings,
        Map<String, String> background,
        Map<String, String> texts,
        Map<String, String> own,
        Channel channel) {

    public StoredSheet {
        background = Map.copyOf(background);
        texts = Map.copyOf(texts);
        own = Map.copyOf(own);
    }

    /** The same sheet, of which another source tells how it came in. */
    StoredSheet on(Channel other) {
        return new StoredSheet(audience, ratings, background, texts, own, other);
    }

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "StoredSheet[" + audience + "]";
    }
}
