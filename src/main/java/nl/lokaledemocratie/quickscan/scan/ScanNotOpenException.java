package nl.lokaledemocratie.quickscan.scan;

/** Answers are only taken, and a scan is only closed, while it is open. */
public class ScanNotOpenException extends RuntimeException {

    private final ScanStatus status;
    private final boolean paused;

    public ScanNotOpenException(ScanStatus status) {
        this(status, false);
    }

    private ScanNotOpenException(ScanStatus status, boolean paused) {
        super("The scan is not open but " + (paused ? "paused" : status));
        this.status = status;
        this.paused = paused;
    }

    /** It is open, and stands still. */
    public static ScanNotOpenException paused() {
        return new ScanNotOpenException(ScanStatus.OPEN, true);
    }

    /** Whether it goes on later. */
    public boolean isPaused() {
        return paused;
    }

    /** What it is instead. */
    public ScanStatus status() {
        return status;
    }
}
