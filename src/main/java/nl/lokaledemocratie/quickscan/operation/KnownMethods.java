package nl.lokaledemocratie.quickscan.operation;

import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/** Counts all methods that nobody uses as one, else whoever makes up names fills the memory with meters. */
class KnownMethods {

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
                return method == null || KNOWN.contains(method) ? id : id.withTag(Tag.of(METHOD, "OTHER"));
            }
        };
    }
}
