package nl.lokaledemocratie.quickscan.desk.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.document.PostPiece;
import nl.lokaledemocratie.quickscan.notation.Rows;
import nl.lokaledemocratie.quickscan.post.PostalFile;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** How letters, cards and labels look, and labels of a file of addresses. */
@Path("/scans/{id}/post")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PostPages {

    private static final String CARD = "kaart";
    private static final String SAMPLE_CODE = "XXXXX-XXXXX";

    @CheckedTemplate(basePath = "post")
    static class Templates {
        static native TemplateInstance post(
                Scan scan, List<String> languages, boolean unwritten, PostOutcome outcome, int most, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    PostViews views;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(reachable.getNotClosed(id), PostOutcome.NONE);
    }

    private TemplateInstance page(Scan scan, PostOutcome outcome) {
        return Templates.post(
                scan, views.languages(scan), views.isAnyUnwritten(scan), outcome, PostalFile.MOST, scan.fictional());
    }

    /** One piece with a code that is none, to see how it looks and whether the address shows in the window. */
    @GET
    @Path("voorbeeld.pdf")
    @Produces("application/pdf")
    public Response sample(
            @PathParam("id") UUID id,
            @RestQuery("soort") @DefaultValue("brief") String kind,
            @RestQuery("venster") @DefaultValue("rechts") String window,
            @RestQuery("taal") @DefaultValue("nl") String language) {
        Scan scan = reachable.getNotClosed(id);
        List<String> languages = views.languages(scan);
        if (!languages.contains(language)) {
            throw new NotFoundException();
        }
        PostMessages words = MessageBundles.get(PostMessages.class, Localized.Literal.of(page.getLanguage()));
        Printing printing = views.printing(scan, PostForm.of(language, window, words.sampleQuestion(), languages), 0);
        List<PostPiece> one = List.of(new PostPiece(
                List.of(PostalFile.RESIDENTS, "Voorbeeldstraat 1", "1234 AB  VOORBEELDSTAD"), SAMPLE_CODE));
        return CARD.equals(kind)
                ? PostViews.pdf(printing.cards(words.sampleCard(), one), "voorbeeld-kaart-" + language)
                : PostViews.pdf(printing.letters(words.sampleTitle(), one), "voorbeeld-brief-" + language);
    }

    /** The file to fill in. */
    @GET
    @Path("adressen.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response example(@PathParam("id") UUID id) {
        reachable.getNotClosed(id);
        String table = "\uFEFF"
                + Rows.SPREADSHEET.row(List.of("naam", "straat", "huisnummer", "toevoeging", "postcode", "plaats"))
                + Rows.SPREADSHEET.row(
                        List.of("Mevrouw A. de Vries", "Voorbeeldstraat", "1", "bis", "1234 AB", "Voorbeeldstad"))
                + Rows.SPREADSHEET.row(List.of("", "Voorbeeldstraat", "2", "", "1234 AB", "Voorbeeldstad"));
        return Response.ok(table.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"adressen.csv\"")
                .build();
    }

    /** Who opens the address of a form comes to the page with the form. */
    @GET
    @Path("{form: etiketten|codes|brieven|kaartjes}")
    public Response back(@PathParam("id") UUID id) {
        return Response.seeOther(
                        URI.create("/scans/" + reachable.getNotClosed(id).id() + "/post"))
                .build();
    }

    /** Labels of the addresses in a file, all or none; nothing of it is kept. */
    @POST
    @Audited(Act.POST_MAKE)
    @Path("etiketten")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response labels(@PathParam("id") UUID id, @RestForm("bestand") FileUpload file) {
        Scan scan = reachable.getNotClosed(id);
        if (SentFile.find(file).isEmpty()) {
            return refused(scan, PostOutcome.of(PostProblem.NO_FILE, ""));
        }
        if (file.size() > PostViews.MAX_BYTES) {
            return refused(scan, PostOutcome.of(PostProblem.TOO_LARGE, ""));
        }
        PostalFile read = PostalFile.read(file.fileName(), PostViews.content(file));
        PostMessages words = MessageBundles.get(PostMessages.class, Localized.Literal.of(page.getLanguage()));
        return read.problems().isEmpty()
                ? PostViews.pdf(
                        Printing.labels(words.labels(), PostViews.labels(read.addresses()), views.today()), "etiketten")
                : refused(scan, PostOutcome.file(read.problems()));
    }

    private Response refused(Scan scan, PostOutcome outcome) {
        return RefusedForm.with(page(scan, outcome));
    }
}
