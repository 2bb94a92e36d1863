package nl.lokaledemocratie.quickscan.api.order;

import java.util.UUID;

import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;

/**
 * A report that a program ordered.
 *
 * @param username of the account that the program works for
 * @param language {@code nl} or {@code en}
 */
public record Order(UUID id, String username, UUID scan, ReportEdition edition, String language, State state) {

    /** How far it is. */
    public enum State {
        WAITING,
        MADE,
        FAILED
    }
}
