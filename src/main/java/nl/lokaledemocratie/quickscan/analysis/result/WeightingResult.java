package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.stats.WeightedMean;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;

/**
 * The weighting of one open group; sections {@code weighting} and {@code weighted} of METHOD.md 14, by section 7.
 *
 * @param subject what a refusal is about: a variable, or variable and category; empty when it is about all of them
 * @param weights what was computed, only when the status is OK
 * @param scores  the weighted results, empty unless OK; themes (now, wish, gap), then items (now, wish)
 */
public record WeightingResult(
        Status status,
        Optional<String> subject,
        Stratification stratification,
        Optional<Weights> weights,
        List<Score> scores) {

    public WeightingResult {
        scores = List.copyOf(scores);
    }

    /** How the weighting ended; all but the first are refusals. */
    public enum Status {
        OK,
        /** Too many respondents lack a background answer. */
        REFUSED_MISSING,
        /** A background answer that the margins do not know. */
        REFUSED_UNKNOWN_CATEGORY,
        /** Nobody answered from a category that has people. */
        REFUSED_EMPTY_CATEGORY,
        /** The margins cannot be met together. */
        REFUSED_NOT_CONVERGED,
        /** The margins cannot be met without weights above the cap. */
        REFUSED_CAP_INFEASIBLE
    }

    /**
     * The weights.
     *
     * @param weighted     respondents with a weight
     * @param excluded     respondents without, because a background answer is missing
     * @param clips        how often weights were cut off at the cap
     * @param effectiveN   (Σw)²/Σw² (Kish 1965)
     * @param designEffect weighted / effectiveN
     * @param byStratum    weight per combination of categories, after and before cutting off
     */
    public record Weights(
            int weighted,
            int excluded,
            int clips,
            double lowest,
            double highest,
            double highestUncapped,
            double effectiveN,
            double designEffect,
            Map<List<String>, Pair> byStratum) {

        /** With fewer answers' worth the weights cost too much. */
        public static final int FEWEST_EFFECTIVE = 50;

        /** With a larger design effect likewise. */
        public static final int LARGEST_EFFECT = 3;

        public Weights {
            byStratum = Map.copyOf(byStratum);
        }

        /** Whether the weights cost so much precision that they had better not be used. */
        public boolean isAdvisedAgainst() {
            return effectiveN < FEWEST_EFFECTIVE || designEffect > LARGEST_EFFECT;
        }
    }

    /** The weight of one person, after and before cutting off. */
    public record Pair(double weight, double uncapped) {}

    /**
     * One weighted score.
     *
     * @param shareHigh   items: weighted share at the top of the scale
     * @param shareHighSe items: its standard error
     */
    public record Score(Cell cell, WeightedMean mean, OptionalDouble shareHigh, OptionalDouble shareHighSe) {}

    /** The weight of a respondent of the weighted group; empty for who has none. */
    public Optional<Pair> weight(AnswerSheet sheet) {
        return weights.map(found -> found.byStratum().get(stratification.stratum(sheet)));
    }
}
