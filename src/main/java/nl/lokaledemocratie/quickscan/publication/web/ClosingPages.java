package nl.lokaledemocratie.quickscan.publication.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.ballot.KeyLostException;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.DayCount;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.ScanRemoval;
import nl.lokaledemocratie.quickscan.response.flood.Floods;
import nl.lokaledemocratie.quickscan.response.store.DamagedSheetsException;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;

/** Closing a scan, after a page that says what happens. */
@Path("/scans/{id}/sluiten")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ClosingPages {

    private static final String ACTION = "actie";

    /** Nobody begins any more. */
    private static final String END = "einde";

    /** Only what was said about the groups is kept. */
    private static final String KEEP = "bewaar";

    private static final String CLOSE = "sluit";

    /** What closing now would leave of a group: METHOD.md 12, by its sheets alone. */
    public enum Outlook {
        SHOWN,
        /** More sheets than people of a closed group: nothing. */
        OVERFULL,
        FEW,
        /** So few beside those on paper that whoever typed these would know them: nothing. */
        FEW_ONLINE,
        SOME,
        /** The same: means alone. */
        SOME_ONLINE
    }

    /**
     * How many took part of a group, at the moment of closing.
     *
     * @param size how many people are in it, where that is known
     */
    public record Participation(Audience audience, int online, int paper, OptionalInt size, ReachedLine reached) {

        public int responses() {
            return online + paper;
        }

        public Outlook outlook() {
            AnalysisSettings settings = AnalysisSettings.STANDARD;
            boolean both = paper > 0 && (online > 0 || audience.closed());
            if (new Population(audience.key(), size, audience.closed()).isOverfull(responses())) {
                return Outlook.OVERFULL;
            }
            if (responses() < settings.suppressBelow()) {
                return Outlook.FEW;
            }
            if (both && online < settings.suppressBelow()) {
                return Outlook.FEW_ONLINE;
            }
            if (responses() < settings.distributionFrom()) {
                return Outlook.SOME;
            }
            return both && online < settings.distributionFrom() ? Outlook.SOME_ONLINE : Outlook.SHOWN;
        }
    }

    @CheckedTemplate(basePath = "closing")
    static class Templates {
        static native TemplateInstance close(
                Scan scan,
                List<Participation> groups,
                ReachedForm form,
                BoxProblem box,
                boolean shown,
                boolean empty,
                boolean flooded,
                boolean planned,
                boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ClosingService closing;

    @Inject
    ScanService scans;

    @Inject
    ScanPeriod periods;

    @Inject
    ResponseCounts counts;

    @Inject
    ScanRemoval removal;

    @Inject
    Floods floods;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    TypedBefore typed;

    @GET
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        Scan scan = reachable.getOpen(id);
        return page(
                scan,
                typed.take().map(sent -> ReachedForm.read(scan, sent)).orElseGet(() -> ReachedForm.of(scan)),
                BoxProblem.NONE);
    }

    /**
     * Closes the scan, or does what is left of a closing that was cut short; or lets who is busy finish before. What does not say which,
     * such as the enter key in a field, gets the page again: closing cannot be undone.
     */
    @POST
    @Audited(Act.SCAN_CLOSE)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getOwn(id);
        ReachedForm form = ReachedForm.read(scan, sent);
        String action = Optional.ofNullable(sent.getFirst(ACTION)).orElse("");
        if (!List.of(END, KEEP, CLOSE).contains(action)) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(reachable.getOpen(id), form, BoxProblem.NONE))
                    .build();
        }
        if (form.isUnprintable()) {
            return RefusedForm.with(page(reachable.getOpen(id), form, BoxProblem.NONE));
        }
        try {
            if (action.equals(END) || action.equals(KEEP)) {
                scans.confirmReached(id, form.confirmed(), form::fits);
                if (action.equals(END)) {
                    periods.endNow(id);
                }
                return Response.seeOther(URI.create("/scans/" + id)).build();
            }
            finish(scan, form, BoxProblem.accepted(sent));
        } catch (ChangedMeanwhileException e) {
            Scan now = reachable.getOwn(id);
            return conflict(now, form.beside(now), BoxProblem.NONE);
        } catch (KeyLostException e) {
            return notOpened(id, form, BoxProblem.KEY_LOST);
        } catch (DamagedSheetsException e) {
            return notOpened(id, form, BoxProblem.damaged(e));
        }
        return Response.seeOther(URI.create("/scans/" + id + "/resultaat")).build();
    }

    /** The scan is still open; what was said about the groups is kept. */
    private Response notOpened(UUID id, ReachedForm form, BoxProblem problem) {
        Scan now = reachable.getOwn(id);
        return conflict(now, form.on(now), problem);
    }

    private TemplateInstance page(Scan scan, ReachedForm form, BoxProblem box) {
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        List<DayCount> shown = counts.listShown(
                scan.id(), group -> questionnaire.audience(group).closed());
        List<Participation> groups = questionnaire.audiences().stream()
                .map(audience -> new Participation(
                        audience,
                        sum(shown, audience, false),
                        sum(shown, audience, true),
                        size(scan, audience),
                        form.line(audience.key())))
                .toList();
        return Templates.close(
                scan,
                groups,
                form,
                box,
                !shown.isEmpty(),
                !removal.mayHaveAnswers(scan),
                !floods.listOpen(scan).isEmpty(),
                scan.end().isPresent(),
                scan.fictional());
    }

    private static int sum(List<DayCount> counts, Audience audience, boolean paper) {
        return counts.stream()
                .filter(count -> count.audience().equals(audience.key()) && count.isOnPaper() == paper)
                .mapToInt(DayCount::responses)
                .sum();
    }

    private static OptionalInt size(Scan scan, Audience audience) {
        return scan.audiences().stream()
                .filter(group -> group.audience().equals(audience.key()))
                .findFirst()
                .map(ScanAudience::population)
                .orElse(OptionalInt.empty());
    }

    private Response conflict(Scan scan, ReachedForm form, BoxProblem box) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(scan, form, box))
                .build();
    }

    /** Who comes after another who closed the scan hears it, unless both say the same. */
    private void finish(Scan scan, ReachedForm form, int without) {
        if (scan.status() != ScanStatus.CLOSED) {
            scans.confirmReached(scan.id(), form.confirmed(), form::fits);
            closing.close(scan.id(), without);
            return;
        }
        closing.finish(scan.id());
        if (!form.stands(scan)) {
            throw new ScanNotOpenException(scan.status());
        }
    }
}
