package nl.lokaledemocratie.quickscan.web;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses an address that cannot be read, before anything tries to; no database reads a NUL.
 *
 * <p>Quarkus does so too, but with an empty page; {@link #OWN_CHECK} leaves it to this class. Addresses beyond
 * {@code quarkus.http.limits.max-initial-line-length} never get here.
 */
@ApplicationScoped
public class AddressCheck {

    /** System property, read once when the server starts. */
    public static final String OWN_CHECK = "vertx.disableURIValidation";

    private static final int BEFORE_OTHER_FILTERS = 20_000;
    private static final String NUL = "%00";
    private static final int LONGEST = 4_096;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LONG = 414;

    void register(@Observes Filters filters) {
        filters.register(AddressCheck::check, BEFORE_OTHER_FILTERS);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST) {
            context.fail(TOO_LONG);
        } else if (!isReadable(request.uri())) {
            context.fail(BAD_REQUEST);
        } else if (request.uri().contains(NUL)) {
            context.fail(request.path().contains(NUL) ? NOT_FOUND : BAD_REQUEST);
        } else {
            context.next();
        }
    }

    static boolean isReadable(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
