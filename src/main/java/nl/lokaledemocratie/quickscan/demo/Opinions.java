package nl.lokaledemocratie.quickscan.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/**
 * What the groups of one municipality think on average, as a fraction of the scale from 0 (lowest) to 1. Those who govern see things
 * brighter than residents do; municipalities differ, and in each a theme or two stands out.
 */
final class Opinions {

    private static final double DEFAULT_NOW = 0.55;
    private static final Map<String, Double> NOW =
            Map.of("raadsleden", 0.60, "collegeleden", 0.68, "ambtenaren", 0.57, "inwoners", 0.48);
    private static final double WISH = 0.80;

    private static final double BETWEEN_STATEMENTS = 0.06;
    private static final double BETWEEN_THEMES = 0.07;
    private static final double BETWEEN_MUNICIPALITIES = 0.06;
    private static final double THEME_IN_MUNICIPALITY = 0.05;
    private static final double THEME_IN_GROUP = 0.04;
    private static final double BETWEEN_WISHES = 0.05;

    private final Map<String, Double> effects = new HashMap<>();

    /**
     * Draws the opinions.
     *
     * @param everywhere what is the same in all municipalities: a generator in the same state for each of them
     * @param here       what is special for this one
     */
    Opinions(Questionnaire questionnaire, SplittableRandom everywhere, SplittableRandom here) {
        for (Theme theme : questionnaire.themes()) {
            draw(theme.key(), everywhere, BETWEEN_THEMES);
            questionnaire
                    .audiences()
                    .forEach(audience -> draw(audience.key() + theme.key(), everywhere, THEME_IN_GROUP));
        }
        for (Statement statement : questionnaire.statements()) {
            draw(statement.key(), everywhere, BETWEEN_STATEMENTS);
            draw("wish" + statement.key(), everywhere, BETWEEN_WISHES);
        }
        draw("here", here, BETWEEN_MUNICIPALITIES);
        questionnaire.themes().forEach(theme -> draw("here" + theme.key(), here, THEME_IN_MUNICIPALITY));
        questionnaire.audiences().forEach(audience -> draw("wish" + audience.key(), here, BETWEEN_WISHES));
    }

    private void draw(String key, SplittableRandom random, double sd) {
        effects.put(key, sd * random.nextGaussian());
    }

    /** How much of the good thing there is now, or should be. */
    double mean(String audience, Statement statement, Aspect aspect) {
        return aspect == Aspect.NOW ? now(audience, statement) : wish(audience, statement);
    }

    private double now(String audience, Statement statement) {
        return NOW.getOrDefault(audience, DEFAULT_NOW)
                + effects.get(statement.theme())
                + effects.get(audience + statement.theme())
                + effects.get(statement.key())
                + effects.get("here")
                + effects.get("here" + statement.theme());
    }

    private double wish(String audience, Statement statement) {
        return WISH + effects.get("wish" + statement.key()) + effects.get("wish" + audience);
    }
}
