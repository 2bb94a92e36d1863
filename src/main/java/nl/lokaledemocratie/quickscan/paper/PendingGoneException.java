package nl.lokaledemocratie.quickscan.paper;

/** The rows that waited for the clerk are gone: too long ago, or never there. */
public class PendingGoneException extends RuntimeException {

    public PendingGoneException() {
        super("Nothing waits behind this ticket");
    }
}
