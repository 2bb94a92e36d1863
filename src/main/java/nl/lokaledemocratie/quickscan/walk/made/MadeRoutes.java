package nl.lokaledemocratie.quickscan.walk.made;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.scan.own.AskedScans;
import nl.lokaledemocratie.quickscan.web.PageLanguage;
import nl.lokaledemocratie.quickscan.web.asset.Packed;

/**
 * Gives pages that were made before, of a scan that is remembered, on the thread of the connection: nobody waits for a worker or for the
 * database. Whatever is not in memory goes on to the page itself.
 */
@ApplicationScoped
class MadeRoutes {

    private static final int AFTER_ALL_FILTERS = 1;
    private static final int NOT_MODIFIED = 304;
    private static final Pattern WALK = Pattern.compile("/meedoen/([a-z0-9]+)/vragen/([a-z0-9-]+)(?:\\?.*)?");
    private static final String HTML = Html.TYPE.toString();

    @Inject
    AskedScans scans;

    @Inject
    MadePages pages;

    @Inject
    FloodSeal seal;

    @Inject
    Clock clock;

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_ALL_FILTERS);
    }

    private void answer(RoutingContext context) {
        Optional<Packed> made = find(context);
        if (made.isPresent()) {
            answer(context.request(), made.get());
        } else {
            context.next();
        }
    }

    private Optional<Packed> find(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() != HttpMethod.GET) {
            return Optional.empty();
        }
        Matcher walk = WALK.matcher(request.uri());
        return walk.matches()
                ? scans.findRemembered(walk.group(1)).flatMap(scan -> find(context, scan, walk.group(2)))
                : Optional.empty();
    }

    private Optional<Packed> find(RoutingContext context, AskedScan scan, String audience) {
        if (!knowsWhenShown(context.request(), scan, audience)) {
            return Optional.empty();
        }
        String language = PageLanguage.of(context, scan.questionnaire().languages());
        return pages.findMade(scan, context.request().uri(), language, KioskMode.isOn(context.request()));
    }

    /** Who sees questions for the first time gets them from their page, which says when that was; and who sees them too late, nothing. */
    private boolean knowsWhenShown(HttpServerRequest request, AskedScan scan, String audience) {
        var cookie = request.getCookie(FloodSeal.shownBy(audience));
        return cookie != null
                && seal.read(FloodSeal.shownOf(scan.id(), audience), cookie.getValue())
                        .filter(shown -> mayRead(scan, shown))
                        .isPresent();
    }

    private boolean mayRead(AskedScan scan, Instant shown) {
        if (scan.pause().isPresent()) {
            return false;
        }
        return switch (scan.stage(clock.instant())) {
            case ASKING -> true;
            case ENDING -> scan.end().filter(end -> end.isInTime(shown)).isPresent();
            case OVER -> false;
        };
    }

    private static void answer(HttpServerRequest request, Packed made) {
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.VARY, MadePages.VARYING)
                .putHeader(HttpHeaders.ETAG, made.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, MadePages.ASK_AGAIN);
        String kept = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (kept != null && kept.contains(made.tag())) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, HTML);
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(made.gzip()));
        } else {
            response.end(Buffer.buffer(made.plain()));
        }
    }
}
