package nl.lokaledemocratie.quickscan.report;

import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/** A scale in words: "schaal van 1 (helemaal niet) tot 5 (helemaal)". */
final class ScaleWords {

    private ScaleWords() {}

    static String of(Scale scale, Phrases phrases) {
        String min = Integer.toString(scale.min());
        String max = Integer.toString(scale.max());
        String minLabel = scale.label(scale.min()).dutch();
        String maxLabel = scale.label(scale.max()).dutch();
        if (minLabel.equals(min) && maxLabel.equals(max)) {
            return phrases.say("scale-bare", "min", min, "max", max);
        }
        return phrases.say("scale", "min", min, "max", max, "min-label", lower(minLabel), "max-label", lower(maxLabel));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
