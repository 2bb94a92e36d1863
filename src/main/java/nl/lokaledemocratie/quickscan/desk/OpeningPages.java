package nl.lokaledemocratie.quickscan.desk;

import java.net.URI;
import java.time.Clock;
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
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.desk.period.PeriodView;
import nl.lokaledemocratie.quickscan.desk.recovery.Recovery;
import nl.lokaledemocratie.quickscan.desk.recovery.RecoveryPages;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanEndedException;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.jboss.resteasy.reactive.RestForm;

/** Opening a scan, after a page that says what happens; closing is with the analysis. */
@Path("/scans/{id}/openen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OpeningPages {

    private static final String YES = "ja";

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance open(
                Scan scan, PeriodView period, String version, boolean changed, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanService scans;

    @Inject
    ScanFields fields;

    @Inject
    Recovery recovery;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        return page(reachable.getDraft(id), false);
    }

    /** Opens, and shows the recovery code at once to who wants one; who lost sight of it, by loading anew, can make one there. */
    @POST
    @Audited(Act.SCAN_OPEN)
    public Response open(
            @PathParam("id") UUID id,
            @RestForm(FormVersion.FIELD) String version,
            @RestForm("maken") @DefaultValue("") String code) {
        Scan scan = reachable.getOwn(id);
        try {
            scans.open(scan.id(), now -> FormVersion.isSeen(version, fields.ofAll(now)));
        } catch (ScanAlreadyOpenedException e) {
            if (code.equals(YES) && e.status() == ScanStatus.OPEN) {
                return Response.seeOther(URI.create("/scans/" + id + "/herstelcode"))
                        .build();
            }
            throw e;
        } catch (ScanEndedException e) {
            return Response.seeOther(URI.create("/scans/" + id + "/periode")).build();
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(reachable.getOwn(id), true))
                    .build();
        }
        return code.equals(YES)
                ? Response.ok(RecoveryPages.page(scan, recovery.makeCode(id), true))
                        .build()
                : Response.seeOther(URI.create("/scans/" + id)).build();
    }

    private TemplateInstance page(Scan scan, boolean changed) {
        return Templates.open(
                scan,
                PeriodView.of(scan, clock, page.getLocale()),
                FormVersion.of(fields.ofAll(scan)).text(),
                changed,
                scan.fictional());
    }
}
