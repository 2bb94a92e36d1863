package nl.lokaledemocratie.quickscan.paper;

/** The answers in this file were taken in before. */
public class PaperFileTakenException extends RuntimeException {

    public PaperFileTakenException() {
        super("The file was taken in before");
    }
}
