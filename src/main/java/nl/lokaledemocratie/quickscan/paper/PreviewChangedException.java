package nl.lokaledemocratie.quickscan.paper;

/** Other answers came in since the clerk saw what an import would add. */
public class PreviewChangedException extends RuntimeException {

    public PreviewChangedException() {
        super("The import would not add what was shown");
    }
}
