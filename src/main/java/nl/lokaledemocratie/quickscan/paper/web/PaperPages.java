package nl.lokaledemocratie.quickscan.paper.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.paper.EmptyPaperFileException;
import nl.lokaledemocratie.quickscan.paper.PaperFileTakenException;
import nl.lokaledemocratie.quickscan.paper.PaperImport;
import nl.lokaledemocratie.quickscan.paper.PaperTemplate;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.staff.ReachableScans;
import nl.lokaledemocratie.quickscan.study.FileProblem;
import nl.lokaledemocratie.quickscan.study.FilesRefusedException;
import nl.lokaledemocratie.quickscan.web.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Uploading answers given on paper: taken whole, or refused whole with everything that is wrong. */
@Path("/scans/{id}/papier")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PaperPages {

    /** About ten thousand sheets. */
    static final int MAX_BYTES = 2 << 20;

    private static final int UNPROCESSABLE = 422;

    /** Why a file was refused as a whole; NONE before anything was sent. */
    public enum Refusal {
        NONE,
        NO_FILE,
        TOO_LARGE,
        EMPTY,
        TAKEN_BEFORE,
        PROBLEMS
    }

    @CheckedTemplate(basePath = "paper")
    static class Templates {
        static native TemplateInstance upload(
                Scan scan,
                Questionnaire questionnaire,
                List<ColumnHelp> columns,
                Refusal refusal,
                List<FileProblem> problems,
                int taken,
                boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    PaperImport paper;

    @GET
    public TemplateInstance form(@PathParam("id") UUID id) {
        return page(open(id), Refusal.NONE, List.of(), 0);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("id") UUID id, @RestForm("bestand") FileUpload file) {
        Scan scan = open(id);
        if (SentFile.find(file).isEmpty()) {
            return refused(scan, Refusal.NO_FILE, List.of());
        }
        if (file.size() > MAX_BYTES) {
            return refused(scan, Refusal.TOO_LARGE, List.of());
        }
        return take(scan, file);
    }

    private Response take(Scan scan, FileUpload file) {
        try {
            int taken = paper.take(scan.id, file.fileName(), read(file));
            return Response.ok(page(scan, Refusal.NONE, List.of(), taken)).build();
        } catch (FilesRefusedException e) {
            return refused(scan, Refusal.PROBLEMS, e.problems());
        } catch (EmptyPaperFileException e) {
            return refused(scan, Refusal.EMPTY, List.of());
        } catch (PaperFileTakenException e) {
            return refused(scan, Refusal.TAKEN_BEFORE, List.of());
        }
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

    private Scan open(UUID id) {
        Scan scan = reachable.getOwn(id);
        if (scan.status != ScanStatus.OPEN) {
            throw new ScanNotOpenException(scan.status);
        }
        return scan;
    }

    private Response refused(Scan scan, Refusal refusal, List<FileProblem> problems) {
        return Response.status(UNPROCESSABLE)
                .entity(page(scan, refusal, problems, 0))
                .build();
    }

    private TemplateInstance page(Scan scan, Refusal refusal, List<FileProblem> problems, int taken) {
        Questionnaire questionnaire = questionnaires.of(scan);
        return Templates.upload(
                scan, questionnaire, ColumnHelp.of(questionnaire), refusal, problems, taken, scan.fictional);
    }

    private static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
