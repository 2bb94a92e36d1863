package nl.lokaledemocratie.quickscan.mail.returned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By what a mail provider is known. */
final class ReturnedSecret {

    private static final String BEARER = "Bearer ";
    private static final int LEAST = 32;

    private final byte[] hash;

    private ReturnedSecret(String secret) {
        this.hash = hash(secret);
    }

    /**
     * Reads the secret.
     *
     * @throws IllegalStateException when it is so short that it could be guessed
     * @throws UncheckedIOException  when the file cannot be read
     */
    static ReturnedSecret read(Path file) {
        try {
            String secret = Files.readString(file).strip();
            if (secret.length() < LEAST) {
                throw new IllegalStateException(
                        "quickscan.mail.returned.secret-file must hold " + LEAST + " signs or more");
            }
            return new ReturnedSecret(secret);
        } catch (IOException e) {
            throw new UncheckedIOException("quickscan.mail.returned.secret-file cannot be read", e);
        }
    }

    /** Whether a header {@code Authorization} shows it; takes as long whatever it shows. */
    boolean isShownBy(String header) {
        String shown = header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length()).strip()
                : "";
        return MessageDigest.isEqual(hash, hash(shown));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
