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
 * Takes every body in before anything reads it, signing in included, and only then lets a worker have the request: a body that comes slowly
 * or never keeps nobody waiting but its sender, and one that is too large is refused.
 *
 * <p>Files have the larger limit {@code quarkus.http.limits.max-body-size}.
 */
@ApplicationScoped
class RequestBodies {

    private static final int BEFORE_SIGNING_IN = 900;
    private static final int TOO_LARGE = 413;

    /** Of the memory of the service, how much bodies may take together. */
    private static final int SHARE = 8;

    @Inject
    OperationConfig config;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize fileLimit;

    private final BodyMemory memory = new BodyMemory(Runtime.getRuntime().maxMemory() / SHARE);

    void register(@Observes Filters filters) {
        filters.register(this::take, BEFORE_SIGNING_IN);
    }

    private void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long limit = limit(request);
        if (length != null && !isAtMost(length, limit)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.fail(TOO_LARGE);
        } else if (length == null && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.next();
        } else {
            new BodyIntake(context, memory, limit).begin(config.requestDeadline());
        }
    }

    private long limit(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean isFile = type != null && type.startsWith("multipart/form-data");
        return (isFile ? fileLimit : config.bodyLimit()).asLongValue();
    }

    private static boolean isAtMost(String length, long limit) {
        return length.matches("\\d{1,18}") && Long.parseLong(length) <= limit;
    }
}
