package nl.lokaledemocratie.quickscan.web;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock of the service; days are Dutch days. */
@ApplicationScoped
public class ServiceClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
