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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.desk.share.ShareView;
import nl.lokaledemocratie.quickscan.desk.share.ShareViews;
import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.mail.MailSetups;
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
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
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
                Optional<AskedBefore> asked,
                boolean fictional);

        static native TemplateInstance scan(
                ScanView view,
                ShareView share,
                FollowedView followed,
                boolean flooded,
                boolean talk,
                boolean mail,
                Optional<MailedLetters> letters,
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
    MailSetups setups;

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
    OwnQuestions own;

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
        Optional<MultivaluedMap<String, String>> before = typed.take();
        return form(
                organisation,
                choice,
                before.map(suggestion::read).orElse(suggestion),
                before.map(ScanPages::isAskedAgain).orElse(true));
    }

    @POST
    @Audited(Act.SCAN_MAKE)
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestQuery("vragenlijst") Optional<String> wanted, MultivaluedMap<String, String> sent) {
        Organisation organisation = organisations.get(reachable.organisation());
        QuestionnaireChoice choice = choices.get(organisation, wanted);
        ScanForm form = suggestion(organisation, choice).read(sent);
        if (form.isRefused()) {
            return refused(form(organisation, choice, form, isAskedAgain(sent)));
        }
        Optional<Scan> before = isAskedAgain(sent) ? Optional.of(before(sent)) : Optional.empty();
        try {
            return to(QuarkusTransaction.requiringNew().call(() -> {
                Scan made = scans.create(form.plan(organisation.code(), choice.chosen()));
                before.ifPresent(earlier -> own.askAgain(made.id(), earlier.id()));
                return made;
            }));
        } catch (TitleTakenException e) {
            return refused(form(organisation, choice, form.taken(), isAskedAgain(sent)));
        }
    }

    private static boolean isAskedAgain(MultivaluedMap<String, String> sent) {
        return sent.getFirst(AskedBefore.ASKED) != null;
    }

    /** The scan that the page named, which is one of the own organisation. */
    private Scan before(MultivaluedMap<String, String> sent) {
        return reachable.listOwn().stream()
                .filter(scan -> scan.id().toString().equals(sent.getFirst(AskedBefore.EARLIER)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
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
                MailedLetters.of(setups.list(id)),
                scan.fictional());
    }

    /** What will be asked, to be read before opening. */
    @GET
    @Path("{id}/vragenlijst")
    public TemplateInstance questionnaire(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        return ChoiceTemplates.questionnaire(scan, questionnaires.of(scan), scan.fictional());
    }

    private TemplateInstance form(
            Organisation organisation, QuestionnaireChoice choice, ScanForm form, boolean isAskedAgain) {
        Optional<Scan> earlier = earlier(choice);
        int most = choice.chosen().ownPage().map(place -> place.ownQuestions()).orElse(0);
        Optional<AskedBefore> asked = earlier.filter(scan -> most > 0)
                .map(scan -> AskedBefore.of(scan, own.of(scan.id()), isAskedAgain, most))
                .filter(before -> !before.texts().isEmpty());
        return Templates.create(
                organisation, choice, form, earlier.map(Scan::title).orElse(""), asked, organisation.fictional());
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
