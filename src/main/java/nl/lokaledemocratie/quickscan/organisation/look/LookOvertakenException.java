package nl.lokaledemocratie.quickscan.organisation.look;

/** Somebody else changed the look since it was shown. */
public class LookOvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
