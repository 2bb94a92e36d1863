package nl.lokaledemocratie.quickscan.access.kept;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;

/**
 * Who signed in last with this browser, until it is closed. Signs nobody in: it only tells whose text is sent after a session has ended,
 * so that nobody else gets to see it.
 */
@ApplicationScoped
public class LastAccount {

    private static final String COOKIE = "laatste";
    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

    @Inject
    SealedCookies cookies;

    public void remember(String username, RoutingContext request) {
        cookies.give(request, new SealedCookies.CookieName(COOKIE, "/"), UNTIL_THE_BROWSER_CLOSES, username);
    }

    Optional<String> find(RoutingContext request) {
        return cookies.find(request, COOKIE);
    }
}
