package nl.lokaledemocratie.quickscan.scan;

/** The course of a scan. It only ever moves forward. */
public enum ScanStatus {
    DRAFT,
    OPEN,
    CLOSED
}
