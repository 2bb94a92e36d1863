package nl.lokaledemocratie.quickscan.ballot;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.HybridDecrypt;

/** Opens the sheets and addresses of one scan. */
public final class SheetOpener {

    private final HybridDecrypt privateKey;

    SheetOpener(HybridDecrypt privateKey) {
        this.privateKey = privateKey;
    }

    /** The sheet; empty when it was sealed for another scan or group, or is not as it was sealed. */
    public Optional<byte[]> open(UUID scan, String audience, byte[] sealed) {
        return open(sealed, KeyPair.context(scan, audience));
    }

    /** The address; empty when it was sealed for another scan, is a sheet, or is not as it was sealed. */
    public Optional<byte[]> openAddress(UUID scan, byte[] sealed) {
        return open(sealed, KeyPair.addressContext(scan));
    }

    private Optional<byte[]> open(byte[] sealed, byte[] context) {
        try {
            return Optional.of(privateKey.decrypt(sealed, context));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
