package nl.lokaledemocratie.quickscan.analysis;

import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;

/**
 * The constants of METHOD.md 1; {@link #STANDARD} is what the product uses.
 *
 * @param confidence           of every interval
 * @param minItemsFraction     of the items of a theme that a person must have answered for a score
 * @param suppressBelow        k: nothing is shown of a cell with fewer answers
 * @param distributionFrom     from this n on more than the mean is shown
 * @param testFrom             smallest n that takes part in the correction for many tests
 * @param alphaFrom            smallest n of a reliability without warning
 * @param dividedShare         share at either end that makes a group divided
 * @param closedResponseBounds from this response on a closed group is shown with worst-case bounds
 * @param alphaLevel           of corrected p-values
 * @param topPerType           remarkable results per kind
 * @param referenceMinN        smallest n of a reference municipality
 * @param referencesForPercentile smallest number of references for a percentile
 * @param referencesForZ       smallest number of references for z and the shrunken mean
 * @param publishTotal         whether totals over groups are shown at all
 * @param ceilingShare         from this share at the best end of a wish on, the wish says little of itself
 */
public record AnalysisSettings(
        double confidence,
        double minItemsFraction,
        int suppressBelow,
        int distributionFrom,
        int testFrom,
        int alphaFrom,
        double dividedShare,
        double closedResponseBounds,
        double alphaLevel,
        int topPerType,
        int referenceMinN,
        int referencesForPercentile,
        int referencesForZ,
        boolean publishTotal,
        double ceilingShare,
        RakingSettings raking) {

    /**
     * How an open group is weighted (METHOD.md 7).
     *
     * @param group      the group that is weighted
     * @param cap        largest weight, the mean being 1
     * @param tolerance  largest relative distance from the margins
     * @param maxCycles  of one raking
     * @param capMargin  relative margin over the cap that is left alone
     * @param maxClips   number of times weights are cut off before the cap counts as infeasible
     * @param maxMissing largest share of respondents without a raking variable
     */
    public record RakingSettings(
            String group,
            double cap,
            double tolerance,
            int maxCycles,
            double capMargin,
            int maxClips,
            double maxMissing) {

        public static final RakingSettings STANDARD = new RakingSettings("inwoners", 5, 1e-12, 2000, 1e-6, 100, 0.10);
    }

    public static final AnalysisSettings STANDARD = new AnalysisSettings(
            0.95, 0.5, 5, 10, 10, 30, 0.30, 0.75, 0.05, 5, 10, 10, 5, false, 0.90, RakingSettings.STANDARD);

    /** The smallest numbers with which a place among references is told (METHOD.md 9). */
    public ReferencePlace.Minimums referenceMinimums() {
        return new ReferencePlace.Minimums(referenceMinN, referencesForZ, referencesForPercentile);
    }

    /** The same constants with another way of weighting. */
    public AnalysisSettings withRaking(RakingSettings other) {
        return with(publishTotal, other);
    }

    /** The same constants, with or without totals over groups. */
    public AnalysisSettings withTotals(boolean published) {
        return with(published, raking);
    }

    private AnalysisSettings with(boolean totals, RakingSettings other) {
        return new AnalysisSettings(
                confidence,
                minItemsFraction,
                suppressBelow,
                distributionFrom,
                testFrom,
                alphaFrom,
                dividedShare,
                closedResponseBounds,
                alphaLevel,
                topPerType,
                referenceMinN,
                referencesForPercentile,
                referencesForZ,
                totals,
                ceilingShare,
                other);
    }

    /** Whether a person who answered so many items of so many has a score. */
    public boolean isEnough(int answered, int items) {
        return answered >= 1 && Tolerance.isAtLeast(answered, minItemsFraction * items);
    }
}
