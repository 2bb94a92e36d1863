package nl.lokaledemocratie.quickscan.api.order;

/** {@link Orders#MOST_WAITING} reports of an account wait to be made. */
public final class TooManyOrdersException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyOrdersException() {
        super("Too many ordered reports wait");
    }
}
