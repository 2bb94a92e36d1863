package nl.lokaledemocratie.quickscan.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/**
 * What the groups of one municipality think on average, as a fraction of the scale from 0 (lowest) to 1. Those who govern see things
 * brighter than residents do; municipalities differ, and in each a theme or two stands out. What is thought of a theme or a statement
 * hangs on its key, so that two versions of a questionnaire meet the same opinions; from round to round these move a little.
 */
final class Opinions {

    private static final double DEFAULT_NOW = 0.55;
    private static final Map<String, Double> NOW =
            Map.of("raadsleden", 0.60, "collegeleden", 0.68, "ambtenaren", 0.57, "inwoners", 0.48);
    private static final double WISH = 0.80;

    /** How much of an own view is in what somebody thinks of the view of others. */
    private static final double OWN_VIEW = 0.7;

    private static final double BETWEEN_STATEMENTS = 0.06;
    private static final double BETWEEN_THEMES = 0.07;
    private static final double BETWEEN_MUNICIPALITIES = 0.06;
    private static final double THEME_IN_MUNICIPALITY = 0.05;
    private static final double THEME_IN_GROUP = 0.04;
    private static final double THEME_IN_ROUND = 0.05;
    private static final double BETWEEN_WISHES = 0.05;

    private final Questionnaire questionnaire;
    private final long everywhere;
    private final long here;
    private final int round;
    private final Map<String, Double> known = new HashMap<>();

    /**
     * The opinions in one round of one municipality.
     *
     * @param everywhere seed of what is the same in all municipalities
     * @param here       seed of what is special for this one
     */
    Opinions(Questionnaire questionnaire, long everywhere, long here, int round) {
        this.questionnaire = questionnaire;
        this.everywhere = everywhere;
        this.here = here;
        this.round = round;
    }

    private static double effect(long seed, String key, double sd) {
        return sd * new SplittableRandom(seed ^ (0x9E3779B97F4A7C15L * key.hashCode())).nextGaussian();
    }

    /** How much of the good thing there is now, or should be. */
    double mean(String audience, Statement statement, Aspect aspect) {
        return known.computeIfAbsent(
                aspect.key() + ' ' + audience + ' ' + statement.key(),
                key -> aspect == Aspect.NOW ? drawNow(audience, statement) : drawWish(audience, statement));
    }

    /** How good things are now, over all statements. */
    double overall(String audience) {
        return known.computeIfAbsent("overall " + audience, key -> questionnaire.statements().stream()
                .mapToDouble(statement -> drawNow(audience, statement))
                .average()
                .orElse(DEFAULT_NOW));
    }

    /** How far now is from the wish in a theme; 0 for anything that is no theme. */
    double gap(String audience, String theme) {
        return known.computeIfAbsent("gap " + audience + ' ' + theme, key -> questionnaire.statements().stream()
                .filter(statement -> statement.theme().equals(theme))
                .mapToDouble(statement -> drawWish(audience, statement) - drawNow(audience, statement))
                .average()
                .orElse(0));
    }

    /** What a group thinks that another sees now: more like its own view than that of the other. */
    double guess(String audience, String other, Statement statement) {
        return OWN_VIEW * drawNow(audience, statement) + (1 - OWN_VIEW) * drawNow(other, statement);
    }

    private double drawNow(String audience, Statement statement) {
        String theme = statement.theme();
        return NOW.getOrDefault(audience, DEFAULT_NOW)
                + effect(everywhere, "theme " + theme, BETWEEN_THEMES)
                + effect(everywhere, audience + ' ' + theme, THEME_IN_GROUP)
                + effect(everywhere, "statement " + statement.key(), BETWEEN_STATEMENTS)
                + effect(here, "here", BETWEEN_MUNICIPALITIES)
                + effect(here, "theme " + theme, THEME_IN_MUNICIPALITY)
                + effect(here, "round " + round + ' ' + theme, THEME_IN_ROUND);
    }

    private double drawWish(String audience, Statement statement) {
        return WISH
                + effect(everywhere, "wish " + statement.key(), BETWEEN_WISHES)
                + effect(here, "wish " + audience, BETWEEN_WISHES);
    }
}
