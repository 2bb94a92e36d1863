package nl.lokaledemocratie.quickscan.desk;

import java.net.URI;
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
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.publication.CorrectionRefusedException;
import nl.lokaledemocratie.quickscan.publication.Corrections;
import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.GroupTooSmallException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.StaleForm;

/** What was said wrongly of the groups of a closed scan can be put right, with a reason that everybody reads. */
@Path("/scans/{id}/correctie")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CorrectionPages {

    @CheckedTemplate(basePath = "scans")
    static class Templates {
        static native TemplateInstance correction(
                Scan scan,
                CorrectionForm form,
                List<Revision> revisions,
                List<Scan> later,
                boolean possible,
                int most,
                String version,
                boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Corrections corrections;

    @Inject
    Revisions revisions;

    @Inject
    ScanFields fields;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        CorrectionForm form = form(scan);
        return typed.take()
                .map(sent -> page(scan, form.read(sent), FormVersion.sent(sent)))
                .orElseGet(
                        () -> page(scan, form, FormVersion.of(fields.of(form)).text()));
    }

    @POST
    @Audited(Act.SCAN_CORRECT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getOwn(id);
        CorrectionForm form = form(scan).read(sent);
        String version = FormVersion.sent(sent);
        if (form.isRefused()) {
            return RefusedForm.with(page(scan, form, version));
        }
        try {
            corrections.correct(
                    id,
                    form.scan().groupPlans(),
                    form.reason(),
                    now -> FormVersion.isSeen(version, fields.of(form(now))));
        } catch (GroupTooSmallException e) {
            return RefusedForm.with(page(scan, form.tooSmall(e.answered()), version));
        } catch (CorrectionRefusedException e) {
            return RefusedForm.with(page(reachable.getOwn(id), form.refused(e.refusal()), version));
        } catch (ChangedMeanwhileException e) {
            return overtaken(reachable.getOwn(id), form, version);
        }
        return Response.seeOther(URI.create("/scans/" + id + "/resultaat")).build();
    }

    private Response overtaken(Scan scan, CorrectionForm form, String version) {
        List<FormField> now = fields.of(form(scan));
        List<FormField> own =
                fields.of(new CorrectionForm(form.scan(), revision(scan), form.reason(), true, Optional.empty()));
        String here = "/scans/" + scan.id();
        return SavingPages.overtaken(StaleForm.of(here + "/correctie", here, version, now, own));
    }

    /** Of what is published; without that there is nothing to correct. */
    private CorrectionForm form(Scan scan) {
        return CorrectionForm.of(ScanForm.ofClosed(scan, catalog.get(scan.questionnaireId())), revision(scan));
    }

    private int revision(Scan scan) {
        return revisions
                .findLatest(scan.id())
                .map(Revision::number)
                .orElseThrow(() -> new ScanNotClosedException(scan.status()));
    }

    private TemplateInstance page(Scan scan, CorrectionForm form, String version) {
        List<Revision> all = revisions.list(scan.id());
        return Templates.correction(
                scan,
                form,
                all,
                later(scan),
                all.size() <= Corrections.MOST,
                Corrections.MOST,
                version,
                scan.fictional());
    }

    /** They were compared with it as it was. */
    private List<Scan> later(Scan scan) {
        List<UUID> compared = revisions.listComparedWith(scan.id());
        return reachable.listOwn().stream()
                .filter(other -> compared.contains(other.id()))
                .toList();
    }
}
