package nl.lokaledemocratie.quickscan.desk.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.document.PostPiece;
import nl.lokaledemocratie.quickscan.invitation.IssuedCodes;
import nl.lokaledemocratie.quickscan.invitation.MadeCodes;
import nl.lokaledemocratie.quickscan.mail.MailSetups;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.post.PostalAddress;
import nl.lokaledemocratie.quickscan.post.PostalFile;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Letters and cards of codes that a page brings along, because they are kept nowhere. What was not made here for this group, or has ended since,
 * is not printed.
 */
@Path("/scans/{id}/post")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CodePostPages {

    private static final int CONFLICT = 409;

    @CheckedTemplate(basePath = "post")
    static class Templates {
        static native TemplateInstance codes(
                Scan scan,
                Audience audience,
                IssuedCodes issued,
                MadeCodes.Batch batch,
                List<String> languages,
                boolean unwritten,
                PostForm form,
                PostOutcome outcome,
                String address,
                boolean fictional);

        static native TemplateInstance ended(Scan scan, boolean foreign, boolean letters, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    MadeCodes made;

    @Inject
    MailSetups setups;

    @Inject
    PostViews views;

    @Inject
    Page page;

    /** Codes with the group that they are of, and when they were made. */
    private record Checked(Scan scan, Audience audience, IssuedCodes issued, MadeCodes.Batch batch, PostForm form) {}

    /** What to choose before printing; the page itself in another language as well. */
    @POST
    @Audited(Act.POST_MAKE)
    @Path("codes")
    public Response choose(@PathParam("id") UUID id, @BeanParam SentPost sent) {
        return check(id, sent, checked -> Response.ok(page(checked, PostOutcome.NONE))
                .build());
    }

    @POST
    @Audited(Act.POST_MAKE)
    @Path("brieven")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response letters(@PathParam("id") UUID id, @BeanParam SentPost sent, @RestForm("bestand") FileUpload file) {
        return check(id, sent, checked -> letters(checked, SentFile.find(file)));
    }

    @POST
    @Audited(Act.POST_MAKE)
    @Path("kaartjes")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response cards(@PathParam("id") UUID id, @BeanParam SentPost sent) {
        return check(id, sent, checked -> wrong(checked).orElseGet(() -> {
            List<PostPiece> pieces = checked.issued().codes().stream()
                    .map(code -> new PostPiece(List.of(), code))
                    .toList();
            return PostViews.pdf(printing(checked).cards(title(checked), pieces), name("kaartjes", checked));
        }));
    }

    private Response letters(Checked checked, Optional<FileUpload> file) {
        if (file.filter(sent -> sent.size() > PostViews.MAX_BYTES).isPresent()) {
            return refused(checked, PostOutcome.of(PostProblem.TOO_LARGE, ""));
        }
        PostalFile read = file.map(sent -> PostalFile.read(sent.fileName(), PostViews.content(sent)))
                .orElse(new PostalFile(List.of(), List.of()));
        if (!read.problems().isEmpty()) {
            return refused(checked, PostOutcome.file(read.problems()));
        }
        int addresses = read.addresses().size();
        if (addresses > checked.issued().codes().size()) {
            return refused(
                    checked,
                    PostOutcome.of(
                            PostProblem.MORE_ADDRESSES,
                            Notation.in(page.getLocale()).count(addresses)));
        }
        return wrong(checked)
                .orElseGet(() -> PostViews.pdf(
                        printing(checked).letters(title(checked), pieces(checked, read.addresses())),
                        name("brieven", checked)));
    }

    /** A code that is left when all addresses have one goes without. */
    private static List<PostPiece> pieces(Checked checked, List<PostalAddress> addresses) {
        List<String> nobody = checked.batch().isForAddresses() ? List.of(PostalFile.RESIDENTS) : List.of();
        List<PostPiece> pieces = new ArrayList<>();
        for (String code : checked.issued().codes()) {
            int next = pieces.size();
            pieces.add(
                    new PostPiece(next < addresses.size() ? addresses.get(next).lines() : nobody, code));
        }
        return pieces;
    }

    /** The page once more when what was chosen cannot be printed. */
    private Optional<Response> wrong(Checked checked) {
        return checked.form()
                .problem()
                .map(problem ->
                        refused(checked, PostOutcome.of(problem, checked.form().lost())));
    }

    private Printing printing(Checked checked) {
        MadeCodes.Batch batch = checked.batch();
        return views.printing(checked.scan(), checked.form(), batch.isForAddresses() ? batch.places() : 0);
    }

    private static String title(Checked checked) {
        return checked.scan().title();
    }

    private static String name(String kind, Checked checked) {
        return kind + "-" + checked.audience().key() + "-" + checked.form().language();
    }

    private Response check(UUID id, SentPost sent, Function<Checked, Response> then) {
        Scan scan = reachable.getNotClosed(id);
        IssuedCodes issued = sent.codes();
        Optional<Audience> audience = catalog.get(scan.questionnaireId()).findAudience(sent.group);
        Optional<MadeCodes.Batch> batch = audience.flatMap(group -> made.find(id, group.key(), issued));
        if (batch.isEmpty()) {
            return RefusedForm.with(Templates.ended(scan, true, false, scan.fictional()));
        }
        if (made.isEnded(id, sent.group, batch.get())) {
            return Response.status(CONFLICT)
                    .entity(Templates.ended(scan, false, batch.get().isForAddresses(), scan.fictional()))
                    .build();
        }
        String question = sent.question.orElseGet(() -> setups.get(id).contact());
        PostForm form = PostForm.of(sent.language, sent.window, question, views.languages(scan));
        return then.apply(new Checked(scan, audience.orElseThrow(), issued, batch.get(), form));
    }

    private Response refused(Checked checked, PostOutcome outcome) {
        return RefusedForm.with(page(checked, outcome));
    }

    private TemplateInstance page(Checked checked, PostOutcome outcome) {
        Scan scan = checked.scan();
        return Templates.codes(
                scan,
                checked.audience(),
                checked.issued(),
                checked.batch(),
                views.languages(scan),
                views.isAnyUnwritten(scan),
                checked.form(),
                outcome,
                "/scans/" + scan.id() + "/post/codes",
                scan.fictional());
    }
}
