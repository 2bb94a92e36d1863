package nl.lokaledemocratie.quickscan.scan;

/** Nothing is computed or shown of a scan before it is closed. */
public class ScanNotClosedException extends RuntimeException {

    private final ScanStatus status;

    public ScanNotClosedException(ScanStatus status) {
        super("The scan is not closed but " + status);
        this.status = status;
    }

    /** What it is now. */
    public ScanStatus status() {
        return status;
    }
}
