package nl.lokaledemocratie.quickscan.operation;

import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;

/** Leaves out totals that grow with every request: read often enough, they would tell when each respondent sent something. */
class QuietMetrics {

    private static final String REQUESTS_BY_ADDRESS = "http.server.requests";
    /** Of the connections to the database only how many there are at this moment. */
    private static final String CONNECTIONS = "agroal.";

    private static final Set<String> CONNECTIONS_NOW =
            Set.of("agroal.awaiting.count", "agroal.active.count", "agroal.available.count");

    private static final Set<String> TOTALS =
            Set.of("worker.pool.completed", "worker.pool.usage", "worker.pool.queue.delay");

    @Produces
    @Singleton
    MeterFilter withoutTotals() {
        return new MeterFilter() {
            @Override
            public MeterFilterReply accept(Meter.Id id) {
                String name = id.getName();
                boolean total = name.startsWith("http.server.") && !name.equals(REQUESTS_BY_ADDRESS);
                boolean connections = name.startsWith(CONNECTIONS) && !CONNECTIONS_NOW.contains(name);
                return total || connections || TOTALS.contains(name) ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
            }
        };
    }
}
