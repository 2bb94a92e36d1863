package nl.lokaledemocratie.quickscan.web.form;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What answers a form that had no turn: nothing was done with it, and it may be sent once more in a moment. */
public final class Busy {

    private static final int SECONDS = 5;

    private Busy() {}

    /** With a page of its own. */
    public static Response with(Object page) {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .entity(page)
                .build();
    }
}
