package nl.lokaledemocratie.quickscan.desk.own;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

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
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.desk.way.ScanWays;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.form.Conflict;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import org.jboss.resteasy.reactive.RestForm;

/** The own questions of a scan: the list, which can be read ever after, their order, and removing one after a page that asks. */
@Path("/scans/{id}/eigen-vragen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OwnListPages {

    @CheckedTemplate(basePath = "own")
    static class Templates {
        static native TemplateInstance list(
                Scan scan,
                int most,
                List<OwnQuestionView> questions,
                List<OwnMinutes> minutes,
                String order,
                String after,
                boolean fictional);

        static native TemplateInstance remove(
                Scan scan, OwnQuestionView view, String version, boolean changed, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    DraftScans drafts;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    OwnQuestions own;

    @Inject
    OwnFields fields;

    @Inject
    ScanWays ways;

    @GET
    public TemplateInstance list(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        Questionnaire standard = catalog.get(scan.questionnaireId());
        List<Question> questions = own.of(id);
        return Templates.list(
                scan,
                own.most(scan),
                views(questions),
                OwnMinutes.of(standard, questionnaires.of(scan)),
                FormVersion.of(OwnFields.ofOrder(
                                questions.stream().map(Question::key).toList()))
                        .text(),
                OwnQuestionPages.after(questions),
                scan.fictional());
    }

    /** Who asks for the address of the button comes to the page with the button. */
    @GET
    @Path("{key}/omhoog")
    public Response back(@PathParam("id") UUID id, @PathParam("key") String key) {
        return toList(reachable.getOwn(id).id(), key);
    }

    @POST
    @Audited(Act.SCAN_QUESTIONS)
    @Path("{key}/omhoog")
    public Response moveUp(
            @PathParam("id") UUID id, @PathParam("key") String key, @RestForm(FormVersion.FIELD) String order) {
        Scan scan = reachable.getOwn(id);
        try {
            own.moveUp(scan.id(), key, now -> FormVersion.isSeen(order, OwnFields.ofOrder(now)));
            return toList(id, key);
        } catch (ChangedMeanwhileException e) {
            return SavingPages.refused(new Conflict(Conflict.Kind.QUESTIONS_CHANGED, ways.toQuestions(id), List.of()));
        }
    }

    /** Asks first. */
    @GET
    @Path("{key}/verwijderen")
    public Response confirm(@PathParam("id") UUID id, @PathParam("key") String key) {
        Scan scan = drafts.get(id);
        return page(scan, key, false).map(page -> Response.ok(page).build()).orElseGet(() -> toList(id, ""));
    }

    @POST
    @Audited(Act.SCAN_QUESTIONS)
    @Path("{key}/verwijderen")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("key") String key,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        Scan scan = drafts.get(id);
        try {
            own.remove(id, key, now -> FormVersion.isSeen(version, fields.of(now, drafts.languages(scan))));
            return toList(id, "");
        } catch (ChangedMeanwhileException e) {
            return page(scan, key, true)
                    .map(page -> Response.status(Response.Status.CONFLICT)
                            .entity(page)
                            .build())
                    .orElseGet(() -> toList(id, ""));
        }
    }

    private Optional<TemplateInstance> page(Scan scan, String key, boolean changed) {
        return views(own.of(scan.id())).stream()
                .filter(view -> view.question().key().equals(key))
                .findFirst()
                .map(view -> Templates.remove(
                        scan,
                        view,
                        FormVersion.of(fields.of(view.question(), drafts.languages(scan)))
                                .text(),
                        changed,
                        scan.fictional()));
    }

    private static List<OwnQuestionView> views(List<Question> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> OwnQuestionView.of(i + 1, questions.get(i)))
                .toList();
    }

    /** @param key the question to come to, nothing for the top; may hold anything that somebody asked for */
    static Response toList(UUID scan, String key) {
        UriBuilder list = UriBuilder.fromPath("/scans/{scan}/eigen-vragen");
        return Response.seeOther(
                        key.isEmpty()
                                ? list.build(scan)
                                : list.fragment("{key}").build(scan, key))
                .build();
    }
}
