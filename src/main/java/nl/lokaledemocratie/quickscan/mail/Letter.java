package nl.lokaledemocratie.quickscan.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * A letter on its way.
 *
 * @param key      of its row
 * @param reminder or else the invitation
 * @param tries    how often it was tried, this time too
 * @param address  the row of whom it is for; empty when it cannot be read
 * @param to       whom it is for, as {@code address}
 * @param code     as it is printed; empty for who needs none
 */
public record Letter(
        UUID scan,
        UUID key,
        String audience,
        boolean reminder,
        int tries,
        Optional<UUID> address,
        Optional<Addressee> to,
        String code) {

    /** How many bytes what is sealed takes. */
    static final int ROOM = 360;

    /** One of which nobody knows what it says. */
    static Letter unreadable(UUID scan, UUID key, String audience, boolean reminder, int tries) {
        return new Letter(scan, key, audience, reminder, tries, Optional.empty(), Optional.empty(), "");
    }

    static String text(UUID address, Addressee to, String code) {
        return address + "\n" + code + "\n" + to.text();
    }

    /** This one with what {@link #text} wrote; empty when that is anything else. */
    Optional<Letter> opened(String text) {
        String[] parts = text.split("\n", 3);
        return parts.length < 3
                ? Optional.empty()
                : Addressee.ofText(parts[2])
                        .map(person -> new Letter(
                                scan,
                                key,
                                audience,
                                reminder,
                                tries,
                                Optional.of(UUID.fromString(parts[0])),
                                Optional.of(person),
                                parts[1]));
    }

    /** It holds an address and a code: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "Letter";
    }
}
