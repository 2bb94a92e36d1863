package nl.lokaledemocratie.quickscan.operation;

import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Counts all methods that nobody uses as one, and all that was refused whatever its address, else whoever makes up names fills the memory
 * with meters.
 */
class KnownMethods {

    private static final String REQUESTS_BY_ADDRESS = "http.server.requests";
    private static final String ADDRESS = "uri";
    private static final String OUTCOME = "outcome";
    private static final String REFUSED = "CLIENT_ERROR";

    private static final String METHOD = "method";
    private static final Set<String> KNOWN =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    @Produces
    @Singleton
    MeterFilter otherMethodsAsOne() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                String method = id.getTag(METHOD);
                Meter.Id known = method == null || KNOWN.contains(method) ? id : id.withTag(Tag.of(METHOD, "OTHER"));
                boolean refused = id.getName().equals(REQUESTS_BY_ADDRESS) && REFUSED.equals(id.getTag(OUTCOME));
                return refused ? known.withTag(Tag.of(ADDRESS, REFUSED)) : known;
            }
        };
    }
}
