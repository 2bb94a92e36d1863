package nl.lokaledemocratie.quickscan.web.form;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The answers to a form that came too late: 409 (404 when what it is about is not there), with a page that says what happened, keeps what was typed and leads on. */
public final class SavingPages {

    @CheckedTemplate(basePath = "saving")
    static class Templates {
        static native TemplateInstance stale(StaleForm form);

        static native TemplateInstance conflict(Conflict conflict);
    }

    private SavingPages() {}

    /** Both texts, to choose from. */
    public static Response overtaken(StaleForm form) {
        return answer(Response.Status.CONFLICT, Templates.stale(form));
    }

    /** What happened, and where to go. */
    public static Response refused(Conflict conflict) {
        return answer(Response.Status.CONFLICT, Templates.conflict(conflict));
    }

    /** The same of what is not there, or not any more: 404. */
    public static Response gone(Conflict conflict) {
        return answer(Response.Status.NOT_FOUND, Templates.conflict(conflict));
    }

    private static Response answer(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
