package nl.lokaledemocratie.quickscan.invitation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Codes that were just made; they exist nowhere else.
 *
 * @param codes     as they are printed
 * @param withdrawn how many unused codes went for them
 * @param proof     that they were made here, for whom and when, as {@link MadeCodes} reads it
 */
public record IssuedCodes(List<String> codes, int withdrawn, String proof) {

    private static final int PART = 1_000;

    public IssuedCodes {
        codes = List.copyOf(codes);
    }

    /** The same codes in a few texts, as a form can carry them. */
    public List<String> getParts() {
        return IntStream.range(0, (codes.size() + PART - 1) / PART)
                .mapToObj(part -> codes.subList(part * PART, Math.min(codes.size(), (part + 1) * PART)))
                .map(part -> String.join(" ", part))
                .toList();
    }

    /** Reads what such a form brings back; what is no code is left out. */
    public static IssuedCodes ofParts(List<String> parts, int withdrawn, String proof) {
        List<String> codes = parts.stream()
                .flatMap(part -> Arrays.stream(part.split(" ")))
                .flatMap(code -> InvitationCode.parse(code).stream())
                .map(InvitationCode::grouped)
                .toList();
        return new IssuedCodes(codes, withdrawn, proof);
    }

    /** A code lets a person in: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "IssuedCodes";
    }
}
