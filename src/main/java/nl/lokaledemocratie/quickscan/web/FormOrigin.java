package nl.lokaledemocratie.quickscan.web;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Where the page stood from which a form came, on the browser's own word, which no page can change. So a form needs no token of ours, and
 * what is filled in on a page that stood open for days can still be sent.
 */
public enum FormOrigin {
    /** On this site; or nowhere, because a person sent it again from the browser's own memory. */
    OWN,
    ELSEWHERE,
    /** Some programs and very old browsers do not say. */
    UNKNOWN;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    /**
     * Reads what the browser says: {@code Sec-Fetch-Site}, which goes over a secure connection only, else {@code Origin}, which every browser
     * of the past years sends with a form, else {@code Referer}.
     *
     * @param own where the service is found, when that is told
     */
    public static FormOrigin of(HttpServerRequest request, Optional<URI> own) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site) ? OWN : ELSEWHERE;
        }
        String origin = Optional.ofNullable(request.getHeader("Origin")).orElseGet(() -> request.getHeader("Referer"));
        if (origin == null) {
            return UNKNOWN;
        }
        String asked = request.scheme() + "://" + request.authority();
        boolean ours = isAt(origin, asked)
                || own.filter(address -> isAt(origin, address.toString())).isPresent();
        return ours ? OWN : ELSEWHERE;
    }

    /** What was found out about the form of this request. */
    public static FormOrigin of(RoutingContext request) {
        FormOrigin found = request.get(FormOrigin.class.getName());
        return found == null ? UNKNOWN : found;
    }

    /** Whether a request changes something, so that it matters where it comes from. */
    public static boolean matters(HttpServerRequest request) {
        return !READING.contains(request.method());
    }

    void remember(RoutingContext request) {
        request.put(FormOrigin.class.getName(), this);
    }

    private static boolean isAt(String address, String site) {
        return address.equals(site) || address.startsWith(site.replaceFirst("/+$", "") + "/");
    }
}
