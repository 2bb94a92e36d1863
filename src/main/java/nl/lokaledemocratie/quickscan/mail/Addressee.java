package nl.lokaledemocratie.quickscan.mail;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.EmailAddress;

/**
 * Somebody to write to.
 *
 * @param language the tag of the language to write in
 */
public record Addressee(EmailAddress address, String language) {

    /** How many bytes each takes before it is sealed: the longest address and tag. */
    static final int ROOM = 300;

    String text() {
        return language + "\n" + address.text();
    }

    /** Reads what {@link #text} wrote. */
    static Optional<Addressee> ofText(String text) {
        String[] parts = text.split("\n", 2);
        return parts.length < 2
                ? Optional.empty()
                : EmailAddress.parse(parts[1]).map(address -> new Addressee(address, parts[0]));
    }
}
