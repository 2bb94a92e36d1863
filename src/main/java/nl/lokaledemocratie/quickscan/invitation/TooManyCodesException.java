package nl.lokaledemocratie.quickscan.invitation;

/** There would be more codes than people who did not answer. */
public class TooManyCodesException extends RuntimeException {

    public TooManyCodesException(int asked, int room) {
        super("Cannot make " + asked + " codes where " + room + " people have none");
    }
}
