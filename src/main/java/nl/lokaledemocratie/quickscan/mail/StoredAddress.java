package nl.lokaledemocratie.quickscan.mail;

import java.util.UUID;

/** An address as it lies there, opened. */
record StoredAddress(UUID key, String audience, AddressState state, Addressee to, byte[] link) {

    /** It does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "StoredAddress";
    }
}
