package nl.lokaledemocratie.quickscan.publication.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** What is read of a scale: its ends and what they are called. */
record ScaleText(int min, int max, String low, String high) {

    private static ScaleText of(Scale scale, String language) {
        return new ScaleText(
                scale.min(),
                scale.max(),
                scale.label(scale.min()).in(language),
                scale.label(scale.max()).in(language));
    }

    /** One of every kind that reads differently, in order of the questionnaire. */
    static List<Scale> distinct(Questionnaire questionnaire, String language) {
        Map<ScaleText, Scale> scales = new LinkedHashMap<>();
        questionnaire.statements().stream()
                .map(Statement::scale)
                .forEach(scale -> scales.putIfAbsent(of(scale, language), scale));
        return List.copyOf(scales.values());
    }
}
