package nl.lokaledemocratie.quickscan.document;

import java.util.List;

/**
 * One piece of post.
 *
 * @param address line by line; none where it goes by another way
 * @param code    as it is printed; empty for a label
 */
public record PostPiece(List<String> address, String code) {

    public PostPiece {
        address = List.copyOf(address);
    }

    /** It holds an address and a code: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "PostPiece";
    }
}
