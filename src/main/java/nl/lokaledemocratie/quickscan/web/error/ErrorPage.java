package nl.lokaledemocratie.quickscan.web.error;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.WebMessages;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import nl.lokaledemocratie.quickscan.web.machine.MachineProblem;

/** What a person or a program gets instead of the page: what is wrong, what to do, and never a stack trace. */
@ApplicationScoped
public class ErrorPage {
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 429, 500, 503);
    private static final int OTHER_CLIENT_ERROR = 400;
    private static final int OTHER_SERVER_ERROR = 500;

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(int status, String reference);
    }

    /** A rendered error with its content type. */
    public record Rendered(String contentType, String body) {}

    @Inject
    Page page;

    @Inject
    ObjectMapper json;

    /**
     * The error in the form the asker reads.
     *
     * @param reference number under which the log has the cause, empty when there is none
     */
    Rendered render(int status, String reference, String path, String accept) {
        if (MachineAddress.is(path)) {
            return problem(MachineProblem.of(status, page.getLanguage(), path, List.of(), reference));
        }
        page.offerEveryone();
        return wantsProblem(accept) ? problem(status, reference, path) : html(status, reference);
    }

    private Rendered html(int status, String reference) {
        return new Rendered(
                MediaType.TEXT_HTML + ";charset=UTF-8",
                Templates.error(known(status), reference).render());
    }

    private Rendered problem(int status, String reference, String path) {
        WebMessages words = MessageBundles.get(WebMessages.class, Localized.Literal.of(page.getLanguage()));
        return problem(
                new Problem(words.errorTitle(known(status)), status, words.errorText(known(status)), path, reference));
    }

    private Rendered problem(Object problem) {
        try {
            return new Rendered(Problem.MEDIA_TYPE, json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write a problem", e);
        }
    }

    private static boolean wantsProblem(String accept) {
        return accept.contains("json") && !accept.contains("html");
    }

    private static int known(int status) {
        if (KNOWN.contains(status)) {
            return status;
        }
        return status < OTHER_SERVER_ERROR ? OTHER_CLIENT_ERROR : OTHER_SERVER_ERROR;
    }
}
