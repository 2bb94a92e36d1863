package nl.lokaledemocratie.quickscan.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is too large before anything reads it, signing in included.
 *
 * <p>Files have the larger limit {@code quarkus.http.limits.max-body-size}, which also holds for bodies that do not tell their
 * length beforehand.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_SIGNING_IN = 1_000;
    private static final int TOO_LARGE = 413;

    @Inject
    OperationConfig config;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize fileLimit;

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_SIGNING_IN);
    }

    private void guard(RoutingContext context) {
        if (isTooLarge(context.request())) {
            context.fail(TOO_LARGE);
        } else {
            context.next();
        }
    }

    private static boolean isAtMost(String length, long limit) {
        return length.matches("\\d{1,18}") && Long.parseLong(length) <= limit;
    }

    private boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean isFile = type != null && type.startsWith("multipart/form-data");
        long limit = (isFile ? fileLimit : config.bodyLimit()).asLongValue();
        return length != null && !isAtMost(length, limit);
    }
}
