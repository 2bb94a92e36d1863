package nl.lokaledemocratie.quickscan.cli;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings.RakingSettings;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult.Weights;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.study.LeftAside;
import nl.lokaledemocratie.quickscan.study.file.CellPlace;

/**
 * What somebody must know who asked for weights and does not get them, or had better not use them (METHOD.md 7): one line in the form
 * of a file problem with {@code WARNING} before its code. It is none; everything else is analysed.
 */
final class WeightingNotice {

    private static final String MARGINS = "margins.csv";
    private static final String RESPONSES = "responses.csv";

    private WeightingNotice() {}

    /** Empty when all is well. */
    static Optional<String> of(WeightingResult weighting, RakingSettings settings, LeftAside aside) {
        String subject = weighting.subject().orElse("");
        return switch (weighting.status()) {
            case OK -> weighting.weights().filter(Weights::isAdvisedAgainst).map(WeightingNotice::advice);
            case REFUSED_MISSING ->
                line(
                        RESPONSES,
                        weighting,
                        "more than " + Notation.ENGLISH.percentage(settings.maxMissing()) + " of \"" + settings.group()
                                + "\" lack a background answer; leave out the variable that most lack, or do not weight");
            case REFUSED_UNKNOWN_CATEGORY -> aside.stranger(subject).map(WeightingNotice::stranger);
            case REFUSED_EMPTY_CATEGORY ->
                line(
                        MARGINS,
                        weighting,
                        "\"" + subject + "\" has people and nobody of them answered; join it with another category in"
                                + " both files");
            case REFUSED_NOT_CONVERGED ->
                line(
                        MARGINS,
                        weighting,
                        "no weights meet all margins together; join categories, or leave out a variable");
            case REFUSED_CAP_INFEASIBLE ->
                line(
                        MARGINS,
                        weighting,
                        "some answers would have to count more than " + Notation.ENGLISH.decimal(settings.cap(), 1)
                                + " times; join small categories, or leave out a variable");
        };
    }

    private static String stranger(LeftAside.Stranger stranger) {
        CellPlace place = stranger.place();
        return RESPONSES + ":" + place.line() + ":" + place.column() + " WARNING "
                + WeightingResult.Status.REFUSED_UNKNOWN_CATEGORY + " \"" + stranger.answer()
                + "\" is an answer that margins.csv does not know; add it there, with the count \".\" if no figure of it"
                + " exists, or correct the answers";
    }

    private static String advice(Weights weights) {
        return MARGINS + ":0:0 WARNING ADVISED_AGAINST the weights leave "
                + Notation.ENGLISH.decimal(weights.effectiveN(), 0)
                + " of " + Notation.ENGLISH.count(weights.weighted()) + " answers' worth (design effect "
                + Notation.ENGLISH.decimal(weights.designEffect(), 1) + "); below " + Weights.FEWEST_EFFECTIVE
                + " answers' worth, or with a design effect above " + Weights.LARGEST_EFFECT
                + ", use the unweighted results";
    }

    private static Optional<String> line(String file, WeightingResult weighting, String text) {
        return Optional.of(file + ":0:0 WARNING " + weighting.status() + " " + text);
    }
}
