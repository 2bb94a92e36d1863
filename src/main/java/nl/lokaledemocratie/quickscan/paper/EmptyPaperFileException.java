package nl.lokaledemocratie.quickscan.paper;

/** The file has the right columns and no answers. */
public class EmptyPaperFileException extends RuntimeException {

    public EmptyPaperFileException() {
        super("The file has no answers");
    }
}
