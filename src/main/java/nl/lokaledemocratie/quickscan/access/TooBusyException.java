package nl.lokaledemocratie.quickscan.access;

/** So many passwords are being checked that there was no turn for this one; nothing was done. */
public class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooBusyException() {
        super("Too many passwords at once");
    }
}
