package nl.lokaledemocratie.quickscan.response.draft;

/** There is no draft to go on with: it expired, or was never there. */
public class DraftNotFoundException extends RuntimeException {

    public DraftNotFoundException() {
        super("No such draft");
    }
}
