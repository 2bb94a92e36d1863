package nl.lokaledemocratie.quickscan.desk;

import java.net.URI;
import java.util.List;
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
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.GroupTooSmallException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.TitleTakenException;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.StaleForm;

/** The name of a scan and what is known of its groups: they can be described better until the scan is closed. */
@Path("/scans/{id}/groepen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class GroupPages {

    @CheckedTemplate(basePath = "scans")
    static class Templates {
        static native TemplateInstance groups(Scan scan, ScanForm form, String version, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanService scans;

    @Inject
    ScanFields fields;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        Scan scan = reachable.getNotClosed(id);
        ScanForm form = form(scan);
        return typed.take()
                .map(sent -> page(scan, form.read(sent), FormVersion.sent(sent)))
                .orElseGet(
                        () -> page(scan, form, FormVersion.of(fields.of(scan)).text()));
    }

    @POST
    @Audited(Act.SCAN_GROUPS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getNotClosed(id);
        ScanForm form = form(scan).read(sent);
        String version = FormVersion.sent(sent);
        if (form.isRefused()) {
            return refused(scan, form, version);
        }
        try {
            scans.describe(id, form.title(), form.groupPlans(), now -> FormVersion.isSeen(version, fields.of(now)));
        } catch (TitleTakenException e) {
            return refused(scan, form.taken(), version);
        } catch (GroupTooSmallException e) {
            return refused(scan, form.tooSmall(e.answered()), version);
        } catch (ChangedMeanwhileException e) {
            return overtaken(reachable.getOwn(id), form, version);
        }
        return Response.seeOther(URI.create(back(scan))).build();
    }

    private Response overtaken(Scan scan, ScanForm typed, String version) {
        List<FormField> now = fields.of(scan);
        return SavingPages.overtaken(StaleForm.of(back(scan) + "/groepen", back(scan), version, now, fields.of(typed)));
    }

    private Response refused(Scan scan, ScanForm form, String version) {
        return RefusedForm.with(page(scan, form, version));
    }

    private ScanForm form(Scan scan) {
        return ScanForm.of(scan, catalog.get(scan.questionnaireId()));
    }

    private static TemplateInstance page(Scan scan, ScanForm form, String version) {
        return Templates.groups(scan, form, version, scan.fictional());
    }

    private static String back(Scan scan) {
        return "/scans/" + scan.id();
    }
}
