package nl.lokaledemocratie.quickscan.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** A scale in words: "schaal van 1 (helemaal niet) tot 5 (helemaal)". */
public final class ScaleWords {

    private ScaleWords() {}

    public static String of(Scale scale, Phrases phrases) {
        String min = phrases.notation().count(scale.min());
        String max = phrases.notation().count(scale.max());
        String minLabel = scale.label(scale.min()).in(phrases.language());
        String maxLabel = scale.label(scale.max()).in(phrases.language());
        if (!scale.hasNamedEnds()) {
            return phrases.say("scale-bare", "min", min, "max", max);
        }
        return phrases.say("scale", "min", min, "max", max, "min-label", lower(minLabel), "max-label", lower(maxLabel));
    }

    /** What reads the same scale together, in order of the first of each. */
    public static Map<String, List<Section>> byScale(List<Section> sections, Phrases phrases) {
        Map<String, List<Section>> byScale = new LinkedHashMap<>();
        sections.forEach(section -> byScale.computeIfAbsent(of(section.scale(), phrases), words -> new ArrayList<>())
                .add(section));
        return byScale;
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
