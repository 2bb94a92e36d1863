package nl.lokaledemocratie.quickscan.board.web;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.PageLanguage;

/** Lets the sites that the operator names frame one page, and no other; that page leaves nothing behind in the browser. */
@ApplicationScoped
public class FramePolicy {

    /** After what frames every request. */
    private static final int LATER = 900;

    private static final Pattern PAGE = Pattern.compile("/m/[^/]+/oproep");
    private static final Pattern WITHOUT_COOKIES = Pattern.compile("/m/[^/]+/(?:oproep|nieuws\\.atom)");
    private static final Pattern ORIGIN = Pattern.compile("https://[a-z0-9.-]+(?::[0-9]{1,5})?");

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOBODY = "frame-ancestors 'none'";

    @Inject
    FrameConfig config;

    /**
     * Begins to.
     *
     * @throws IllegalArgumentException when a setting is no origin: with it a browser would let everybody or nobody
     */
    void register(@Observes Filters filters) {
        List<String> origins = config.origins().orElse(List.of());
        origins.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException(
                            "quickscan.frame.origins: " + wrong
                                    + " is no origin such as https://voorbeeldstad.example, in small letters and without a path");
                });
        filters.register(request -> serve(request, origins), LATER);
    }

    private static void serve(RoutingContext request, List<String> origins) {
        String path = request.request().path();
        if (WITHOUT_COOKIES.matcher(path).matches()) {
            request.addHeadersEndHandler(ignored -> request.response().removeCookie(PageLanguage.PARAMETER, false));
        }
        if (PAGE.matcher(path).matches() && !origins.isEmpty()) {
            request.addHeadersEndHandler(ignored -> let(request.response().headers(), origins));
        }
        request.next();
    }

    private static void let(MultiMap headers, List<String> origins) {
        headers.set(POLICY, headers.get(POLICY).replace(NOBODY, "frame-ancestors " + String.join(" ", origins)));
        headers.remove("X-Frame-Options");
    }
}
