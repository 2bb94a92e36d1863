package nl.lokaledemocratie.quickscan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.connection.RefusedRequest;

/** Says that a request cannot be read, which package {@code connection} found before anything tried to. */
@ApplicationScoped
class RefusedRequests {

    private static final int BEFORE_OTHER_FILTERS = 20_000;

    void register(@Observes Filters filters) {
        filters.register(RefusedRequests::check, BEFORE_OTHER_FILTERS);
    }

    private static void check(RoutingContext context) {
        String path = context.request().path();
        if (RefusedRequest.is(path)) {
            context.fail(RefusedRequest.status(path));
        } else {
            context.next();
        }
    }
}
