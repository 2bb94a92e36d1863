package nl.lokaledemocratie.quickscan.ballot;

import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.HybridEncrypt;

/** Seals sheets and addresses of one scan; who can seal cannot open. */
public final class SheetSealer {

    private final HybridEncrypt publicKey;

    SheetSealer(HybridEncrypt publicKey) {
        this.publicKey = publicKey;
    }

    /**
     * The sheet as only the private key of its scan opens it, some 50 bytes longer.
     *
     * @param sheet of which the length, which shows, says nothing
     */
    public byte[] seal(UUID scan, String audience, byte[] sheet) {
        return seal(sheet, KeyPair.context(scan, audience));
    }

    /**
     * An address that somebody left after sending, sealed in the same way.
     *
     * @param address of which the length, which shows, says nothing
     */
    public byte[] sealAddress(UUID scan, byte[] address) {
        return seal(address, KeyPair.addressContext(scan));
    }

    private byte[] seal(byte[] content, byte[] context) {
        try {
            return publicKey.encrypt(content, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal", e);
        }
    }
}
