package nl.lokaledemocratie.quickscan.desk.period;

import java.net.URI;
import java.time.Clock;
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
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.kept.TypedBefore;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanEndedException;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.RefusedForm;
import nl.lokaledemocratie.quickscan.web.form.SavingPages;
import nl.lokaledemocratie.quickscan.web.form.StaleForm;
import org.jboss.resteasy.reactive.RestQuery;

/** When a scan opens and ends by itself: from the end on nobody begins, and two hours later it closes. */
@Path("/scans/{id}/periode")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PeriodPages {

    private static final String SAVED = "bewaard";

    @CheckedTemplate(basePath = "period")
    static class Templates {
        static native TemplateInstance period(
                Scan scan, PeriodView view, PeriodForm form, String version, boolean saved, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanPeriod periods;

    @Inject
    Page page;

    @Inject
    TypedBefore typed;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        Scan scan = reachable.getNotClosed(id);
        return typed.take()
                .map(sent -> page(scan, PeriodForm.read(scan, sent, clock), FormVersion.sent(sent), false))
                .orElseGet(() -> page(
                        scan,
                        stored(scan),
                        FormVersion.of(fields(stored(scan))).text(),
                        notice.filter(SAVED::equals).isPresent()));
    }

    /** Plans a begin and an end, or none. */
    @POST
    @Audited(Act.SCAN_PERIOD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getNotClosed(id);
        PeriodForm form = PeriodForm.read(scan, sent, clock);
        if (form.isRefused()) {
            return RefusedForm.with(page(scan, form, FormVersion.sent(sent), false));
        }
        try {
            periods.plan(
                    id,
                    form.planBegin(clock),
                    form.planEnd(clock),
                    now -> FormVersion.isSeen(FormVersion.sent(sent), fields(stored(now))));
        } catch (ScanEndedException tooLate) {
            Scan now = reachable.getNotClosed(id);
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(now, stored(now), "", false))
                    .build();
        } catch (ChangedMeanwhileException e) {
            Scan now = reachable.getOwn(id);
            return SavingPages.overtaken(StaleForm.of(
                    address(now), "/scans/" + id, FormVersion.sent(sent), fields(stored(now)), fields(form)));
        }
        return Response.seeOther(URI.create(address(scan) + "?melding=" + SAVED))
                .build();
    }

    private PeriodForm stored(Scan scan) {
        return PeriodForm.of(scan, clock);
    }

    private TemplateInstance page(Scan scan, PeriodForm form, String version, boolean saved) {
        PeriodView view = PeriodView.of(scan, clock, page.getLocale());
        return Templates.period(scan, view, form, version, saved, scan.fictional());
    }

    private static String address(Scan scan) {
        return "/scans/" + scan.id() + "/periode";
    }

    private List<FormField> fields(PeriodForm form) {
        return form.fields(MessageBundles.get(PeriodMessages.class, Localized.Literal.of(page.getLanguage())));
    }
}
