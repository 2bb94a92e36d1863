package nl.lokaledemocratie.quickscan.response.draft;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What only the person's device holds: which draft, and the key to it. The service keeps neither.
 *
 * @param id  name of the draft's row
 * @param key 256 random bits
 */
public record DraftTicket(UUID id, byte[] key) {

    static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final int MARK_BYTES = 9;
    private static final SecureRandom RANDOM = new SecureRandom();

    public DraftTicket {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key of " + key.length + " bytes");
        }
        key = key.clone();
    }

    public static DraftTicket fresh() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return new DraftTicket(UUID.randomUUID(), key);
    }

    /** Reads what {@link #text()} wrote; empty when it is anything else. */
    public static Optional<DraftTicket> parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != ID_BYTES + KEY_BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID id = new UUID(buffer.getLong(), buffer.getLong());
        return Optional.of(new DraftTicket(id, Arrays.copyOfRange(bytes, ID_BYTES, bytes.length)));
    }

    /** For a cookie. */
    public String text() {
        ByteBuffer buffer = ByteBuffer.allocate(ID_BYTES + KEY_BYTES);
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        buffer.put(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /** Tells this draft from another one of the same device, on a page; opens nothing and finds nothing. */
    public String mark() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("mark " + id).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftTicket ticket && id.equals(ticket.id) && Arrays.equals(key, ticket.key);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The key does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "DraftTicket";
    }
}
