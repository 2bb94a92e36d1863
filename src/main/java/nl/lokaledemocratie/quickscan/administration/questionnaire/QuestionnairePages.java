package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.ProposalReplacedException;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.report.definition.QuestionnaireCheck;
import nl.lokaledemocratie.quickscan.web.form.Conflict;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** All versions of all questionnaires, and proposing a new one: a file is taken whole, or refused whole with everything that is wrong. */
@Path(QuestionnairePages.ROOT)
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class QuestionnairePages {

    static final String ROOT = "/beheer/vragenlijsten";

    /** Why an upload was refused; NONE when it was not. */
    public enum Refusal {
        NONE,
        NO_FILE,
        PROBLEMS
    }

    /** A file that was not taken. */
    public record Upload(Refusal refusal, String file, List<ProblemView> problems) {
        static final Upload NONE = new Upload(Refusal.NONE, "", List.of());

        public boolean isRefused() {
            return refusal != Refusal.NONE;
        }
    }

    @CheckedTemplate(basePath = "questionnaires")
    static class Templates {
        static native TemplateInstance questionnaires(
                List<Questionnaire> published,
                List<QuestionnaireId> proposals,
                Upload upload,
                VersionNotice notice,
                String version,
                int kilobytes);
    }

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Proposals proposals;

    @Inject
    ProposalWays ways;

    @Inject
    QuestionnaireCheck check;

    @GET
    public TemplateInstance list(@RestQuery("melding") @DefaultValue("") String notice) {
        return page(Upload.NONE, VersionNotice.of(notice));
    }

    /** Takes a file as a proposal, or keeps nothing of it. */
    @POST
    @Audited(Act.QUESTIONNAIRE_PROPOSE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("bestand") FileUpload sent, @RestForm(FormVersion.FIELD) String version) {
        if (SentFile.find(sent).isEmpty()) {
            return refused(new Upload(Refusal.NO_FILE, "", List.of()));
        }
        try {
            return take(file(sent), sent.fileName(), version);
        } catch (ProposalReplacedException e) {
            return SavingPages.refused(
                    new Conflict(Conflict.Kind.PROPOSAL_REPLACED, ways.toProposal(e.id()), List.of()));
        }
    }

    private Response take(QuestionnaireFile file, String name, String version) {
        QuestionnaireReading reading = QuestionnaireCheck.ofItsReport(file).isEmpty()
                ? proposals.propose(file, () -> FormVersion.isSeen(version, proposed()))
                : QuestionnaireReading.refused(check.problems(file));
        return reading.questionnaire()
                .map(Questionnaire::id)
                .map(id -> Response.seeOther(VersionNotice.PROPOSED.at(ROOT + "/" + id))
                        .build())
                .orElseGet(() -> refused(new Upload(Refusal.PROBLEMS, name, ProblemView.of(reading.problems(), file))));
    }

    /** What the page shows of the proposals. */
    private List<FormField> proposed() {
        return proposals.list().stream()
                .map(id -> new FormField(
                        id.toString(),
                        "",
                        proposals
                                .find(id)
                                .map(proposal -> proposal.file().contentHash())
                                .orElse("")))
                .toList();
    }

    private static QuestionnaireFile file(FileUpload sent) {
        try {
            return QuestionnaireFile.of(sent.uploadedFile(), sent.fileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response refused(Upload upload) {
        return RefusedForm.with(page(upload, VersionNotice.NONE));
    }

    private TemplateInstance page(Upload upload, VersionNotice notice) {
        return Templates.questionnaires(
                catalog.list().stream().map(catalog::get).toList(),
                proposals.list(),
                upload,
                notice,
                FormVersion.of(proposed()).text(),
                QuestionnaireFile.MAX_BYTES / 1024);
    }
}
