package nl.lokaledemocratie.quickscan.desk.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import nl.lokaledemocratie.quickscan.desk.way.ScanWays;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestionsFullException;
import nl.lokaledemocratie.quickscan.web.form.Conflict;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.SentText;
import nl.lokaledemocratie.quickscan.web.form.StaleForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Writing the questions that the griffier adds to a scan before it opens. */
@Path("/scans/{id}/eigen-vragen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OwnQuestionPages {

    private static final String KIND = "soort";
    private static final String AFTER = "na.";

    @CheckedTemplate(basePath = "own")
    static class Templates {
        static native TemplateInstance form(
                Scan scan, String address, OwnQuestionForm form, String version, boolean fictional);
    }

    @Inject
    DraftScans drafts;

    @Inject
    OwnQuestions own;

    @Inject
    OwnFields fields;

    @Inject
    ScanWays ways;

    @Inject
    TypedBefore typed;

    @GET
    @Path("nieuw")
    public TemplateInstance blank(
            @PathParam("id") UUID id,
            @RestQuery("soort") Optional<String> kind,
            @RestQuery(FormVersion.FIELD) Optional<String> after) {
        Scan scan = drafts.get(id);
        String last = "nieuw?soort=" + kind.orElse("");
        return typed.take()
                .map(sent -> form(
                        scan,
                        last,
                        OwnQuestionForm.read(kind(kind), drafts.languages(scan), sent),
                        FormVersion.sent(sent)))
                .orElseGet(() -> form(
                        scan,
                        last,
                        OwnQuestionForm.blank(kind(kind), drafts.languages(scan)),
                        after.orElseGet(() -> after(own.of(id)))));
    }

    @POST
    @Audited(Act.SCAN_QUESTIONS)
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("id") UUID id, @RestQuery("soort") Optional<String> kind, MultivaluedMap<String, String> sent) {
        Scan scan = drafts.get(id);
        OwnQuestionForm form = OwnQuestionForm.read(kind(kind), drafts.languages(scan), sent);
        if (form.isRefused()) {
            return refused(form(scan, "nieuw?soort=" + kind.orElse(""), form, FormVersion.sent(sent)));
        }
        try {
            return OwnListPages.toList(id, add(id, form::question, FormVersion.sent(sent)));
        } catch (OwnQuestionsFullException e) {
            return late(id, Conflict.Kind.QUESTIONS_FULL, sent);
        } catch (ChangedMeanwhileException e) {
            return late(id, Conflict.Kind.QUESTION_ADDED, sent);
        }
    }

    /** A form without its version says nothing of what was there before. */
    private String add(UUID id, Function<String, Question> asked, String version) {
        return version.isEmpty()
                ? own.add(id, asked)
                : own.addOnce(id, asked, Set.copyOf(List.of(version.split("\\."))));
    }

    /** What a new question comes after: by that, in the address of the form too, one is known that is sent again after going back. */
    static String after(List<Question> questions) {
        return AFTER + questions.stream().map(Question::key).collect(Collectors.joining("."));
    }

    @GET
    @Path("{key}")
    public Response edit(@PathParam("id") UUID id, @PathParam("key") String key) {
        Scan scan = drafts.get(id);
        return own.find(id, key)
                .map(question -> {
                    OwnQuestionForm form = question.accept(new FilledForm(drafts.languages(scan)));
                    TemplateInstance page = typed.take()
                            .map(sent -> form(
                                    scan,
                                    key,
                                    OwnQuestionForm.read(form.kind(), drafts.languages(scan), sent),
                                    FormVersion.sent(sent)))
                            .orElseGet(() -> form(scan, key, form, version(form)));
                    return Response.ok(page).build();
                })
                .orElseGet(() -> late(id, Conflict.Kind.QUESTION_GONE, Map.of()));
    }

    /** What took the place of a deleted question in the meantime is another question. */
    @POST
    @Audited(Act.SCAN_QUESTIONS)
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        Scan scan = drafts.get(id);
        Optional<Question> stored = own.find(id, key).filter(question -> isOf(question, sent.getFirst(KIND)));
        return stored.isPresent()
                ? change(scan, key, stored.get().kind(), sent)
                : late(id, Conflict.Kind.QUESTION_GONE, sent);
    }

    private Response change(Scan scan, String key, QuestionKind kind, MultivaluedMap<String, String> sent) {
        OwnQuestionForm form = OwnQuestionForm.read(kind, drafts.languages(scan), sent);
        String version = FormVersion.sent(sent);
        if (form.isRefused()) {
            return refused(form(scan, key, form, version));
        }
        try {
            own.change(scan.id(), form.question(key), now -> FormVersion.isSeen(version, fields(now, scan)));
            return OwnListPages.toList(scan.id(), key);
        } catch (ChangedMeanwhileException e) {
            return own.find(scan.id(), key)
                    .map(now -> overtaken(scan, key, version, now, form))
                    .orElseGet(() -> late(scan.id(), Conflict.Kind.QUESTION_GONE, sent));
        }
    }

    private Response overtaken(Scan scan, String key, String version, Question now, OwnQuestionForm typed) {
        return SavingPages.overtaken(StaleForm.of(
                address(scan.id()) + "/" + key, address(scan.id()), version, fields(now, scan), fields.of(typed)));
    }

    private List<FormField> fields(Question question, Scan scan) {
        return fields.of(question, drafts.languages(scan));
    }

    private String version(OwnQuestionForm form) {
        return FormVersion.of(fields.of(form)).text();
    }

    private Response late(UUID scan, Conflict.Kind kind, Map<String, List<String>> sent) {
        return SavingPages.refused(new Conflict(kind, ways.toQuestions(scan), SentText.of(sent)));
    }

    private static boolean isOf(Question question, String kind) {
        return kind == null || question.kind().name().equals(kind);
    }

    private static QuestionKind kind(Optional<String> name) {
        return name.flatMap(OwnKinds::find).orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance form(Scan scan, String last, OwnQuestionForm form, String version) {
        return Templates.form(scan, address(scan.id()) + "/" + last, form, version, scan.fictional());
    }

    private static Response refused(TemplateInstance page) {
        return RefusedForm.with(page);
    }

    private static String address(UUID scan) {
        return "/scans/" + scan + "/eigen-vragen";
    }
}
