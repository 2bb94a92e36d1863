package nl.lokaledemocratie.quickscan.scan;

/** A scan is opened once. */
public class ScanAlreadyOpenedException extends RuntimeException {

    private final ScanStatus status;

    public ScanAlreadyOpenedException(ScanStatus status) {
        super("The scan was opened before and is now " + status);
        this.status = status;
    }

    /** What it is now. */
    public ScanStatus status() {
        return status;
    }
}
