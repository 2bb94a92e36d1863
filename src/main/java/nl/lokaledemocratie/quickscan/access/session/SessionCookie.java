package nl.lokaledemocratie.quickscan.access.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager.RestoreResult;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.Session;
import nl.lokaledemocratie.quickscan.access.kept.LastAccount;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The encrypted cookie that holds a {@link Session}; out of use for a while, or long after signing in, it is worth nothing. */
@ApplicationScoped
public class SessionCookie {

    private static final String NAME = "personeel";

    /** A link from a mail comes with it; a form of another site does not. */
    private static final String SAME_SITE = "LAX";

    private static final long UNTIL_THE_BROWSER_CLOSES = -1;
    private static final int KEY_BYTES = 32;

    private PersistentLoginManager cookies;
    private SessionConfig config;
    private final LastAccount last;
    private final Clock clock;

    SessionCookie(
            SessionConfig config,
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> key,
            LastAccount last,
            Clock clock) {
        this.last = last;
        this.clock = clock;
        this.config = config;
        this.cookies = cookies(config, key);
    }

    void prepare(SessionConfig config, Optional<String> key) {
        this.config = config;
        cookies = cookies(config, key);
    }

    private static PersistentLoginManager cookies(SessionConfig config, Optional<String> key) {
        return new PersistentLoginManager(
                key.orElseGet(SessionCookie::temporaryKey),
                NAME,
                config.idle().toMillis(),
                config.renewal().toMillis(),
                true,
                SAME_SITE,
                "/",
                UNTIL_THE_BROWSER_CLOSES,
                null);
    }

    /** The session that a request brings, when the cookie is ours and not too old. */
    Optional<Brought> find(RoutingContext request) {
        return Optional.ofNullable(cookies.restore(request)).flatMap(restored -> Session.find(restored.getPrincipal())
                .filter(this::lasts)
                .map(found -> new Brought(found, restored)));
    }

    private boolean lasts(Session session) {
        return session.since().plus(config.longest()).isAfter(clock.instant());
    }

    /** Gives the browser a new session. */
    void give(Account account, RoutingContext request) {
        Session session = Session.of(account, clock.instant());
        cookies.save(session.text(), request, NAME, null, request.request().isSSL());
        last.remember(session.username(), request);
    }

    /** Lets a session that is in use last longer. */
    void prolong(Brought brought, RoutingContext request) {
        cookies.save(
                brought.session.text(),
                request,
                NAME,
                brought.restored,
                request.request().isSSL());
    }

    void takeBack(RoutingContext request) {
        request.response()
                .addCookie(Cookie.cookie(NAME, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }

    private static String temporaryKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** A session as it came in. */
    record Brought(Session session, RestoreResult restored) {}
}
