package nl.lokaledemocratie.quickscan.desk;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.ScanRemoval;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestForm;

/** Removing a scan that was a mistake, after a page that says what goes with it; with answers only for who types its name. */
@Path("/scans/{id}/verwijderen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RemovalPages {

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance remove(
                ScanView view, boolean answered, String version, String typed, Problem problem, boolean fictional);
    }

    /** Why nothing was removed. */
    public enum Problem {
        NONE,
        NAME,
        /** It was opened or closed since. */
        CHANGED;

        public boolean isAboutName() {
            return this == NAME;
        }
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanViews views;

    @Inject
    ScanRemoval removal;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        String name = typed.take().map(sent -> sent.getFirst("naam")).orElse("");
        return page(reachable.getOwn(id), name, Problem.NONE);
    }

    @POST
    @Audited(Act.SCAN_REMOVE)
    public Response remove(
            @PathParam("id") UUID id,
            @RestForm("naam") @DefaultValue("") String typed,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        Scan scan = reachable.getOwn(id);
        try {
            removal.remove(scan.id(), typed, now -> version.equals(version(now)));
        } catch (ChangedMeanwhileException e) {
            Scan now = reachable.getOwn(id);
            return version.equals(version(now))
                    ? RefusedForm.with(page(now, typed, Problem.NAME))
                    : Response.status(Response.Status.CONFLICT)
                            .entity(page(now, typed, Problem.CHANGED))
                            .build();
        }
        return Response.seeOther(URI.create("/scans?melding=" + ScanPages.REMOVED))
                .build();
    }

    /** What goes with a scan is another thing once it is open, or closed. */
    private static String version(Scan scan) {
        return FormVersion.of(
                        List.of(new FormField("toestand", "", scan.status().name())))
                .text();
    }

    private TemplateInstance page(Scan scan, String typed, Problem problem) {
        return Templates.remove(
                views.of(scan), removal.mayHaveAnswers(scan), version(scan), typed, problem, scan.fictional());
    }
}
