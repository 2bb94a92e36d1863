package nl.lokaledemocratie.quickscan.paper.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.paper.EmptyPaperFileException;
import nl.lokaledemocratie.quickscan.paper.PaperFile;
import nl.lokaledemocratie.quickscan.paper.PaperFileTakenException;
import nl.lokaledemocratie.quickscan.paper.PaperImport;
import nl.lokaledemocratie.quickscan.paper.PaperPreview;
import nl.lokaledemocratie.quickscan.paper.PaperTemplate;
import nl.lokaledemocratie.quickscan.paper.PendingGoneException;
import nl.lokaledemocratie.quickscan.paper.PreviewChangedException;
import nl.lokaledemocratie.quickscan.paper.TakenBatch;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.GroupFullException;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Uploading answers given on paper: refused whole with everything that is wrong, or shown first and then taken whole. */
@Path("/scans/{id}/papier")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PaperPages {

    /** About ten thousand sheets. */
    static final int MAX_BYTES = 2 << 20;

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final String ALL = "meenemen";

    /** Why a file was refused as a whole; NONE before anything was sent. */
    public enum Refusal {
        NONE,
        NO_FILE,
        TOO_LARGE,
        EMPTY,
        TAKEN_BEFORE,
        GONE,
        WITHDRAWN_BEFORE,
        PROBLEMS
    }

    /**
     * What became of the last request.
     *
     * @param taken     how many answers were just taken in
     * @param withdrawn whether a batch was just withdrawn
     */
    public record Outcome(Refusal refusal, List<ProblemLine> problems, int taken, boolean withdrawn) {

        static Outcome refused(Refusal refusal) {
            return new Outcome(refusal, List.of(), 0, false);
        }

        public boolean isRefused() {
            return refusal != Refusal.NONE;
        }
    }

    @CheckedTemplate(basePath = "paper")
    static class Templates {
        static native TemplateInstance upload(
                Scan scan,
                Questionnaire questionnaire,
                RatingHelp ratings,
                List<ColumnHelp> columns,
                List<TakenBatch> batches,
                Outcome outcome,
                boolean fictional);

        static native TemplateInstance preview(Scan scan, PaperPreview preview, boolean changed, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    PaperImport paper;

    @GET
    public TemplateInstance form(
            @PathParam("id") UUID id,
            @RestQuery("opgenomen") Optional<Integer> batch,
            @RestQuery("ingetrokken") Optional<String> withdrawn) {
        Scan scan = reachable.getOpen(id);
        int taken = paper.list(id).stream()
                .filter(one -> batch.isPresent() && one.number() == batch.get())
                .mapToInt(TakenBatch::total)
                .sum();
        return page(scan, new Outcome(Refusal.NONE, List.of(), taken, withdrawn.isPresent()));
    }

    /** Shows what a file would add; nothing of it is stored but encrypted, under a key in the form that confirms it. */
    @POST
    @Audited(Act.PAPER_READ)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("id") UUID id, @RestForm("bestand") FileUpload file) {
        Scan scan = reachable.getOpen(id);
        if (SentFile.find(file).isEmpty()) {
            return refused(scan, Refusal.NO_FILE);
        }
        if (file.size() > MAX_BYTES) {
            return refused(scan, Refusal.TOO_LARGE);
        }
        try {
            return propose(scan, PaperFile.of(file.fileName(), read(file)));
        } catch (FilesRefusedException e) {
            return refused(scan, new Outcome(Refusal.PROBLEMS, ProblemLine.of(e.problems(), List.of()), 0, false));
        }
    }

    private Response propose(Scan scan, PaperFile file) {
        try {
            return preview(scan, paper.propose(scan.id(), file.name(), file.content()), false);
        } catch (FilesRefusedException e) {
            List<ProblemLine> problems = ProblemLine.of(e.problems(), file.headings());
            return refused(scan, new Outcome(Refusal.PROBLEMS, problems, 0, false));
        } catch (EmptyPaperFileException e) {
            return refused(scan, Refusal.EMPTY);
        } catch (PaperFileTakenException e) {
            return refused(scan, Refusal.TAKEN_BEFORE);
        }
    }

    /** Who asks for the address of the button, as after signing in anew, comes to the page with the form. */
    @GET
    @Path("opnemen")
    public Response back(@PathParam("id") UUID id) {
        return Response.seeOther(URI.create("/scans/" + reachable.getOpen(id).id() + "/papier"))
                .build();
    }

    /**
     * Stores what was shown, once.
     *
     * @param pending what waits, with the key to it
     * @param equal   whether rows that came before are taken in again
     * @param seen    what was shown
     */
    @POST
    @Audited(Act.PAPER_READ)
    @Path("opnemen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("id") UUID id,
            @RestForm("invoer") @DefaultValue("") String pending,
            @RestForm("gelijk") @DefaultValue("") String equal,
            @RestForm("gezien") @DefaultValue("") String seen) {
        Scan scan = reachable.getOpen(id);
        Optional<DraftTicket> ticket = DraftTicket.parse(pending);
        if (ticket.isEmpty()) {
            return gone(scan);
        }
        try {
            int batch = paper.confirm(id, ticket.get(), ALL.equals(equal), seen);
            return Response.seeOther(URI.create("/scans/" + id + "/papier?opgenomen=" + batch))
                    .build();
        } catch (PendingGoneException e) {
            return gone(scan);
        } catch (PreviewChangedException | GroupFullException e) {
            return preview(scan, paper.preview(id, ticket.get()), true);
        }
    }

    private Response preview(Scan scan, PaperPreview preview, boolean changed) {
        boolean possible = preview.offers(true) || preview.offers(false);
        int status = changed ? CONFLICT : possible ? OK : RefusedForm.STATUS;
        return Response.status(status)
                .entity(Templates.preview(scan, preview, changed, scan.fictional()))
                .build();
    }

    private Response gone(Scan scan) {
        return conflict(scan, Refusal.GONE);
    }

    /** What was to be withdrawn is not there any more. */
    Response withdrawnBefore(Scan scan) {
        return conflict(scan, Refusal.WITHDRAWN_BEFORE);
    }

    private Response conflict(Scan scan, Refusal refusal) {
        return Response.status(CONFLICT)
                .entity(page(scan, Outcome.refused(refusal)))
                .build();
    }

    /** The file to fill in. */
    @GET
    @Path("voorbeeld.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response template(@PathParam("id") UUID id) {
        Questionnaire questionnaire = questionnaires.of(reachable.getOwn(id));
        return Response.ok(PaperTemplate.of(questionnaire).getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"antwoorden-op-papier.csv\"")
                .build();
    }

    /** The same for Excel. */
    @GET
    @Path("voorbeeld.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response workbook(@PathParam("id") UUID id) {
        Questionnaire questionnaire = questionnaires.of(reachable.getOwn(id));
        return Response.ok(PaperTemplate.workbook(questionnaire))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"antwoorden-op-papier.xlsx\"")
                .build();
    }

    private Response refused(Scan scan, Refusal refusal) {
        return refused(scan, Outcome.refused(refusal));
    }

    private Response refused(Scan scan, Outcome outcome) {
        return RefusedForm.with(page(scan, outcome));
    }

    private TemplateInstance page(Scan scan, Outcome outcome) {
        Questionnaire questionnaire = questionnaires.of(scan);
        return Templates.upload(
                scan,
                questionnaire,
                RatingHelp.of(questionnaire),
                ColumnHelp.of(questionnaire),
                paper.list(scan.id()),
                outcome,
                scan.fictional());
    }

    private static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
