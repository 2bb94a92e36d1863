package nl.lokaledemocratie.quickscan.web.error;

import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Errors that arise before any resource is reached, such as a body that is too large, or beside it. */
@ApplicationScoped
public class ErrorRoutes {
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    @Inject
    ErrorPage errors;

    @Inject
    FailureLog log;

    @Inject
    CurrentVertxRequest current;

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        Throwable failure = request.failure();
        int status = status(request, failure);
        if (request.response().closed()) {
            return;
        }
        if (status < BAD_REQUEST
                || failure instanceof SecurityException
                || request.response().ended()) {
            request.next();
        } else {
            boolean ours = status >= SERVER_ERROR && failure != null && !isOfSender(failure);
            answer(request, status, ours ? log.write(failure) : "");
        }
    }

    private void answer(RoutingContext request, int status, String reference) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        ErrorPage.Rendered error = render(request, status, reference, accept == null ? "" : accept);
        if (status == Outage.STATUS) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER);
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, error.contentType())
                .end(error.body());
    }

    private static int status(RoutingContext request, @Nullable Throwable failure) {
        if (failure instanceof WebApplicationException refused) {
            return refused.getResponse().getStatus();
        }
        boolean passes = failure instanceof RejectedExecutionException || Outage.causes(failure);
        return passes ? Outage.STATUS : request.statusCode();
    }

    /** Went away, or came while there was nobody free: nothing to look up. */
    private static boolean isOfSender(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof HttpClosedException
                || failure instanceof RejectedExecutionException;
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
