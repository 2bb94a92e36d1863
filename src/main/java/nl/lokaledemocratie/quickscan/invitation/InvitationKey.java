package nl.lokaledemocratie.quickscan.invitation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
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
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new InvitationHash(mac.doFinal((scan + " " + code.letters()).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not hash an invitation", e);
        }
    }
}
