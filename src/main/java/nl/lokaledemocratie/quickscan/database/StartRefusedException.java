package nl.lokaledemocratie.quickscan.database;

/** The service cannot start here; the message tells the operator why and what to do. */
public class StartRefusedException extends RuntimeException {

    public StartRefusedException(String message) {
        super(message);
    }

    public StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
