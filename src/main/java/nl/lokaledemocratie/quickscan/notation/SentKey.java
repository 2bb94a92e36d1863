package nl.lokaledemocratie.quickscan.notation;

import java.util.Optional;
import java.util.UUID;

/** Keys that a form or an address brings back. */
public final class SentKey {

    private SentKey() {}

    /** The key; empty when the text is none, as an empty one. */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
