package nl.lokaledemocratie.quickscan.retention;

/**
 * How long a kind of data of any scan is kept.
 *
 * @param length in days, of sheets in years; 0 where it goes at closing or with the scan
 */
public record GeneralTerm(DataKind kind, int length) {}
