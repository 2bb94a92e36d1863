package nl.lokaledemocratie.quickscan.ballot;

import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.HybridEncrypt;

/** Seals sheets of one scan; who can seal cannot open. */
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
        try {
            return publicKey.encrypt(sheet, KeyPair.context(scan, audience));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal a sheet", e);
        }
    }
}
