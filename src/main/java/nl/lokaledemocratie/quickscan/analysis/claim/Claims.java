package nl.lokaledemocratie.quickscan.analysis.claim;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/** The limits from which something is said. */
public final class Claims {

    /** Below so many answers there is no margin, no ranking and nothing that stands out (METHOD.md 0.6). */
    public static final int MINIMUM = AnalysisSettings.STANDARD.distributionFrom();

    /** A larger share of "weet ik niet" is a result in itself (METHOD.md 0.8). */
    public static final double MANY_UNKNOWN = 0.30;

    private Claims() {}

    /** Whether everything may be said of a score. */
    public static boolean isSayable(PublishedScore score) {
        return score.visibility() == Visibility.FULL && score.n().orElse(0) >= MINIMUM;
    }

    /** The smallest difference worth naming on a scale: an eighth of it (METHOD.md 1). */
    public static double smallestEffect(Scale scale) {
        return range(scale).smallestEffect();
    }

    /** Whether a gap or difference is large enough to name. */
    public static boolean isWorthNaming(double difference, Scale scale) {
        return Tolerance.isAtLeast(Math.abs(difference), smallestEffect(scale));
    }

    static Range range(Scale scale) {
        return new Range(scale.min(), scale.max());
    }
}
