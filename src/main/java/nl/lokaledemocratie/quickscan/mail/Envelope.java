package nl.lokaledemocratie.quickscan.mail;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.notation.EmailAddress;

/** Addresses as every mail server takes them. */
public final class Envelope {

    private Envelope() {}

    /** The address in ASCII; empty when the part before the at sign has letters that only some servers know. */
    public static Optional<String> ascii(EmailAddress address) {
        int at = address.text().lastIndexOf('@');
        String before = address.text().substring(0, at);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(before)) {
            return Optional.empty();
        }
        try {
            return Optional.of(before + "@" + IDN.toASCII(address.text().substring(at + 1)));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }
}
