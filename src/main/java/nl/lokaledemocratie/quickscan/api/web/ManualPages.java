package nl.lokaledemocratie.quickscan.api.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.api.ApiVersion;
import nl.lokaledemocratie.quickscan.api.document.OpenApiDocument;
import nl.lokaledemocratie.quickscan.api.document.Operation;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.machine.MachineMessages;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;

/** How a program asks, and what each problem means. */
@Path("/api-uitleg")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ManualPages {

    @CheckedTemplate(basePath = "api")
    static class Templates {
        static native TemplateInstance manual(String version, List<Operation> operations, List<Problem> problems);
    }

    /**
     * A kind of problem.
     *
     * @param slug its word in addresses
     */
    public record Problem(String slug, int status, String title, String text) {

        static Problem of(ProblemKind kind, MachineMessages words) {
            return new Problem(
                    kind.slug(), kind.status(), words.problemTitle(kind.name()), words.problemText(kind.name()));
        }
    }

    @Inject
    OpenApiDocument document;

    @Inject
    Page page;

    @GET
    public TemplateInstance show() {
        MachineMessages words = MessageBundles.get(MachineMessages.class, Localized.Literal.of(page.getLanguage()));
        return Templates.manual(
                ApiVersion.NUMBER,
                document.list(page.getLanguage()),
                Stream.of(ProblemKind.values())
                        .map(kind -> Problem.of(kind, words))
                        .toList());
    }
}
