package nl.lokaledemocratie.quickscan.web;

import io.vertx.core.http.HttpServerRequest;

/** Whether a form stood on a page of another site, on the browser's own word. */
public final class FromElsewhere {

    private FromElsewhere() {}

    public static boolean is(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.scheme() + "://" + request.authority());
    }
}
