package nl.lokaledemocratie.quickscan.analysis.suppression;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;

/** Rules 1 to 4 of METHOD.md 12: what a cell may show, looked at alone. */
public final class SingleCellRule {

    private final AnalysisSettings settings;

    public SingleCellRule(AnalysisSettings settings) {
        this.settings = settings;
    }

    /** The status of an item, theme or core value cell for every reader, also who typed the answers on paper (rule 4a). */
    public CellStatus status(Frequencies answers, Frequencies online, Range scale, Population population) {
        CellStatus status = status(answers, scale, population);
        return isMixed(answers.n(), online.n()) ? status.stricter(status(online, scale, population)) : status;
    }

    /** The status of a gap or total cell likewise: by n, and rule 3c. */
    CellStatus statusByNumber(int n, int online, Range scale) {
        CellStatus status = statusByNumber(n, scale);
        return isMixed(n, online) ? status.stricter(statusByNumber(online, scale)) : status;
    }

    /** Who typed knows all of a cell without online answers anyhow. */
    private static boolean isMixed(int n, int online) {
        return online > 0 && online < n;
    }

    /** By these answers alone. */
    CellStatus status(Frequencies answers, Range scale, Population population) {
        CellStatus status = statusByNumber(answers.n(), scale);
        return status.isShown() && tellsTheAnswers(answers, scale, population) ? CellStatus.DISCLOSIVE : status;
    }

    private CellStatus statusByNumber(int n, Range scale) {
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

    /** Rules 3a and 3b; what size a closed group is said to have makes no difference, since that is typed in. */
    private boolean tellsTheAnswers(Frequencies answers, Range scale, Population population) {
        boolean unanimous = answers.n() > 1 && answers.requireSd() == 0;
        return (answers.n() < settings.distributionFrom() && (unanimous || nearAnEnd(answers, scale)))
                || (unanimous && population.closed());
    }

    /** Rule 3a: at most one point away from everyone choosing the lowest, or everyone the highest. */
    private static boolean nearAnEnd(Frequencies answers, Range scale) {
        int n = answers.n();
        double sum = n * answers.requireMean();
        return Tolerance.isAtMost(Math.min(sum - n * scale.min(), (double) n * scale.max() - sum), 1);
    }
}
