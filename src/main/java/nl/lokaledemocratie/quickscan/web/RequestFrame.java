package nl.lokaledemocratie.quickscan.web;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Runs around every request: remembers a chosen language and keeps pages out of caches. */
@ApplicationScoped
public class RequestFrame {
    private static final int EARLY = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestFrame::frame, EARLY);
    }

    private static void frame(RoutingContext request) {
        PageLanguage.chosen(request).ifPresent(language -> request.response().addCookie(cookie(request, language)));
        request.addHeadersEndHandler(ignored -> keepOutOfCaches(request.response()));
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

    private static void keepOutOfCaches(HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
