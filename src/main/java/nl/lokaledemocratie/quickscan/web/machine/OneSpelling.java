package nl.lokaledemocratie.quickscan.web.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Knows the interface by one spelling of its addresses only: routes are found by what an address comes down to, and who may come in is asked of
 * what was sent.
 */
@ApplicationScoped
class OneSpelling {

    private static final int BEFORE_OTHER_FILTERS = 19_000;
    private static final int NOT_FOUND = 404;

    void register(@Observes Filters filters) {
        filters.register(OneSpelling::check, BEFORE_OTHER_FILTERS);
    }

    private static void check(RoutingContext request) {
        String sent = request.request().path();
        String meant = request.normalizedPath();
        boolean isOther = !meant.equals(sent) && (MachineAddress.is(meant) || MachineAddress.is(sent));
        if (isOther) {
            request.fail(NOT_FOUND);
        } else {
            request.next();
        }
    }
}
