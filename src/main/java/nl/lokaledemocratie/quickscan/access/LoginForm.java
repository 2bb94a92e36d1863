package nl.lokaledemocratie.quickscan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Stands before the form authentication, which works before REST and its request token come into play: refuses a login form sent by
 * another site, on the browser's own word about where the form stood, and answers an incomplete form as a wrong one.
 */
@ApplicationScoped
public class LoginForm {

    private static final String LOGIN = "/inloggen";
    private static final String FAILED = LOGIN + "?melding=mislukt";

    /** Before authentication, which is at 200. */
    private static final int PRIORITY = 300;

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int FORBIDDEN = 403;

    void register(@Observes Filters filters) {
        filters.register(LoginForm::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() != HttpMethod.POST || !context.normalizedPath().endsWith(LOGIN)) {
            context.next();
        } else if (isFromElsewhere(request)) {
            context.fail(FORBIDDEN);
        } else {
            context.addHeadersEndHandler(ignored -> answerIncompleteForm(context.response()));
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

    /** Without a name or password in the form nobody tries to sign in, and the answer would be an empty page. */
    private static void answerIncompleteForm(HttpServerResponse response) {
        if (response.getStatusCode() == OK) {
            response.setStatusCode(SEE_OTHER).putHeader(HttpHeaders.LOCATION, FAILED);
        }
    }
}
