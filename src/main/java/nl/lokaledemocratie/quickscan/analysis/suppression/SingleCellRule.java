package nl.lokaledemocratie.quickscan.analysis.suppression;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;

/** Rules 1 to 4 of METHOD.md 12: what a cell may show, looked at alone. */
public final class SingleCellRule {

    private static final double MAJORITY = 0.5;

    private final AnalysisSettings settings;

    public SingleCellRule(AnalysisSettings settings) {
        this.settings = settings;
    }

    /** The status of an item, theme or core value cell. */
    public CellStatus status(Frequencies answers, Range scale, Population population) {
        CellStatus status = statusByNumber(answers.n(), scale);
        return status.isShown() && tellsTheAnswers(answers, scale, population) ? CellStatus.DISCLOSIVE : status;
    }

    /** The status of a gap or total cell: by n, and rule 3c. */
    CellStatus statusByNumber(int n, Range scale) {
        if (n == 0) {
            return CellStatus.NO_DATA;
        }
        if (n < settings.suppressBelow()) {
            return CellStatus.PRIMARY;
        }
        if (n < settings.distributionFrom()) {
            return scale.points() == 2 ? CellStatus.DISCLOSIVE : CellStatus.MEAN_ONLY;
        }
        return CellStatus.FULL;
    }

    private boolean tellsTheAnswers(Frequencies answers, Range scale, Population population) {
        boolean unanimous = answers.n() > 1 && answers.requireSd() == 0;
        return (answers.n() < settings.distributionFrom() && (unanimous || nearAnEnd(answers, scale)))
                || (unanimous && isMajority(answers.n(), population));
    }

    /** Rule 3a: at most one point away from everyone choosing the lowest, or everyone the highest. */
    private static boolean nearAnEnd(Frequencies answers, Range scale) {
        int n = answers.n();
        double sum = n * answers.requireMean();
        return Tolerance.isAtMost(Math.min(sum - n * scale.min(), (double) n * scale.max() - sum), 1);
    }

    /** Rule 3b: half or more of a closed group, or a closed group of unknown size. */
    private static boolean isMajority(int n, Population population) {
        return population.closed()
                && (population.size().isEmpty()
                        || n >= MAJORITY * population.size().getAsInt());
    }
}
