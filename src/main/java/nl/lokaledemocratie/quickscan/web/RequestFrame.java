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
            redirectWithinThisSite(request.response());
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

    /** Takes out the host, which came from the request and may be anybody's. */
    private static void redirectWithinThisSite(HttpServerResponse response) {
        String location = response.headers().get(HttpHeaders.LOCATION);
        if (location != null) {
            response.putHeader(HttpHeaders.LOCATION, HOST.matcher(location).replaceFirst("/"));
        }
    }

    private static void keepOutOfCaches(HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
