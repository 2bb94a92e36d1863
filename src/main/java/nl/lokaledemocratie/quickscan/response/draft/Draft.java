package nl.lokaledemocratie.quickscan.response.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;

/**
 * What a person answered so far.
 *
 * @param invitation what the person was let in with, empty for an open audience
 * @param faulty     what was filled in and is no answer yet, by field: it waits to be mended and is never sent
 */
public record Draft(AnswerSheet sheet, Optional<InvitationHash> invitation, Map<String, List<String>> faulty) {

    /** So many bytes may be faulty; what is more must be mended before one goes on. */
    static final int FAULTY_BYTES = 8_000;

    private static final int FRAME_BYTES = 8;

    public Draft {
        Map<String, List<String>> copy = new TreeMap<>();
        faulty.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        faulty = Map.copyOf(copy);
    }

    /** With nothing in it that is wrong. */
    public Draft(AnswerSheet sheet, Optional<InvitationHash> invitation) {
        this(sheet, invitation, Map.of());
    }

    public Draft with(AnswerSheet answers) {
        return new Draft(answers, invitation, faulty);
    }

    /** The same answers beside other faults. */
    public Draft withFaulty(Map<String, List<String>> others) {
        return new Draft(sheet, invitation, others);
    }

    /** The same answers, let in with another invitation. */
    public Draft under(InvitationHash other) {
        return new Draft(sheet, Optional.of(other), faulty);
    }

    /** Whether a draft can hold so many faults. */
    public static boolean hasRoom(Map<String, List<String>> faulty) {
        return faulty.entrySet().stream()
                        .mapToInt(field -> field.getValue().stream()
                                .mapToInt(value -> 2 * FRAME_BYTES + bytes(field.getKey()) + bytes(value))
                                .sum())
                        .sum()
                <= FAULTY_BYTES;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Answers do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "Draft";
    }
}
