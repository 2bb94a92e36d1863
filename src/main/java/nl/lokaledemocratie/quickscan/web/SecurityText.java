package nl.lokaledemocratie.quickscan.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells where to report a weakness (RFC 9116). */
@Path("/.well-known/security.txt")
@PermitAll
public class SecurityText {
    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String read() {
        Instant expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(180));
        return "Contact: %s%nExpires: %s%nPreferred-Languages: nl, en%n".formatted(site.securityContact(), expires);
    }
}
