package nl.lokaledemocratie.quickscan.walk.flood;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.response.flood.FloodConfig;
import nl.lokaledemocratie.quickscan.web.Attempts;

/** How often was sent from one address: in memory, forgotten with the window. */
@ApplicationScoped
class FloodAddresses {

    private final Attempts attempts;

    @Inject
    FloodAddresses(FloodConfig config, Clock clock) {
        this.attempts = new Attempts(config.perAddress(), config.addressWindow(), clock);
    }

    /** Counts one more; false when there were too many of late. */
    boolean count(String place) {
        return attempts.count(place);
    }
}
