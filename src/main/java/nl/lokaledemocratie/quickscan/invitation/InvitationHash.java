package nl.lokaledemocratie.quickscan.invitation;

import java.util.Arrays;

/** The stored form of an invitation: a keyed hash of scan and code, which nobody can turn back. */
public record InvitationHash(byte[] bytes) {

    static final int LENGTH = 32;

    public InvitationHash {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash of " + bytes.length + " bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvitationHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "InvitationHash";
    }
}
