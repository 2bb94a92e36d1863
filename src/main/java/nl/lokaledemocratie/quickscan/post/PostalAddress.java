package nl.lokaledemocratie.quickscan.post;

import java.util.List;

/**
 * An address as it is printed on an envelope.
 *
 * @param lines from the name on; the last one is postcode and place
 */
public record PostalAddress(List<String> lines) {

    public PostalAddress {
        if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("An address with an empty line");
        }
        lines = List.copyOf(lines);
    }

    /** It does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "PostalAddress";
    }
}
