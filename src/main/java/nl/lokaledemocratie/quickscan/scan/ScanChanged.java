package nl.lokaledemocratie.quickscan.scan;

/**
 * Tells, once it is committed, that what people see of a scan changed or that it is gone.
 *
 * @param link the word in its public address
 */
public record ScanChanged(String link) {}
