package nl.lokaledemocratie.quickscan.scan;

/** There is no such scan, or it is not for the one who asks: both look the same. */
public class ScanNotFoundException extends RuntimeException {

    public ScanNotFoundException(String id) {
        super("No scan " + id);
    }
}
