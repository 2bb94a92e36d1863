package nl.lokaledemocratie.quickscan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a login form sent by another site. The form is handled before REST and its request token come into play, so the browser's
 * own word about where the form stood is what counts.
 */
@ApplicationScoped
public class SameSiteLogin {

    static final String LOGIN = "/inloggen";

    /** Before authentication, which is at 200. */
    private static final int PRIORITY = 300;

    private static final int FORBIDDEN = 403;

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.POST && context.normalizedPath().equals(LOGIN) && isFromElsewhere(request)) {
            context.fail(FORBIDDEN);
        } else {
            context.next();
        }
    }

    static boolean isFromElsewhere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.scheme() + "://" + request.authority());
    }
}
