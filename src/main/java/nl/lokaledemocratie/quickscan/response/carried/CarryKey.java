package nl.lokaledemocratie.quickscan.response.carried;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What follows from a code in a scan, by HKDF (RFC 5869) with SHA-256 and the link of the scan as salt: where answers lie, and a key of
 * AES-256-GCM. The script {@code parcel.js} does the same on a device, so that one road reads what the other wrote.
 */
final class CarryKey {

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;

    private final byte[] id;
    private final SecretKeySpec key;

    private CarryKey(byte[] id, SecretKeySpec key) {
        this.id = id;
        this.key = key;
    }

    /** @param link the word in the public address of the scan */
    static CarryKey of(String link, CarryCode code) {
        byte[] root = mac(ascii(link), ascii(code.letters()));
        byte[] id = mac(root, ascii("quickscan elders kenmerk\u0001"));
        byte[] key = mac(root, ascii("quickscan elders sleutel\u0001"));
        return new CarryKey(Arrays.copyOf(id, ID_BYTES), new SecretKeySpec(key, "AES"));
    }

    /** Where it lies. */
    UUID id() {
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    byte[] seal(byte[] nonce, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not encrypt what is carried", e);
        }
    }

    /** @throws BrokenParcelException when somebody put something else there */
    byte[] open(byte[] nonce, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed);
        } catch (AEADBadTagException notOurs) {
            throw new BrokenParcelException();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not decrypt what is carried", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
        return cipher;
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
