package nl.lokaledemocratie.quickscan.response.carried;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes groups as bits that only the service reads, of each parcel in another way. */
@ApplicationScoped
class GroupsMask {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTE = 0xff;

    private final SecretKeySpec key;

    @Inject
    GroupsMask(@ConfigProperty(name = "quickscan.secret.invitation-key") String base64) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(base64.strip()), ALGORITHM);
    }

    /** A byte, from 0 to 255. */
    short mask(UUID scan, UUID place, Questionnaire questionnaire, Collection<String> groups) {
        List<String> all = keys(questionnaire);
        int bits = IntStream.range(0, all.size())
                .filter(i -> groups.contains(all.get(i)))
                .map(i -> 1 << i)
                .sum();
        return (short) (bits ^ pad(scan, place));
    }

    Set<String> groups(UUID scan, UUID place, Questionnaire questionnaire, short mask) {
        List<String> all = keys(questionnaire);
        int bits = mask ^ pad(scan, place);
        return IntStream.range(0, all.size())
                .filter(i -> (bits >> i & 1) != 0)
                .mapToObj(all::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> keys(Questionnaire questionnaire) {
        return questionnaire.audiences().stream().map(Audience::key).toList();
    }

    private int pad(UUID scan, UUID place) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(("groups " + scan + " " + place).getBytes(StandardCharsets.UTF_8))[0] & BYTE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not mask groups", e);
        }
    }
}
