package nl.lokaledemocratie.quickscan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses what a page of another site makes a browser send, before anything else looks at it. What does not say where it comes from is
 * refused later, where its sender can be given back what was filled in.
 */
@ApplicationScoped
public class FormCheck {

    private static final int BEFORE_ROUTES = 300;
    private static final int REFUSED = 400;

    @Inject
    SiteConfig site;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTES);
    }

    private void check(RoutingContext request) {
        if (!FormOrigin.matters(request.request())) {
            request.next();
            return;
        }
        FormOrigin origin = FormOrigin.of(request.request(), site.address());
        origin.remember(request);
        if (origin == FormOrigin.ELSEWHERE) {
            request.fail(REFUSED);
        } else {
            request.next();
        }
    }
}
