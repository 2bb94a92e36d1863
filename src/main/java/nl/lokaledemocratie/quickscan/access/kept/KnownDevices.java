package nl.lokaledemocratie.quickscan.access.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.kept.SealedCookies.CookieName;

/**
 * Which accounts signed in with this browser of late. Signs nobody in: a wrong password by somebody else does not keep them out here. Sealed,
 * so that only the service can read and make it, and about nothing but the accounts: no address, no kind of browser. For each account it
 * ends some time after the last signing in, and at once with a new password.
 */
@ApplicationScoped
public class KnownDevices {

    private static final String COOKIE = "toestel";
    private static final int MOST = 5;
    private static final int BYTES = 12;
    private static final String BETWEEN = " ";
    private static final String LINE = "\n";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SealedCookies cookies;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /**
     * An account on the device.
     *
     * @param device   random name of the two together, new with each signing in
     * @param password print of the stored password
     * @param until    in seconds since 1970
     */
    private record Known(String username, String device, String password, long until) {

        static Stream<Known> of(String line) {
            String[] parts = line.split(BETWEEN);
            return parts.length == 4
                    ? Stream.of(new Known(parts[0], parts[1], parts[2], Long.parseLong(parts[3])))
                    : Stream.empty();
        }

        String line() {
            return String.join(BETWEEN, username, device, password, String.valueOf(until));
        }
    }

    /** The name of the device for this account; empty when the account did not sign in with it, or has another password since. */
    public Optional<String> find(RoutingContext request, Account account) {
        return known(request)
                .filter(known -> known.username().equals(account.username()))
                .filter(known -> known.password().equals(print(account)))
                .map(Known::device)
                .findFirst();
    }

    /** Lets the browser be known for this account. */
    public void remember(RoutingContext request, Account account) {
        long until = clock.instant().plus(config.knownDevice()).getEpochSecond();
        Known now = new Known(account.username(), random(), print(account), until);
        List<String> lines = Stream.concat(Stream.of(now), known(request).filter(known -> !known.username()
                        .equals(account.username())))
                .limit(MOST)
                .map(Known::line)
                .toList();
        cookies.give(request, new CookieName(COOKIE, "/"), config.knownDevice(), String.join(LINE, lines));
    }

    private Stream<Known> known(RoutingContext request) {
        return cookies.find(request, COOKIE).stream()
                .flatMap(text -> Stream.of(text.split(LINE)))
                .flatMap(Known::of)
                .filter(known -> known.until() > clock.instant().getEpochSecond());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String print(Account account) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(account.passwordHash().getBytes(StandardCharsets.UTF_8));
            return text(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
