package nl.lokaledemocratie.quickscan.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** What the keys of a result are called in one language; a key that the questionnaire does not know is called by itself. */
final class Names {

    private final Questionnaire questionnaire;
    private final String language;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Scale> scales = new HashMap<>();

    Names(Questionnaire questionnaire, String language) {
        this.questionnaire = questionnaire;
        this.language = language;
        questionnaire
                .themes()
                .forEach(theme ->
                        names.put(key(Level.THEME, theme.key()), theme.name().in(language)));
        questionnaire
                .coreValues()
                .forEach(value ->
                        names.put(key(Level.VALUE, value.key()), value.name().in(language)));
        questionnaire.statements().forEach(this::add);
    }

    private void add(Statement statement) {
        names.put(
                key(Level.ITEM, statement.key()), statement.wording().standard().in(language));
        scales.put(key(Level.ITEM, statement.key()), statement.scale());
        scales.putIfAbsent(key(Level.THEME, statement.theme()), statement.scale());
        statement.coreValues().forEach(value -> scales.putIfAbsent(key(Level.VALUE, value), statement.scale()));
    }

    String name(Level level, String key) {
        return names.getOrDefault(key(level, key), key);
    }

    /** On which the numbers of a theme, core value or statement are. */
    Scale scale(Level level, String key) {
        Scale scale = scales.get(key(level, key));
        if (scale == null) {
            throw new IllegalArgumentException("No statement of " + level + " " + key);
        }
        return scale;
    }

    String group(String key) {
        return questionnaire
                .findAudience(key)
                .map(audience -> audience.name().in(language))
                .orElse(key);
    }

    String question(String key) {
        return questionnaire
                .findQuestion(key)
                .map(question -> question.wording().standard().in(language))
                .orElse(key);
    }

    /** Options that are taken together, in words. */
    String options(String question, List<String> options) {
        Map<String, String> labels = questionnaire
                .findQuestion(question)
                .filter(OptionQuestion.class::isInstance)
                .map(OptionQuestion.class::cast)
                .map(found -> found.options().stream().collect(Collectors.toMap(Option::key, option -> option.label()
                        .in(language))))
                .orElse(Map.of());
        return options.stream().map(key -> labels.getOrDefault(key, key)).collect(Collectors.joining(" + "));
    }

    private static String key(Level level, String key) {
        return level + " " + key;
    }
}
