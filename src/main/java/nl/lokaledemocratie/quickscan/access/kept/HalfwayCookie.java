package nl.lokaledemocratie.quickscan.access.kept;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.kept.SealedCookies.CookieName;

/** Says for a few minutes who gave the right password and still has to give a code. Signs nobody in. */
@ApplicationScoped
public class HalfwayCookie {

    private static final CookieName NAME = new CookieName("halverwege", "/inloggen");
    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject
    SealedCookies cookies;

    public void give(RoutingContext request, String who) {
        cookies.give(request, NAME, LIFE, who);
    }

    public Optional<String> find(RoutingContext request) {
        return cookies.find(request, NAME.name());
    }

    public void takeBack(RoutingContext request) {
        cookies.takeBack(request, NAME);
    }
}
