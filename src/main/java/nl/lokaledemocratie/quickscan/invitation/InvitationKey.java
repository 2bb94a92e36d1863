package nl.lokaledemocratie.quickscan.invitation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret outside the database under which invitation codes are hashed. */
@ApplicationScoped
public class InvitationKey {

    private static final int MIN_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    /** An invitation and the proof that this service passed it on. */
    private static final int PASS_BYTES = 2 * InvitationHash.LENGTH;

    private final SecretKeySpec key;

    @Inject
    public InvitationKey(@ConfigProperty(name = "quickscan.secret.invitation-key") String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length < MIN_BYTES) {
            throw new IllegalArgumentException(
                    "quickscan.secret.invitation-key must be at least " + MIN_BYTES + " bytes in base64");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    InvitationHash hash(UUID scan, InvitationCode code) {
        return new InvitationHash(mac((scan + " " + code.letters()).getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * The rows of a code with which several people answer: of each place one. Who has not the key sees no more of two of them than of two
     * codes.
     */
    List<InvitationHash> places(UUID scan, InvitationHash code, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(place -> new InvitationHash(scoped("place " + place + " " + scan + " ", code)))
                .toList();
    }

    /** What lets a person in whose code is not known any more; who has the database only cannot make it. */
    String pass(UUID scan, InvitationHash invitation) {
        byte[] bytes = Arrays.copyOf(invitation.bytes(), PASS_BYTES);
        System.arraycopy(proof(scan, invitation), 0, bytes, InvitationHash.LENGTH, PASS_BYTES - InvitationHash.LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads what {@link #pass} wrote; empty when it is anything else. */
    Optional<InvitationHash> parsePass(UUID scan, String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != PASS_BYTES) {
            return Optional.empty();
        }
        InvitationHash invitation = new InvitationHash(Arrays.copyOf(bytes, InvitationHash.LENGTH));
        byte[] proof = Arrays.copyOfRange(bytes, InvitationHash.LENGTH, PASS_BYTES);
        return MessageDigest.isEqual(proof, proof(scan, invitation)) ? Optional.of(invitation) : Optional.empty();
    }

    /** What only this service can write beneath a text of a scan. */
    String seal(UUID scan, String text) {
        byte[] words = ("made " + scan + " " + text).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(words));
    }

    /** Whether two proofs are the same, in a time that does not say where they differ. */
    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] proof(UUID scan, InvitationHash invitation) {
        return scoped("pass " + scan + " ", invitation);
    }

    private byte[] scoped(String words, InvitationHash invitation) {
        byte[] scope = words.getBytes(StandardCharsets.US_ASCII);
        byte[] text = Arrays.copyOf(scope, scope.length + InvitationHash.LENGTH);
        System.arraycopy(invitation.bytes(), 0, text, scope.length, InvitationHash.LENGTH);
        return mac(text);
    }

    private byte[] mac(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not hash an invitation", e);
        }
    }
}
