package nl.lokaledemocratie.quickscan.scan;

/** Nothing is computed or shown of a scan before it is closed. */
public class ScanNotClosedException extends RuntimeException {

    public ScanNotClosedException(ScanStatus status) {
        super("The scan is not closed but " + status);
    }
}
