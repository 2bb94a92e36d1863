package nl.lokaledemocratie.quickscan.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** The themes or core values of a questionnaire, each with its scale. */
public final class Topics {

    private Topics() {}

    public static List<Topic> of(Questionnaire questionnaire, Level level) {
        Codebook codebook = Codebook.of(questionnaire);
        Set<String> asked = Set.copyOf(codebook.keys(level));
        Stream<Topic> topics = level == Level.THEME
                ? questionnaire.themes().stream().map(theme -> topic(codebook, asked, level, theme.key(), theme.name()))
                : questionnaire.coreValues().stream()
                        .map(value -> topic(codebook, asked, level, value.key(), value.name()));
        return topics.toList();
    }

    private static Topic topic(Codebook codebook, Set<String> asked, Level level, String key, LocalizedText name) {
        Range scale = asked.contains(key) ? codebook.scale(level, key) : new Range(1, 5);
        return new Topic(key, name, scale.min(), scale.max());
    }
}
