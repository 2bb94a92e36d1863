package nl.lokaledemocratie.quickscan.scan.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.InvitationService;
import nl.lokaledemocratie.quickscan.scan.Organisation;
import nl.lokaledemocratie.quickscan.scan.Organisations;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.staff.ReachableScans;
import org.jboss.resteasy.reactive.RestQuery;

/** The scans of the own organisation: the list, a new one, one of them, its groups and its questionnaire. */
@Path("/scans")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ScanPages {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "scans")
    static class Templates {
        static native TemplateInstance list(Organisation organisation, List<ScanView> scans, boolean fictional);

        static native TemplateInstance create(
                Organisation organisation, QuestionnaireChoice choice, ScanForm form, boolean fictional);

        static native TemplateInstance scan(ScanView view, String link, boolean fictional);

        static native TemplateInstance groups(Scan scan, ScanForm form, boolean fictional);

        static native TemplateInstance questionnaire(Scan scan, Questionnaire questionnaire, boolean fictional);
    }

    @Inject
    PublicLink link;

    @Inject
    ReachableScans reachable;

    @Inject
    Organisations organisations;

    @Inject
    QuestionnaireChoices choices;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ScanService scans;

    @Inject
    ResponseCounts counts;

    @Inject
    InvitationService invitations;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list() {
        Organisation organisation = organisations.get(reachable.organisation());
        List<ScanView> views = reachable.listOwn().stream().map(this::view).toList();
        return Templates.list(organisation, views, organisation.fictional);
    }

    @GET
    @Path("nieuw")
    public TemplateInstance form(@RestQuery("vragenlijst") Optional<String> wanted) {
        Organisation organisation = organisations.get(reachable.organisation());
        QuestionnaireChoice choice = choices.get(organisation, wanted);
        return form(organisation, choice, suggestion(organisation, choice));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestQuery("vragenlijst") Optional<String> wanted, MultivaluedMap<String, String> sent) {
        Organisation organisation = organisations.get(reachable.organisation());
        QuestionnaireChoice choice = choices.get(organisation, wanted);
        ScanForm form = suggestion(organisation, choice).read(sent);
        return form.isRefused()
                ? refused(form(organisation, choice, form))
                : to(scans.create(form.plan(organisation.code, choice.chosen())));
    }

    @GET
    @Path("{id}")
    public TemplateInstance scan(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return Templates.scan(view(scan), link.of(scan), scan.fictional);
    }

    /** The groups can be described better until the scan is closed. */
    @GET
    @Path("{id}/groepen")
    public TemplateInstance groups(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return Templates.groups(scan, ScanForm.of(scan, catalog.get(scan.questionnaireId())), scan.fictional);
    }

    @POST
    @Path("{id}/groepen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getOwn(id);
        ScanForm form = ScanForm.of(scan, catalog.get(scan.questionnaireId())).read(sent);
        if (form.isRefused()) {
            return refused(Templates.groups(scan, form, scan.fictional));
        }
        return to(scans.describe(id, form.title(), form.groupPlans()));
    }

    /** What will be asked, to be read before opening. */
    @GET
    @Path("{id}/vragenlijst")
    public TemplateInstance questionnaire(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return Templates.questionnaire(scan, questionnaires.of(scan), scan.fictional);
    }

    private ScanView view(Scan scan) {
        return ScanView.of(
                scan, catalog.get(scan.questionnaireId()), counts.listDays(scan.id), invitations.countOpen(scan.id));
    }

    private static TemplateInstance form(Organisation organisation, QuestionnaireChoice choice, ScanForm form) {
        return Templates.create(organisation, choice, form, organisation.fictional);
    }

    private ScanForm suggestion(Organisation organisation, QuestionnaireChoice choice) {
        String title = "Quick Scan " + organisation.fullName() + " "
                + LocalDate.now(clock).getYear();
        return ScanForm.suggest(organisation, choice.chosen(), title);
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response to(Scan scan) {
        return Response.seeOther(URI.create("/scans/" + scan.id)).build();
    }
}
