package nl.lokaledemocratie.quickscan.scan;

/** Answers are only taken, and a scan is only closed, while it is open. */
public class ScanNotOpenException extends RuntimeException {

    private final ScanStatus status;

    public ScanNotOpenException(ScanStatus status) {
        super("The scan is not open but " + status);
        this.status = status;
    }

    /** What it is instead. */
    public ScanStatus status() {
        return status;
    }
}
