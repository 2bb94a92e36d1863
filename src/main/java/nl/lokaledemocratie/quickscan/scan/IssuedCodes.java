package nl.lokaledemocratie.quickscan.scan;

import java.util.List;

/**
 * Codes that were just made; they exist nowhere else.
 *
 * @param codes     as they are printed
 * @param withdrawn how many unused codes went for them
 */
public record IssuedCodes(List<String> codes, int withdrawn) {

    public IssuedCodes {
        codes = List.copyOf(codes);
    }

    /** A code lets a person in: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "IssuedCodes";
    }
}
