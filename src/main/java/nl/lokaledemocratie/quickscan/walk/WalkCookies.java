package nl.lokaledemocratie.quickscan.walk;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.walk.ending.Begun;

/** The cookies of the walk: the key to the draft, and the bare fact that something was sent from this browser, under the seal of the service. */
@RequestScoped
public class WalkCookies {

    static final String TICKET = "antwoorden";
    private static final String SENT = "verstuurd";

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    ResponseConfig config;

    @Inject
    FloodSeal seal;

    @Inject
    Begun begun;

    Optional<DraftTicket> ticket() {
        return Optional.ofNullable(headers.getCookies().get(TICKET))
                .map(Cookie::getValue)
                .flatMap(DraftTicket::parse);
    }

    /** Whether this browser sent answers to this scan in the past day. */
    public boolean hasSent(Walk walk) {
        return Optional.ofNullable(headers.getCookies().get(SENT))
                .filter(cookie -> seal.isSent(walk.scan().id(), cookie.getValue()))
                .isPresent();
    }

    /** Keeps the key to the draft on the device of who asked. */
    public NewCookie keep(Walk walk, DraftTicket ticket) {
        return cookie(TICKET, ticket.text(), walk, config.ticketSeconds());
    }

    /** Takes away the key to the draft; the draft itself stays. */
    public NewCookie forget(Walk walk) {
        return cookie(TICKET, "", walk, 0);
    }

    NewCookie forgetSent(Walk walk) {
        return cookie(SENT, "", walk, 0);
    }

    /** The language that somebody chose; the cookie is of the whole site. */
    NewCookie forgetLanguage() {
        return new NewCookie.Builder("taal").value("").path("/").maxAge(0).build();
    }

    /** Says that answers were sent. After the end of the scan nothing is left of these having been begun in time. */
    public NewCookie[] received(Walk walk, Optional<String> audience) {
        Stream<NewCookie> ended = !walk.isEnding()
                ? Stream.empty()
                : audience.map(group -> Stream.of(begun.forget(group, walk.start())))
                        .orElseGet(() -> begun.forget(walk.scan(), walk.start()).stream());
        return Stream.concat(Stream.of(sent(walk)), ended).toArray(NewCookie[]::new);
    }

    private NewCookie sent(Walk walk) {
        return cookie(SENT, seal.sent(walk.scan().id()), walk, Math.toIntExact(FloodSeal.SENT_LIFE.toSeconds()));
    }

    private NewCookie cookie(String name, String value, Walk walk, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(walk.start())
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
