package nl.lokaledemocratie.quickscan.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;

/** Keys locked away under another secret (AES-256-GCM under a key that HKDF makes of it), for one scan and one purpose only. */
final class Locked {

    private static final int KEY_BYTES = 32;

    private final Aead aead;
    private final byte[] context;

    /**
     * @param secret with at least 120 random bits: it is not stretched
     * @param purpose so that what was locked for one purpose does not open for another
     */
    Locked(byte[] secret, String purpose, UUID scan) {
        this.context = context(purpose, scan);
        try {
            this.aead = AesGcmJce.create(key(derive(secret, purpose, scan)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not make a key", e);
        }
    }

    /** Another secret, of 32 bytes, for one scan and one purpose only; it says nothing of the first. */
    static byte[] derive(byte[] secret, String purpose, UUID scan) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], context(purpose, scan), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not derive a key", e);
        }
    }

    private static byte[] context(String purpose, UUID scan) {
        return ByteBuffer.allocate(16 + purpose.length())
                .putLong(scan.getMostSignificantBits())
                .putLong(scan.getLeastSignificantBits())
                .put(purpose.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static AesGcmKey key(byte[] bytes) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
    }

    byte[] lock(byte[] content) {
        try {
            return aead.encrypt(content, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not lock a key", e);
        }
    }

    /** The content; empty when it was locked under another secret, for another scan or purpose, or is not whole. */
    Optional<byte[]> unlock(byte[] locked) {
        try {
            return Optional.of(aead.decrypt(locked, context));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
