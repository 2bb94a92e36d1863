package nl.lokaledemocratie.quickscan.operation;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/**
 * Lets requests that are being answered finish before the service stops; new ones are turned away.
 *
 * <p>{@code quarkus.shutdown.timeout} would do this, but in Quarkus 3.30 it always waits until the time is over, because a
 * listener of its Jackson extension never reports that it is done.
 */
@ApplicationScoped
class RunningRequests {

    private static final Logger LOG = Logger.getLogger(RunningRequests.class);
    private static final int BEFORE_OTHER_FILTERS = 10_000;
    private static final int UNAVAILABLE = 503;

    @Inject
    OperationConfig config;

    private int running;
    private boolean stopping;

    void register(@Observes Filters filters) {
        filters.register(this::count, BEFORE_OTHER_FILTERS);
    }

    /** Comes while the service still listens, unlike the event of stopping itself. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        if (!allDoneWithin(config.stopWait())) {
            LOG.warn("Stopping although requests are still being answered");
        }
    }

    private void count(RoutingContext request) {
        if (begin()) {
            request.addEndHandler(ended -> end());
            request.next();
        } else {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            request.fail(UNAVAILABLE);
        }
    }

    private synchronized boolean begin() {
        if (!stopping) {
            running++;
        }
        return !stopping;
    }

    private synchronized void end() {
        running--;
        notifyAll();
    }

    private synchronized boolean allDoneWithin(Duration wait) throws InterruptedException {
        stopping = true;
        long end = System.nanoTime() + wait.toNanos();
        for (long left = wait.toMillis(); running > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return running == 0;
    }
}
