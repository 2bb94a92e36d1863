package nl.lokaledemocratie.quickscan.desk.period;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.ScanPausing;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanEndedException;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.pause.Pause;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import nl.lokaledemocratie.quickscan.web.form.NoticeWord;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Lets an open scan stand still, and go on. */
@Path("/scans/{id}/pauze")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PausePages {

    private static final String PAUSE = "pauzeer";
    private static final String GO_ON = "verder";

    @CheckedTemplate(basePath = "period")
    static class Templates {
        static native TemplateInstance pause(
                Scan scan,
                PeriodView view,
                List<PauseReason> reasons,
                Notice notice,
                long days,
                String version,
                boolean fictional);
    }

    /** What the page says above all. */
    public enum Notice {
        NONE(""),
        PAUSED("gepauzeerd"),
        GOES_ON("verder"),
        /** Somebody else did it in the meantime, or another window. */
        CHANGED("veranderd");

        private final String word;

        Notice(String word) {
            this.word = word;
        }

        private static Notice of(String word) {
            return NoticeWord.find(values(), notice -> notice.word, word, NONE);
        }
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanPausing pausing;

    @Inject
    ResponseConfig config;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        return page(reachable.getOpen(id), notice.map(Notice::of).orElse(Notice.NONE));
    }

    /** Lets it stand still, or go on: what the button says, and nothing where it does not stand as the page showed it. */
    @POST
    @Audited(Act.SCAN_PAUSE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id,
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm("reden") @DefaultValue("") String reason,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        Predicate<Scan> asSeen = now -> FormVersion.isSeen(version, fields(now));
        Scan scan = reachable.getOpen(id);
        try {
            return switch (action) {
                case PAUSE -> {
                    pausing.pause(id, PauseReason.find(reason).orElse(PauseReason.UNTOLD), asSeen);
                    yield to(scan, Notice.PAUSED);
                }
                case GO_ON -> {
                    pausing.goOn(id, asSeen);
                    yield to(scan, Notice.GOES_ON);
                }
                default -> to(scan, Notice.NONE);
            };
        } catch (ScanEndedException tooLate) {
            return to(scan, Notice.NONE);
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(reachable.getOpen(id), Notice.CHANGED))
                    .build();
        }
    }

    private TemplateInstance page(Scan scan, Notice notice) {
        return Templates.pause(
                scan,
                PeriodView.of(scan, clock, page.getLocale()),
                List.of(PauseReason.values()),
                notice,
                config.draftLifetime().toDays(),
                FormVersion.of(fields(scan)).text(),
                scan.fictional());
    }

    /** What somebody must know who lets it stand still or go on. */
    private static List<FormField> fields(Scan scan) {
        return List.of(
                new FormField("pauze", "", scan.pause().map(Pause::toString).orElse("")),
                new FormField("einde", "", scan.end().map(ScanEnd::toString).orElse("")));
    }

    private static Response to(Scan scan, Notice notice) {
        String query = notice == Notice.NONE ? "" : "?melding=" + notice.word;
        return Response.seeOther(URI.create("/scans/" + scan.id() + "/pauze" + query))
                .build();
    }
}
