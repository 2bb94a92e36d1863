package nl.lokaledemocratie.quickscan.access.kept;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import nl.lokaledemocratie.quickscan.access.kept.SealedCookies.CookieName;

/** Carries a secret over to the page that shows it once, sealed and in no address: reloading that page makes no other secret. */
@ApplicationScoped
public class OneTimeNotice {

    /** The field by which a page that shows it lets it come along to another language. */
    public static final String FIELD = "eenmalig";

    private static final String NAME = "eenmalig";
    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject
    SealedCookies cookies;

    @Inject
    CurrentVertxRequest request;

    /** Hands it to the page with this path. */
    public void give(String path, String text) {
        cookies.give(request.getCurrent(), new CookieName(NAME, path), LIFE, text);
    }

    /** What was handed over, this once. */
    public Optional<String> take(String path) {
        Optional<String> text = cookies.find(request.getCurrent(), NAME);
        cookies.takeBack(request.getCurrent(), new CookieName(NAME, path));
        return text;
    }
}
