package nl.lokaledemocratie.quickscan.report.bundle;

import java.util.Optional;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReport;

/**
 * One report of a bundle.
 *
 * @param organisation its full name, also when its scan is gone
 * @param revision     the one that was printed; 0 before
 * @param words        how often the choice of answers in people's own words had been changed when it was printed
 * @param name         what the file in the bundle is called, once it was made
 */
public record BundledReport(
        UUID scan,
        ReportEdition edition,
        String organisation,
        String title,
        State state,
        int revision,
        int words,
        Optional<String> name) {

    /** How far it is. */
    public enum State {
        WAITING,
        MADE,
        /** Its scan is not there any more, or not for who asked. */
        LEFT_OUT,
        FAILED
    }

    BundledReport with(State next) {
        return new BundledReport(scan, edition, organisation, title, next, revision, words, name);
    }

    BundledReport made(PrintedReport printed, String file) {
        return new BundledReport(
                scan,
                edition,
                organisation,
                title,
                State.MADE,
                printed.revision(),
                printed.choice(),
                Optional.of(file));
    }
}
