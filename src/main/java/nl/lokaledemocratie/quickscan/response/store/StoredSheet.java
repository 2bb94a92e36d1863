package nl.lokaledemocratie.quickscan.response.store;

import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Ratings;

/**
 * A sheet as the columns of its table hold it.
 *
 * @param ratings    codes in the order of the layout
 * @param background options and numbers, background questions among them, as they are written
 * @param texts      own words, also those of "anders, namelijk"
 * @param own        answers to own questions of the organisation, as they are written
 */
public record StoredSheet(
        String audience,
        Ratings ratings,
        Map<String, String> background,
        Map<String, String> texts,
        Map<String, String> own) {

    public StoredSheet {
        background = Map.copyOf(background);
        texts = Map.copyOf(texts);
        own = Map.copyOf(own);
    }

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "StoredSheet[" + audience + "]";
    }
}
