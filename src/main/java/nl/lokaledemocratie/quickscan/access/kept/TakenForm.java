package nl.lokaledemocratie.quickscan.access.kept;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** Tells the browser that a form was taken in, so that it throws away what it kept of it: a page that was refused leads nowhere else. */
public final class TakenForm {

    /** Read by the script of drafts, which takes it away at once. */
    static final String COOKIE = "bewaard";

    private static final int SEE_OTHER = 303;
    private static final Duration LIFE = Duration.ofMinutes(1);

    private TakenForm() {}

    /** To be called while somebody who is signed in sends a form. */
    public static void tell(RoutingContext request) {
        request.addHeadersEndHandler(ignored -> {
            if (request.response().getStatusCode() == SEE_OTHER) {
                request.response().addCookie(cookie(request));
            }
        });
    }

    private static Cookie cookie(RoutingContext request) {
        return Cookie.cookie(COOKIE, URLEncoder.encode(request.request().path(), StandardCharsets.UTF_8))
                .setPath("/")
                .setMaxAge(LIFE.toSeconds())
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
