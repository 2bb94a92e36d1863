package nl.lokaledemocratie.quickscan.desk.retention;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.lesson.Lessons;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.printed.FileName;
import nl.lokaledemocratie.quickscan.research.ResearchGrants;
import nl.lokaledemocratie.quickscan.retention.Retention;
import nl.lokaledemocratie.quickscan.retention.SheetTerms;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/** How long everything of a scan is kept and why, all that may be taken along in one file, and wiping sheets before their day. */
@Path("/scans/{id}/bewaartermijnen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RetentionPages {

    @CheckedTemplate(basePath = "retention")
    static class Templates {
        static native TemplateInstance terms(RetentionView view, boolean fictional);

        static native TemplateInstance wipe(RetentionView view, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    Retention retention;

    @Inject
    SheetTerms sheets;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Publications publications;

    @Inject
    Agendas agendas;

    @Inject
    ResearchGrants leaves;

    @Inject
    Lessons lessons;

    @Inject
    ScanArchive archive;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return Templates.terms(view(scan), scan.fictional());
    }

    /** All that an organisation may keep of a scan; there are no answers of single people in it. */
    @GET
    @Audited(Act.EVERYTHING_FETCH)
    @Path("alles.zip")
    @Produces("application/zip")
    public Response all(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        if (publications.find(id).isEmpty()) {
            return to(scan);
        }
        return Response.ok(archive.of(scan))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(scan, "alles.zip"))
                .build();
    }

    @GET
    @Path("wissen")
    public Response mayWipe(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        RetentionView view = view(scan);
        return view.isWipeable()
                ? Response.ok(Templates.wipe(view, scan.fictional())).build()
                : to(scan);
    }

    /** Wipes the sheets; where that is done already it is what was asked for. */
    @POST
    @Audited(Act.SHEETS_WIPE)
    @Path("wissen")
    public Response wipe(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        if (view(scan).isWipeable()) {
            sheets.wipe(id);
        }
        return to(scan);
    }

    private Retention.Written written(UUID scan) {
        return new Retention.Written(
                leaves.list(scan).size(),
                agendas.listOf(scan).size(),
                lessons.listOf(scan).size());
    }

    private RetentionView view(Scan scan) {
        return new RetentionView(
                scan,
                retention.of(scan, written(scan.id()), isWritten(scan)).stream()
                        .map(data -> RetentionView.Line.of(data, page.getLocale()))
                        .toList(),
                publications.find(scan.id()).isPresent(),
                sheets.find(scan.id()));
    }

    private boolean isWritten(Scan scan) {
        return !OpenAnswers.questions(questionnaires.of(scan)).isEmpty();
    }

    private static Response to(Scan scan) {
        return Response.seeOther(URI.create("/scans/" + scan.id() + "/bewaartermijnen"))
                .build();
    }
}
