package nl.lokaledemocratie.quickscan.report.printed;

/**
 * A report as it is given out.
 *
 * @param language the one it is written in, whatever was asked for
 * @param revision of what was published
 */
public record PrintedReport(byte[] file, String language, int revision) {}
