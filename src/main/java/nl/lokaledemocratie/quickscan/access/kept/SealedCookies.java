package nl.lokaledemocratie.quickscan.access.kept;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** Cookies whose content only this service can read, so that nothing needs to be stored between two requests. */
@ApplicationScoped
class SealedCookies {

    private static final int PIECE = 3_500;
    private static final int MOST_PIECES = 3;

    /** A name of cookies and the path that they are for. */
    record CookieName(String name, String path) {

        private String piece(int number) {
            return name + number;
        }
    }

    /** What goes when the browser is closed ends anyway: some browsers keep it. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private static final String AFTER_END = ":";

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * Lets the browser keep a text for one path and a while, after which it opens no longer whatever the browser does; in pieces when one
     * cookie cannot hold it. False when it is too much.
     */
    boolean give(RoutingContext request, CookieName place, Duration life, String text) {
        String closed = seal.close(place.name(), end(life) + AFTER_END + text);
        if (closed.length() > PIECE * MOST_PIECES) {
            return false;
        }
        takeBack(request, place);
        for (int piece = 0; piece * PIECE < closed.length(); piece++) {
            String part = closed.substring(piece * PIECE, Math.min(closed.length(), (piece + 1) * PIECE));
            add(request, place.piece(piece), place.path(), life.toSeconds(), part);
        }
        return true;
    }

    /** The text that the browser brings along. */
    Optional<String> find(RoutingContext request, String name) {
        StringBuilder closed = new StringBuilder();
        for (int piece = 0; piece < MOST_PIECES; piece++) {
            Cookie cookie = request.request().getCookie(name + piece);
            closed.append(cookie == null ? "" : cookie.getValue());
        }
        return closed.isEmpty()
                ? Optional.empty()
                : seal.open(name, closed.toString()).flatMap(this::unlessEnded);
    }

    /** In seconds since 1970. */
    private long end(Duration life) {
        return clock.instant().plus(life.isNegative() ? LONGEST : life).getEpochSecond();
    }

    private Optional<String> unlessEnded(String sealed) {
        String[] parts = sealed.split(AFTER_END, 2);
        return parts.length == 2
                        && parts[0].matches("\\d{1,12}")
                        && Long.parseLong(parts[0]) > clock.instant().getEpochSecond()
                ? Optional.of(parts[1])
                : Optional.empty();
    }

    /** Lets the browser forget what it brought along. */
    void takeBack(RoutingContext request, CookieName place) {
        for (int piece = 0; piece < MOST_PIECES; piece++) {
            if (request.request().getCookie(place.piece(piece)) != null) {
                add(request, place.piece(piece), place.path(), 0, "");
            }
        }
    }

    private static void add(RoutingContext request, String name, String path, long seconds, String value) {
        Cookie cookie = Cookie.cookie(name, value)
                .setPath(path)
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
        request.response().addCookie(seconds < 0 ? cookie : cookie.setMaxAge(seconds));
    }
}
