package nl.lokaledemocratie.quickscan.desk.end;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanEndedException;
import nl.lokaledemocratie.quickscan.scan.ScanEnding;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.StaleForm;
import org.jboss.resteasy.reactive.RestQuery;

/** When an open scan ends: from then on nobody begins, and two hours later it closes by itself. */
@Path("/scans/{id}/einde")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class EndPages {

    private static final String SAVED = "bewaard";
    private static final String ACTION = "actie";
    private static final String DROP = "geen";

    @CheckedTemplate(basePath = "end")
    static class Templates {
        static native TemplateInstance end(
                Scan scan, EndView view, EndForm form, String version, boolean saved, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanEnding ending;

    @Inject
    Page page;

    @Inject
    TypedBefore typed;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        Scan scan = reachable.getOpen(id);
        return typed.take()
                .map(sent -> page(scan, read(sent), text(sent, FormVersion.FIELD), false))
                .orElseGet(() -> page(
                        scan,
                        stored(scan),
                        FormVersion.of(fields(stored(scan))).text(),
                        notice.filter(SAVED::equals).isPresent()));
    }

    /** Plans an end, or none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getOpen(id);
        boolean drops = DROP.equals(text(sent, ACTION));
        EndForm form = drops ? EndForm.of(Optional.empty(), clock.getZone()) : read(sent);
        String version = text(sent, FormVersion.FIELD);
        if (form.isRefused()) {
            return RefusedForm.with(page(scan, form, version, false));
        }
        try {
            ending.plan(id, form.end(clock.getZone()), now -> FormVersion.isSeen(version, fields(stored(now))));
        } catch (ScanEndedException tooLate) {
            Scan now = reachable.getOpen(id);
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(now, stored(now), "", false))
                    .build();
        } catch (ChangedMeanwhileException e) {
            Scan now = reachable.getOwn(id);
            return SavingPages.overtaken(
                    StaleForm.of(address(now), "/scans/" + id, version, fields(stored(now)), fields(form)));
        }
        return Response.seeOther(URI.create(address(scan) + "?melding=" + SAVED))
                .build();
    }

    private EndForm stored(Scan scan) {
        return EndForm.of(scan.end(), clock.getZone());
    }

    private EndForm read(MultivaluedMap<String, String> sent) {
        return EndForm.read(text(sent, EndForm.DAY), text(sent, EndForm.TIME), clock.instant(), clock.getZone());
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }

    private TemplateInstance page(Scan scan, EndForm form, String version, boolean saved) {
        EndView view = EndView.of(scan, clock.instant(), clock.getZone(), page.getLocale());
        return Templates.end(scan, view, form, version, saved, scan.fictional());
    }

    private static String address(Scan scan) {
        return "/scans/" + scan.id() + "/einde";
    }

    private List<FormField> fields(EndForm form) {
        EndMessages words = MessageBundles.get(EndMessages.class, Localized.Literal.of(page.getLanguage()));
        return List.of(
                new FormField(EndForm.DAY, words.day(), form.day()),
                new FormField(EndForm.TIME, words.time(), form.time()));
    }
}
