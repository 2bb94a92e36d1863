package nl.lokaledemocratie.quickscan.desk;

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
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.desk.share.ShareView;
import nl.lokaledemocratie.quickscan.desk.share.ShareViews;
import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.publication.FollowedParticipants;
import nl.lokaledemocratie.quickscan.publication.web.FollowedView;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.flood.Floods;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.TitleTakenException;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The scans of the own organisation: the list, a new one, one of them, its groups and its questionnaire. */
@Path("/scans")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ScanPages {

    /** What the list says when a scan was removed. */
    static final String REMOVED = "verwijderd";

    @CheckedTemplate(basePath = "scans")
    static class Templates {
        static native TemplateInstance list(
                Organisation organisation, List<ScanView> scans, boolean removed, boolean fictional);

        static native TemplateInstance create(
                Organisation organisation,
                QuestionnaireChoice choice,
                ScanForm form,
                String earlier,
                boolean fictional);

        static native TemplateInstance scan(
                ScanView view,
                ShareView share,
                FollowedView followed,
                boolean flooded,
                boolean talk,
                boolean mail,
                boolean fictional);
    }

    @CheckedTemplate(basePath = "choice")
    static class ChoiceTemplates {
        static native TemplateInstance questionnaire(Scan scan, Questionnaire questionnaire, boolean fictional);
    }

    @Inject
    Floods floods;

    @Inject
    TalkAddresses addresses;

    @Inject
    MailAddresses mail;

    @Inject
    ShareViews shared;

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
    ScanViews views;

    @Inject
    FollowedParticipants participants;

    @Inject
    Page page;

    @Inject
    TypedBefore typed;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(@RestQuery("melding") Optional<String> notice) {
        Organisation organisation = organisations.get(reachable.organisation());
        List<ScanView> all = reachable.listOwn().stream().map(views::of).toList();
        return Templates.list(organisation, all, notice.filter(REMOVED::equals).isPresent(), organisation.fictional());
    }

    @GET
    @Path("nieuw")
    public TemplateInstance form(@RestQuery("vragenlijst") Optional<String> wanted) {
        Organisation organisation = organisations.get(reachable.organisation());
        QuestionnaireChoice choice = choices.get(organisation, wanted);
        ScanForm suggestion = suggestion(organisation, choice);
        return form(organisation, choice, typed.take().map(suggestion::read).orElse(suggestion));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestQuery("vragenlijst") Optional<String> wanted, MultivaluedMap<String, String> sent) {
        Organisation organisation = organisations.get(reachable.organisation());
        QuestionnaireChoice choice = choices.get(organisation, wanted);
        ScanForm form = suggestion(organisation, choice).read(sent);
        if (form.isRefused()) {
            return refused(form(organisation, choice, form));
        }
        try {
            return to(scans.create(form.plan(organisation.code(), choice.chosen())));
        } catch (TitleTakenException e) {
            return refused(form(organisation, choice, form.taken()));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance scan(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        ScanView view = views.of(scan);
        FollowedView followed = FollowedView.of(participants.of(scan), view.questionnaire(), page.getLanguage());
        return Templates.scan(
                view,
                shared.of(scan),
                followed,
                !floods.listOpen(scan).isEmpty(),
                scan.status() != ScanStatus.CLOSED || addresses.find(id).isPresent(),
                scan.status() != ScanStatus.CLOSED || !mail.count(id).isEmpty(),
                scan.fictional());
    }

    /** What will be asked, to be read before opening. */
    @GET
    @Path("{id}/vragenlijst")
    public TemplateInstance questionnaire(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return ChoiceTemplates.questionnaire(scan, questionnaires.of(scan), scan.fictional());
    }

    private TemplateInstance form(Organisation organisation, QuestionnaireChoice choice, ScanForm form) {
        String earlier = earlier(choice).map(Scan::title).orElse("");
        return Templates.create(organisation, choice, form, earlier, organisation.fictional());
    }

    /** The latest scan that asked the same, in whatever version. */
    private Optional<Scan> earlier(QuestionnaireChoice choice) {
        return reachable.listOwn().stream()
                .filter(scan ->
                        scan.questionnaireName().equals(choice.chosen().id().name()))
                .findFirst();
    }

    private ScanForm suggestion(Organisation organisation, QuestionnaireChoice choice) {
        String title = "Quick Scan " + organisation.fullName() + " "
                + LocalDate.now(clock).getYear();
        ScanForm suggestion = ScanForm.suggest(organisation, choice.chosen(), title);
        return earlier(choice).map(suggestion::likeBefore).orElse(suggestion);
    }

    private static Response refused(TemplateInstance page) {
        return RefusedForm.with(page);
    }

    private static Response to(Scan scan) {
        return Response.seeOther(URI.create("/scans/" + scan.id())).build();
    }
}
