package nl.lokaledemocratie.quickscan.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Refuses a login form sent by another site, on the browser's own word about where the form stood; the request token comes on top. */
@ApplicationScoped
public class LoginForm {

    private static final String LOGIN = "/inloggen";
    private static final int BEFORE_ROUTES = 300;
    private static final int FORBIDDEN = 403;

    void register(@Observes Filters filters) {
        filters.register(LoginForm::check, BEFORE_ROUTES);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.POST && context.normalizedPath().equals(LOGIN) && isFromElsewhere(request)) {
            context.fail(FORBIDDEN);
        } else {
            context.next();
        }
    }

    private static boolean isFromElsewhere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.scheme() + "://" + request.authority());
    }
}
