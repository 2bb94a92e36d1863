package nl.lokaledemocratie.quickscan.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals short texts under one secret (AES-256-GCM), all of one length and bound to what they are of. */
final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param secret of 32 bytes */
    Seal(byte[] secret) {
        this.key = new SecretKeySpec(secret, "AES");
    }

    /**
     * A text that only this secret opens.
     *
     * @param room in bytes, which each text takes, however long it is
     * @param of   what it is bound to
     */
    byte[] seal(String text, int room, String of) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > room) {
            throw new IllegalArgumentException("A text of " + bytes.length + " bytes does not fit " + room);
        }
        byte[] padded = Arrays.copyOf(bytes, room);
        Arrays.fill(padded, bytes.length, room, (byte) ' ');
        return seal(padded, of);
    }

    byte[] seal(byte[] content, String of) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, of).doFinal(content);
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal", e);
        }
    }

    /** The text without what made it longer; empty when it was sealed otherwise. */
    Optional<String> openText(byte[] sealed, String of) {
        return open(sealed, of).map(bytes -> new String(bytes, StandardCharsets.UTF_8).stripTrailing());
    }

    Optional<byte[]> open(byte[] sealed, String of) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), of)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String of) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
