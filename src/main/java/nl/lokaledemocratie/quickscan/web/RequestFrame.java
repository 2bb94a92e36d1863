package nl.lokaledemocratie.quickscan.web;

import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** Runs around every request: remembers a chosen language, keeps pages out of caches and redirects within this site. */
@ApplicationScoped
public class RequestFrame {
    private static final int EARLY = 1000;
    private static final String LEADS_OUT = "quickscan.leads-out";
    private static final Pattern HOST = Pattern.compile("^(\\w+:)?//[^/?#]*/?");

    void register(@Observes Filters filters) {
        filters.register(RequestFrame::frame, EARLY);
    }

    private static void frame(RoutingContext request) {
        if (!MachineAddress.is(request.request().path())) {
            PageLanguage.chosen(request)
                    .ifPresent(language -> request.response().addCookie(cookie(request, language)));
        }
        request.addHeadersEndHandler(ignored -> {
            keepOutOfCaches(request.response());
            redirectWithinThisSite(request);
        });
        request.next();
    }

    private static Cookie cookie(RoutingContext request, String language) {
        return Cookie.cookie(PageLanguage.PARAMETER, language)
                .setPath("/")
                .setMaxAge(Duration.ofDays(365).toSeconds())
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }

    /** Lets this request lead to another site, of which an operator said so. */
    public static void leadsOut(RoutingContext request) {
        request.put(LEADS_OUT, true);
    }

    /** Takes out the host, which came from the request and may be anybody's. */
    private static void redirectWithinThisSite(RoutingContext request) {
        String location = request.response().headers().get(HttpHeaders.LOCATION);
        if (location != null && !isOut(request, location)) {
            request.response()
                    .putHeader(HttpHeaders.LOCATION, HOST.matcher(location).replaceFirst("/"));
        }
    }

    private static boolean isOut(RoutingContext request, String location) {
        String own = request.request().scheme() + "://" + request.request().authority() + "/";
        return request.get(LEADS_OUT) != null && !location.startsWith(own);
    }

    private static void keepOutOfCaches(HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
