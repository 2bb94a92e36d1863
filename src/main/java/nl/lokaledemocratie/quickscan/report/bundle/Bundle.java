package nl.lokaledemocratie.quickscan.report.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reports that somebody asked for together, and how far they are.
 *
 * @param keptUntil the day on which it is wiped
 * @param done      whether its file is there to be downloaded
 */
public record Bundle(
        UUID id, String username, BundleChoice choice, LocalDate keptUntil, boolean done, List<BundledReport> reports) {

    public Bundle {
        reports = List.copyOf(reports);
    }

    /** How many need nothing more. */
    public int finished() {
        return reports.size() - count(BundledReport.State.WAITING);
    }

    public int size() {
        return reports.size();
    }

    /** How many are in the file. */
    public int made() {
        return count(BundledReport.State.MADE);
    }

    /** Those of which there is nothing in the file, because nobody may see them any more. */
    public List<BundledReport> leftOut() {
        return with(BundledReport.State.LEFT_OUT);
    }

    /** Those that could not be made. */
    public List<BundledReport> failed() {
        return with(BundledReport.State.FAILED);
    }

    List<BundledReport> with(BundledReport.State state) {
        return reports.stream().filter(report -> report.state() == state).toList();
    }

    private int count(BundledReport.State state) {
        return with(state).size();
    }
}
