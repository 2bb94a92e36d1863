package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

/**
 * An answer scale of consecutive whole numbers.
 *
 * @param labels   one label per point, from {@code min} to {@code max}
 * @param dontKnow label of "weet ik niet", which is offered with every rating
 */
public record Scale(String key, int min, int max, List<LocalizedText> labels, LocalizedText dontKnow) {

    public static final int MAX_POINTS = 11;

    public Scale {
        labels = List.copyOf(labels);
        int points = max - min + 1;
        if (points < 2 || points > MAX_POINTS) {
            throw new IllegalArgumentException("Scale " + key + " has " + points + " points, not 2 to " + MAX_POINTS);
        }
        if (labels.size() != points) {
            throw new IllegalArgumentException(
                    "Scale " + key + " has " + points + " points but " + labels.size() + " labels");
        }
    }

    public int points() {
        return max - min + 1;
    }

    public boolean contains(int value) {
        return min <= value && value <= max;
    }

    public LocalizedText label(int value) {
        return labels.get(value - min);
    }
}
