package nl.lokaledemocratie.quickscan.access.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes texts that browsers and programs keep for us (AES-256-GCM under the secret of the sessions): they can neither read nor change them. */
@ApplicationScoped
public class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    @Inject
    Seal(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> secret) {
        this.key = secret.map(text -> hash("seal:" + text)).orElseGet(Seal::temporary);
    }

    /**
     * Closes a text.
     *
     * @param purpose what it is for; it opens for nothing else
     */
    public String close(String purpose, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(Packing.pack(text));
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return encoded(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not close a text", e);
        }
    }

    /** The text; empty when it was not closed here for this purpose. */
    public Optional<String> open(String purpose, String closed) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(closed);
            boolean asWritten = encoded(all).equals(closed);
            if (all.length <= NONCE_BYTES || !asWritten) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Packing.unpack(text);
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The same as a text of 64 signs. */
    public String secret(String purpose) {
        return HexFormat.of().formatHex(derive(purpose));
    }

    /** 32 bytes that nobody else can make, the same for a purpose each time. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] temporary() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }
}
