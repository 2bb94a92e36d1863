package nl.lokaledemocratie.quickscan.report;

import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/** A scale in words: "schaal van 1 (helemaal niet) tot 5 (helemaal)". */
final class ScaleWords {

    private ScaleWords() {}

    static String of(Scale scale, Phrases phrases) {
        String min = Notation.DUTCH.count(scale.min());
        String max = Notation.DUTCH.count(scale.max());
        String minLabel = scale.label(scale.min()).dutch();
        String maxLabel = scale.label(scale.max()).dutch();
        if (isBare(scale, scale.min()) && isBare(scale, scale.max())) {
            return phrases.say("scale-bare", "min", min, "max", max);
        }
        return phrases.say("scale", "min", min, "max", max, "min-label", lower(minLabel), "max-label", lower(maxLabel));
    }

    /** The point has no other name than its number. */
    private static boolean isBare(Scale scale, int point) {
        String label = scale.label(point).dutch();
        return label.equals(Integer.toString(point)) || label.equals(Notation.DUTCH.count(point));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
