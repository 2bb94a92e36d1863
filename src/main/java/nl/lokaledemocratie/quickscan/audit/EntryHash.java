package nl.lokaledemocratie.quickscan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.database.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chains the lines: HMAC-SHA-256 over a line and the hash of the line before, under a secret that is not in the database. */
@ApplicationScoped
class EntryHash {

    /** What the first line has before it. */
    static final byte[] FIRST = new byte[32];

    private static final String ALGORITHM = "HmacSHA256";

    /** Sets this key apart from what else is made under the same secret. */
    private static final String PURPOSE = "audit log";

    private final SecretKeySpec key;

    @Inject
    EntryHash(@ConfigProperty(name = Secrets.INVITATION_KEY) String secret) {
        SecretKeySpec root = new SecretKeySpec(Base64.getDecoder().decode(secret.strip()), ALGORITHM);
        key = new SecretKeySpec(mac(root).doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    /** The hash that a line has: each part with its length before it, so that nothing moves from one to another. */
    byte[] of(AuditEntry entry) {
        Mac mac = mac(key);
        mac.update(entry.previous());
        parts(entry).forEach(part -> mac.update(withLength(part.getBytes(StandardCharsets.UTF_8))));
        return mac.doFinal();
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not hash a line of the log", e);
        }
    }

    private static List<String> parts(AuditEntry entry) {
        return List.of(
                String.valueOf(entry.number()),
                entry.at().toString(),
                entry.outcome().name(),
                entry.begun().map(String::valueOf).orElse(""),
                entry.act(),
                entry.username().orElse(""),
                entry.name(),
                entry.role(),
                entry.way(),
                entry.organisation().orElse(""),
                entry.scan().map(UUID::toString).orElse(""),
                entry.subject());
    }

    private static byte[] withLength(byte[] part) {
        return ByteBuffer.allocate(Integer.BYTES + part.length)
                .putInt(part.length)
                .put(part)
                .array();
    }
}
