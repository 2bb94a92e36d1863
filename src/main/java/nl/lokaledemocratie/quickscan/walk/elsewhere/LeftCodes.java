package nl.lokaledemocratie.quickscan.walk.elsewhere;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.web.Attempts;
import nl.lokaledemocratie.quickscan.web.RemotePlace;

/** How often answers may be left under a code from one address, on either road. */
@ApplicationScoped
class LeftCodes {

    private final Attempts attempts;

    @Inject
    LeftCodes(ResponseConfig config, Clock clock) {
        this.attempts = new Attempts(config.leftCodes(), config.wrongCodeWindow(), clock);
    }

    /** Counts one more; false when there were too many of late. */
    boolean mayLeave(HttpServerRequest request) {
        return attempts.count(RemotePlace.of(request));
    }
}
