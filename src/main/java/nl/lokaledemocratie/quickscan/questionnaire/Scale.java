package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * An answer scale of consecutive whole numbers.
 *
 * @param labels   one label per point, from {@code min} to {@code max}
 * @param dontKnow label of "weet ik niet", which is offered with every rating
 * @param now      how is asked how it is now; empty for the usual words
 * @param wish     how is asked how it should be; empty for the usual words
 * @param est      how is asked what the estimated group would answer; empty for the usual words
 */
public record Scale(
        String key,
        int min,
        int max,
        List<LocalizedText> labels,
        LocalizedText dontKnow,
        Optional<LocalizedText> now,
        Optional<LocalizedText> wish,
        Optional<LocalizedText> est) {

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

    /** A scale that asks in the usual words. */
    public Scale(String key, int min, int max, List<LocalizedText> labels, LocalizedText dontKnow) {
        this(key, min, max, labels, dontKnow, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The words in which a rating is asked for; empty for the usual ones. */
    public Optional<LocalizedText> question(Aspect aspect) {
        return switch (aspect) {
            case NOW -> now;
            case WISH -> wish;
            case EST -> est;
            case GAP -> throw new IllegalArgumentException("A gap is not asked");
        };
    }

    public int points() {
        return max - min + 1;
    }

    public boolean contains(int value) {
        return min <= value && value <= max;
    }

    /** Whether its ends have other names than their numbers. */
    public boolean hasNamedEnds() {
        return isNamed(min) || isNamed(max);
    }

    private boolean isNamed(int point) {
        return !label(point).dutch().replace('\u2212', '-').equals(Integer.toString(point));
    }

    public LocalizedText label(int value) {
        return labels.get(value - min);
    }
}
