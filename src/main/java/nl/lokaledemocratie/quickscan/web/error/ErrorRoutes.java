package nl.lokaledemocratie.quickscan.web.error;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Errors that arise before any resource is reached, such as a body that is too large or a request without a host. */
@ApplicationScoped
public class ErrorRoutes {
    /** What is the sender's doing, so nothing to look up in the log. */
    private static final Set<Integer> MALFORMED = Set.of(400, 413, 414);

    @Inject
    ErrorPage errors;

    @Inject
    FailureLog log;

    @Inject
    CurrentVertxRequest current;

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        Throwable failure = request.failure();
        boolean outage = Outage.causes(failure);
        int status = outage ? Outage.STATUS : request.statusCode();
        String path = request.request().path();
        boolean malformed = failure != null && MALFORMED.contains(status);
        boolean quiet = failure == null || malformed || outage || log.isOfRespondent(path);
        if (status < 400 || !quiet || request.response().ended()) {
            request.next();
            return;
        }
        String reference = failure == null || malformed ? "" : log.write(path, failure);
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        ErrorPage.Rendered error = render(request, status, reference, accept == null ? "" : accept);
        if (outage) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER);
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, error.contentType())
                .end(error.body());
    }

    private ErrorPage.Rendered render(RoutingContext request, int status, String reference, String accept) {
        ManagedContext context = Arc.container().requestContext();
        boolean own = !context.isActive();
        if (own) {
            context.activate();
        }
        try {
            current.setCurrent(request);
            return errors.render(status, reference, request.request().path(), accept);
        } finally {
            if (own) {
                context.terminate();
            }
        }
    }
}
