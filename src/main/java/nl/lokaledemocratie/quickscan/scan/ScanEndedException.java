package nl.lokaledemocratie.quickscan.scan;

/** Nobody begins any more in a scan that is open still, or the time is over for who had begun. */
public class ScanEndedException extends ScanNotOpenException {

    public ScanEndedException() {
        super(ScanStatus.OPEN);
    }

    @Override
    public String getMessage() {
        return "The scan has ended";
    }
}
