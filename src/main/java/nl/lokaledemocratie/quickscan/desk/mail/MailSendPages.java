package nl.lokaledemocratie.quickscan.desk.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.invitation.TooManyCodesException;
import nl.lokaledemocratie.quickscan.mail.Delivery;
import nl.lokaledemocratie.quickscan.mail.Envelope;
import nl.lokaledemocratie.quickscan.mail.MailQueue;
import nl.lokaledemocratie.quickscan.mail.MailSending;
import nl.lokaledemocratie.quickscan.mail.letter.LetterKind;
import nl.lokaledemocratie.quickscan.mail.letter.LetterWriter;
import nl.lokaledemocratie.quickscan.mail.letter.WrittenLetter;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.web.Attempts;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** How letters read, one of them to oneself, and sending all of them after a page that asks. */
@Path("/scans/{id}/mail")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
@ApplicationScoped
public class MailSendPages {

    private static final String REMINDER = "herinnering";

    /** Trials of one scan: the mail server is not there to be tried out. */
    private static final int TRIALS = 10;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** What became of a letter to oneself. */
    public enum Trial {
        NONE,
        SENT,
        NO_ADDRESS,
        TOO_OFTEN,
        REFUSED,
        NOT_THERE
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance send(
                MailView view, boolean reminder, int number, String seen, boolean fictional);

        static native TemplateInstance preview(
                Scan scan,
                boolean reminder,
                String language,
                List<String> languages,
                boolean coded,
                WrittenLetter letter,
                Trial trial,
                String typed,
                boolean fictional);
    }

    private final ReachableScans reachable;
    private final MailViews views;
    private final MailPages pages;
    private final MailQueue queue;
    private final MailSending sending;
    private final QuestionnaireCatalog catalog;
    private final SiteConfig site;
    private final UriInfo uri;
    private final Attempts trials;

    @Inject
    MailSendPages(
            ReachableScans reachable,
            MailViews views,
            MailPages pages,
            MailQueue queue,
            MailSending sending,
            QuestionnaireCatalog catalog,
            SiteConfig site,
            UriInfo uri,
            Clock clock) {
        this.reachable = reachable;
        this.views = views;
        this.pages = pages;
        this.queue = queue;
        this.sending = sending;
        this.catalog = catalog;
        this.site = site;
        this.uri = uri;
        this.trials = new Attempts(TRIALS, WINDOW, clock);
    }

    /** Asks before anything is sent; where nothing can be there is nothing to ask. */
    @GET
    @Path("versturen")
    public Response maySend(@PathParam("id") UUID id, @RestQuery("soort") Optional<String> kind) {
        Scan scan = reachable.getNotClosed(id);
        MailView view = views.of(scan);
        boolean reminder = kind.filter(REMINDER::equals).isPresent();
        if (!view.possible() || !(reminder ? view.isReminding() : view.isInviting())) {
            return MailPages.to(scan, MailNotice.NONE, 0);
        }
        int number = reminder ? view.getUnreminded() : view.getUninvited();
        return Response.ok(Templates.send(view, reminder, number, String.valueOf(number), scan.fictional()))
                .build();
    }

    /**
     * Makes letters, which are sent from then on.
     *
     * @param seen to how many, as the page said
     */
    @POST
    @Audited(Act.MAIL_SEND)
    @Path("versturen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("id") UUID id,
            @RestForm("soort") @DefaultValue("") String kind,
            @RestForm("gezien") @DefaultValue("") String seen) {
        Scan scan = reachable.getNotClosed(id);
        boolean reminder = REMINDER.equals(kind);
        int number = WholeNumber.parse(seen, 0, Integer.MAX_VALUE).orElse(0);
        if (!sending.isPossible()
                || !reminder && views.of(scan).setup().contact().isEmpty()) {
            return pages.conflict(scan, MailOutcome.of(MailNotice.NOT_NOW));
        }
        try {
            if (reminder) {
                queue.remind(id, number, site());
            } else {
                queue.invite(id, number, site());
            }
            return MailPages.to(scan, reminder ? MailNotice.REMINDED : MailNotice.INVITED, number);
        } catch (ChangedMeanwhileException e) {
            return pages.conflict(scan, MailOutcome.of(MailNotice.CHANGED));
        } catch (ScanNotOpenException e) {
            return pages.conflict(scan, MailOutcome.of(MailNotice.NOT_NOW));
        } catch (TooManyCodesException e) {
            return pages.conflict(scan, MailOutcome.of(MailNotice.TOO_MANY_CODES));
        }
    }

    /** How a letter reads. */
    @GET
    @Path("voorbeeld")
    public Response preview(
            @PathParam("id") UUID id,
            @RestQuery("soort") Optional<String> kind,
            @RestQuery("brieftaal") Optional<String> language) {
        Scan scan = reachable.getNotClosed(id);
        boolean reminder = kind.filter(REMINDER::equals).isPresent();
        return sending.isPossible()
                ? preview(scan, Response.Status.OK, reminder, language.orElse("nl"), Trial.NONE, "")
                : MailPages.to(scan, MailNotice.NONE, 0);
    }

    /** Sends one to oneself. */
    @POST
    @Audited(Act.MAIL_TRIAL)
    @Path("proef")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response trial(
            @PathParam("id") UUID id,
            @RestForm("soort") @DefaultValue("") String kind,
            @RestForm("brieftaal") @DefaultValue("nl") String language,
            @RestForm("proefadres") @DefaultValue("") String typed) {
        Scan scan = reachable.getNotClosed(id);
        if (!sending.isPossible()) {
            return pages.conflict(scan, MailOutcome.of(MailNotice.NOT_NOW));
        }
        boolean reminder = REMINDER.equals(kind);
        Optional<EmailAddress> to = EmailAddress.parse(typed)
                .filter(address -> Envelope.ascii(address).isPresent());
        Trial trial = to.isEmpty() ? Trial.NO_ADDRESS : trial(scan, reminder, language, to.get());
        Response.Status status =
                switch (trial) {
                    case NONE, SENT -> Response.Status.OK;
                    case NO_ADDRESS -> Response.Status.BAD_REQUEST;
                    case TOO_OFTEN -> Response.Status.TOO_MANY_REQUESTS;
                    case REFUSED, NOT_THERE -> Response.Status.BAD_GATEWAY;
                };
        return preview(scan, status, reminder, language, trial, trial == Trial.SENT ? "" : typed);
    }

    private Trial trial(Scan scan, boolean reminder, String language, EmailAddress to) {
        if (!trials.count(scan.id().toString())) {
            return Trial.TOO_OFTEN;
        }
        Delivery delivery = sending.sendTrial(scan.id(), kind(reminder), language, to, site());
        return switch (delivery) {
            case SENT -> Trial.SENT;
            case REFUSED, LATER -> Trial.REFUSED;
            case DOWN, UNKNOWN -> Trial.NOT_THERE;
        };
    }

    private Response preview(
            Scan scan, Response.Status status, boolean reminder, String language, Trial trial, String typed) {
        List<String> languages = LetterWriter.languages(catalog.get(scan.questionnaireId()));
        String shown = languages.contains(language) ? language : "nl";
        boolean coded = catalog.get(scan.questionnaireId()).audiences().stream().anyMatch(Audience::closed);
        WrittenLetter letter = sending.preview(scan.id(), kind(reminder), shown, coded, site());
        return Response.status(status)
                .entity(Templates.preview(
                        scan, reminder, shown, languages, coded, letter, trial, typed, scan.fictional()))
                .build();
    }

    private URI site() {
        return site.address().orElseGet(() -> uri.getBaseUri());
    }

    private static LetterKind kind(boolean reminder) {
        return reminder ? LetterKind.REMINDER : LetterKind.INVITATION;
    }
}
