package nl.lokaledemocratie.quickscan.web.weakness;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.web.SiteConfig;

/** Tells programs where to report a weakness (RFC 9116). */
@Path(SecurityText.ADDRESS)
@PermitAll
public class SecurityText {

    static final String ADDRESS = "/.well-known/security.txt";

    @Inject
    SiteConfig site;

    @Inject
    Clock clock;

    /** Where this file is itself is said only where an operator said it: the host of a request may be anybody's. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String read(@Context UriInfo uri) {
        Instant expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(180));
        URI policy = site.address().orElseGet(uri::getBaseUri).resolve(WeaknessPages.ADDRESS);
        String canonical = site.address()
                .map(own -> "Canonical: %s%n".formatted(own.resolve(ADDRESS)))
                .orElse("");
        return "Contact: %s%nExpires: %s%nPreferred-Languages: nl, en%nPolicy: %s%n%s"
                .formatted(site.securityContact(), expires, policy, canonical);
    }
}
