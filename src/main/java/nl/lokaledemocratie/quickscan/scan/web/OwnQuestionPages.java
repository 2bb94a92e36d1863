package nl.lokaledemocratie.quickscan.scan.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.scan.OwnQuestion;
import nl.lokaledemocratie.quickscan.scan.OwnQuestions;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.staff.ReachableScans;
import org.jboss.resteasy.reactive.RestQuery;

/** The questions that the griffier adds to a scan before it opens; the list can be read ever after. */
@Path("/scans/{id}/eigen-vragen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OwnQuestionPages {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "own")
    static class Templates {
        static native TemplateInstance list(
                Scan scan, int most, List<OwnQuestionView> questions, List<OwnMinutes> minutes, boolean fictional);

        static native TemplateInstance form(Scan scan, String address, OwnQuestionForm form, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    OwnQuestions own;

    @GET
    public TemplateInstance list(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        Questionnaire standard = catalog.get(scan.questionnaireId());
        return Templates.list(
                scan,
                own.most(scan),
                views(own.of(id)),
                OwnMinutes.of(standard, questionnaires.of(scan)),
                scan.fictional);
    }

    @GET
    @Path("nieuw")
    public TemplateInstance blank(@PathParam("id") UUID id, @RestQuery("soort") Optional<String> kind) {
        Scan scan = draft(id);
        return form(scan, "nieuw?soort=" + kind.orElse(""), OwnQuestionForm.blank(kind(kind), languages(scan)));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("id") UUID id, @RestQuery("soort") Optional<String> kind, MultivaluedMap<String, String> sent) {
        Scan scan = draft(id);
        OwnQuestionForm form = OwnQuestionForm.read(kind(kind), languages(scan), sent);
        if (form.isRefused()) {
            return refused(form(scan, "nieuw?soort=" + kind.orElse(""), form));
        }
        if (own.of(id).size() >= own.most(scan)) {
            return toList(id, "");
        }
        return toList(id, own.add(id, form.question()));
    }

    @GET
    @Path("{key}")
    public TemplateInstance edit(@PathParam("id") UUID id, @PathParam("key") String key) {
        Scan scan = draft(id);
        return form(scan, key, OwnQuestionForm.of(get(id, key), languages(scan)));
    }

    @POST
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        Scan scan = draft(id);
        OwnQuestionForm form = OwnQuestionForm.read(get(id, key).kind(), languages(scan), sent);
        if (form.isRefused()) {
            return refused(form(scan, key, form));
        }
        own.change(id, key, form.question());
        return toList(id, key);
    }

    @POST
    @Path("{key}/verwijderen")
    public Response remove(@PathParam("id") UUID id, @PathParam("key") String key) {
        own.remove(reachable.getOwn(id).id, key);
        return toList(id, "");
    }

    @POST
    @Path("{key}/omhoog")
    public Response moveUp(@PathParam("id") UUID id, @PathParam("key") String key) {
        own.moveUp(reachable.getOwn(id).id, key);
        return toList(id, key);
    }

    private Scan draft(UUID id) {
        Scan scan = reachable.getOwn(id);
        if (scan.status != ScanStatus.DRAFT) {
            throw new ScanAlreadyOpenedException(scan.status);
        }
        return scan;
    }

    private OwnQuestion get(UUID scan, String key) {
        return Optional.ofNullable(own.of(scan).get(key)).orElseThrow(NotFoundException::new);
    }

    private List<String> languages(Scan scan) {
        return catalog.get(scan.questionnaireId()).languages();
    }

    private static OwnQuestion.Kind kind(Optional<String> name) {
        return name.flatMap(OwnKinds::find).orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance form(Scan scan, String last, OwnQuestionForm form) {
        return Templates.form(scan, address(scan.id) + "/" + last, form, scan.fictional);
    }

    private static List<OwnQuestionView> views(Map<String, OwnQuestion> questions) {
        List<OwnQuestionView> views = new ArrayList<>();
        questions.forEach((key, question) -> views.add(OwnQuestionView.of(views.size() + 1, key, question)));
        return views;
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response toList(UUID scan, String key) {
        return Response.seeOther(URI.create(address(scan) + (key.isEmpty() ? "" : "#" + key)))
                .build();
    }

    private static String address(UUID scan) {
        return "/scans/" + scan + "/eigen-vragen";
    }
}
