package nl.lokaledemocratie.quickscan.access.kept;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.kept.SealedCookies.CookieName;

/** Where somebody can sign out elsewhere too, until they did or half a day is over. Signs nobody in. */
@ApplicationScoped
public class HintCookie {

    private static final CookieName NAME = new CookieName("elders", "/inloggen");
    private static final Duration LIFE = Duration.ofHours(12);

    @Inject
    SealedCookies cookies;

    public void give(RoutingContext request, String address) {
        cookies.give(request, NAME, LIFE, address);
    }

    public Optional<String> find(RoutingContext request) {
        return cookies.find(request, NAME.name());
    }

    public void takeBack(RoutingContext request) {
        cookies.takeBack(request, NAME);
    }
}
