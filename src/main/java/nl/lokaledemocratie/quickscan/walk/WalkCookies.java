package nl.lokaledemocratie.quickscan.walk;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;

/** The two cookies of the walk: the key to the draft, and the bare fact that something was sent from this browser. */
@RequestScoped
public class WalkCookies {

    static final String TICKET = "antwoorden";
    private static final String SENT = "verstuurd";

    /** In seconds: as long as the service knows itself that something was sent. */
    private static final int A_DAY = 86_400;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    ResponseConfig config;

    Optional<DraftTicket> ticket() {
        return Optional.ofNullable(headers.getCookies().get(TICKET))
                .map(Cookie::getValue)
                .flatMap(DraftTicket::parse);
    }

    /** Whether this browser sent answers to this scan in the past day. */
    public boolean hasSent() {
        return headers.getCookies().containsKey(SENT);
    }

    /** Keeps the key to the draft on the device of who asked. */
    public NewCookie keep(Walk walk, DraftTicket ticket) {
        return cookie(
                TICKET,
                ticket.text(),
                walk,
                Math.toIntExact(config.draftLifetime().toSeconds()));
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

    /** Says that something was sent. */
    public NewCookie sent(Walk walk) {
        return cookie(SENT, "ja", walk, A_DAY);
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
