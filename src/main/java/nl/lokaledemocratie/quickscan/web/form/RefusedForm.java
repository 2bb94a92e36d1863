package nl.lokaledemocratie.quickscan.web.form;

import jakarta.ws.rs.core.Response;

/** What answers a form that was read but cannot be taken as it is filled in: the page once more, saying what to mend. */
public final class RefusedForm {

    /** Unprocessable content; the list of jakarta.ws.rs lacks it. */
    public static final int STATUS = 422;

    private RefusedForm() {}

    public static Response with(Object page) {
        return Response.status(STATUS).entity(page).build();
    }
}
