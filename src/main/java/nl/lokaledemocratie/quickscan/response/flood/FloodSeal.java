package nl.lokaledemocratie.quickscan.response.flood;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Moments under the seal of the service, which others bring back: when a page was made, when work was asked for. Nothing is kept here, so any
 * instance knows those of another.
 */
@ApplicationScoped
public class FloodSeal {

    /** How long it is believed that somebody sent answers: as long as the service knows that itself. */
    public static final Duration SENT_LIFE = Duration.ofDays(1);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_BYTES = 15;
    private static final int RADIX = 36;

    private final SecretKeySpec key;
    private final Clock clock;

    @Inject
    FloodSeal(@ConfigProperty(name = "quickscan.secret.invitation-key") String base64, Clock clock) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(base64.strip()), ALGORITHM);
        this.clock = clock;
    }

    /**
     * The present moment, to the second.
     *
     * @param purpose of whom and for what: for anything else it is worth nothing
     */
    public String now(String purpose) {
        return of(purpose, clock.instant());
    }

    /** Another moment that is known to be so, to the second. */
    public String of(String purpose, Instant moment) {
        String second = Long.toString(moment.getEpochSecond(), RADIX);
        return second + "." + seal(purpose, second);
    }

    /** The cookie that says when questions of a group were shown first: their page is made once for all. */
    public static String shownBy(String audience) {
        return "begonnen-" + audience;
    }

    /** The purpose of that cookie. */
    public static String shownOf(UUID scan, String audience) {
        return "shown " + scan + " " + audience;
    }

    /** That somebody sent answers to a scan, in this hour: the same text for all who did. */
    public String sent(UUID scan) {
        return of(sentOf(scan), clock.instant().truncatedTo(ChronoUnit.HOURS));
    }

    /** Whether it says so, of the past day. */
    public boolean isSent(UUID scan, String text) {
        return age(sentOf(scan), text)
                .filter(age -> age.compareTo(SENT_LIFE) < 0)
                .isPresent();
    }

    private static String sentOf(UUID scan) {
        return "sent " + scan;
    }

    /** How long ago a moment was; empty for what is none of ours for this purpose. */
    public Optional<Duration> age(String purpose, String moment) {
        return read(purpose, moment).map(then -> Duration.between(then, clock.instant()));
    }

    /** When a moment was; empty for what is none of ours for this purpose. */
    public Optional<Instant> read(String purpose, String moment) {
        int end = moment.indexOf('.');
        if (end < 1 || end > 12) {
            return Optional.empty();
        }
        String second = moment.substring(0, end);
        byte[] seal = moment.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(seal, seal(purpose, second).getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(second, RADIX)));
    }

    /** Whether the hash of a text with a number behind it begins with so many zero bits. */
    static boolean isWork(String text, String number, int bits) {
        byte[] hash = hash(text + " " + number);
        for (int bit = 0; bit < bits; bit++) {
            if ((hash[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private String seal(String purpose, String second) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] seal = mac.doFinal(("moment " + purpose + " " + second).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(seal, SEAL_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not seal a moment", e);
        }
    }
}
