package nl.lokaledemocratie.quickscan.web.form;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The answers to a form that came too late: 409, with a page that says what happened, keeps what was typed and leads on. */
public final class SavingPages {

    @CheckedTemplate(basePath = "saving")
    static class Templates {
        static native TemplateInstance stale(StaleForm form);

        static native TemplateInstance conflict(Conflict conflict);
    }

    private SavingPages() {}

    /** Both texts, to choose from. */
    public static Response overtaken(StaleForm form) {
        return answer(Templates.stale(form));
    }

    /** What happened, and where to go. */
    public static Response refused(Conflict conflict) {
        return answer(Templates.conflict(conflict));
    }

    private static Response answer(TemplateInstance page) {
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }
}
