package nl.lokaledemocratie.quickscan.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;

/**
 * The name of each letter, by which a report that it came back is known to be about a letter of ours to that address: nobody else can say so.
 * Nothing is kept for it; it tells neither scan nor code.
 */
@ApplicationScoped
public class LetterProof {

    private static final String HMAC = "HmacSHA256";
    private static final UUID ALL_SCANS = new UUID(0, 0);
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int CHANCE_BYTES = 9;
    private static final int PROOF_BYTES = 15;
    private static final String BETWEEN = ".";

    @Inject
    BallotKeys keys;

    /** Another name each time, of letters, figures, {@code - _ .}, always of one length. */
    String of(EmailAddress to) {
        byte[] chance = new byte[CHANCE_BYTES];
        CHANCE.nextBytes(chance);
        String first = text(chance);
        return first + BETWEEN + proof(first, to);
    }

    /** Whether a letter to this address had this name. */
    public boolean isOf(String name, EmailAddress to) {
        String[] parts = name.split("\\.", 2);
        return parts.length == 2
                && MessageDigest.isEqual(
                        parts[1].getBytes(StandardCharsets.UTF_8),
                        proof(parts[0], to).getBytes(StandardCharsets.UTF_8));
    }

    private String proof(String chance, EmailAddress to) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(keys.secretOfService(ALL_SCANS, "mail letter name"), HMAC));
            byte[] all = mac.doFinal((chance + "\n" + to.key()).getBytes(StandardCharsets.UTF_8));
            return text(Arrays.copyOf(all, PROOF_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
