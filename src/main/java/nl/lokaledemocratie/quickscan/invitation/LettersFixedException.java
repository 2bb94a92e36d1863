package nl.lokaledemocratie.quickscan.invitation;

/** People answer already, so it cannot change any more whether they need a code. */
public class LettersFixedException extends RuntimeException {

    public LettersFixedException() {
        super("Letters cannot change while a scan is open");
    }
}
