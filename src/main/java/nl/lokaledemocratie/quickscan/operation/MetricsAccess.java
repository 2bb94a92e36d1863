package nl.lokaledemocratie.quickscan.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Metrics are for programs on this machine, unless the operator opens them: for others the address does not exist. */
@ApplicationScoped
class MetricsAccess {

    private static final String METRICS = "/q/metrics";
    private static final int BEFORE_ROUTES = 100;
    private static final int NOT_FOUND = 404;

    @Inject
    OperationConfig config;

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_ROUTES);
    }

    private void guard(RoutingContext context) {
        if (context.normalizedPath().startsWith(METRICS) && !config.metricsForAll() && !isLocal(context.request())) {
            context.fail(NOT_FOUND);
        } else {
            context.next();
        }
    }

    /** A request that a proxy on this machine passes on is not a local one. */
    private static boolean isLocal(HttpServerRequest request) {
        boolean passedOn = request.headers().contains("Forwarded")
                || request.headers().contains("X-Forwarded-For")
                || request.headers().contains("Via");
        return !passedOn && isLoopback(request.remoteAddress().hostAddress());
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") && NetUtil.isValidIpV4Address(address) || address.matches("(0*:)*0*1");
    }
}
