package nl.lokaledemocratie.quickscan.response.draft;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under the key of the ticket, bound to the scan and the row. */
public final class DraftCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** An encrypted draft as it is stored. */
    public record Sealed(byte[] nonce, byte[] ciphertext) {}

    private DraftCipher() {}

    public static Sealed seal(UUID scan, DraftTicket ticket, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            return new Sealed(
                    nonce, cipher(Cipher.ENCRYPT_MODE, scan, ticket, nonce).doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not encrypt a draft", e);
        }
    }

    /** The plain bytes; empty when the key is not the one it was sealed with. */
    public static Optional<byte[]> open(UUID scan, DraftTicket ticket, Sealed sealed) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, scan, ticket, sealed.nonce()).doFinal(sealed.ciphertext()));
        } catch (AEADBadTagException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not decrypt a draft", e);
        }
    }

    /** What a receipt holds: follows from the key by a one-way function, opens nothing. */
    public static byte[] receipt(DraftTicket ticket) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ticket.key(), "HmacSHA256"));
            return mac.doFinal("receipt".getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not make a receipt", e);
        }
    }

    private static Cipher cipher(int mode, UUID scan, DraftTicket ticket, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(ticket.key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(scan));
        cipher.updateAAD(bytes(ticket.id()));
        return cipher;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
