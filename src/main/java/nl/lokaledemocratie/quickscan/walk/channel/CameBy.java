package nl.lokaledemocratie.quickscan.walk.channel;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.response.ChannelIntake;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;

/** The channel in the link that somebody opened. */
@RequestScoped
public class CameBy {

    /** Of the address and of the cookie. */
    public static final String NAME = "via";

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    ResponseConfig config;

    @Inject
    ChannelIntake counts;

    /** Remembers the channel of an address for as long as the key to a draft; empty for one that the scan does not have. */
    public Optional<NewCookie> remember(AskedScan scan, String path, String channel) {
        return Optional.of(channel).filter(scan.channels()::contains).map(known -> new NewCookie.Builder(NAME)
                .value(known)
                .path(path)
                .maxAge(config.ticketSeconds())
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build());
    }

    /** Counts who sent answers of a group that is open to all; who has a code is known to others, and what came before is counted. */
    public void received(AskedScan scan, String audience, ResponseIntake.Outcome outcome) {
        boolean isOpen = !scan.questionnaire().audience(audience).closed();
        if (isOpen && outcome == ResponseIntake.Outcome.RECEIVED) {
            Optional.ofNullable(headers.getCookies().get(NAME))
                    .map(Cookie::getValue)
                    .filter(scan.channels()::contains)
                    .ifPresent(channel -> counts.take(scan.id(), channel));
        }
    }
}
