package nl.lokaledemocratie.quickscan.scan;

/** A scan is opened once. */
public class ScanAlreadyOpenedException extends RuntimeException {

    public ScanAlreadyOpenedException(ScanStatus status) {
        super("The scan was opened before and is now " + status);
    }
}
