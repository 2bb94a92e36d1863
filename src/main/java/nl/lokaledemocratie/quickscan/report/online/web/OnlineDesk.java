package nl.lokaledemocratie.quickscan.report.online.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the griffier chooses which chapters anybody may read, and takes them back. */
@Path("/scans/{id}/openbaar")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OnlineDesk {

    private static final String SAVED = "bewaard";
    private static final String WITHDRAW = "intrekken";
    private static final String PUBLISH = "openbaar";

    @CheckedTemplate(basePath = "online")
    static class Templates {
        static native TemplateInstance desk(
                Scan scan,
                OnlineEdition edition,
                List<Choice> choices,
                String address,
                String version,
                Notice notice,
                boolean fictional);
    }

    /** What the page says above all. */
    public enum Notice {
        NONE,
        SAVED,
        CHANGED
    }

    /** A chapter to choose. */
    public record Choice(String key, boolean chosen) {}

    @Inject
    ReachableScans reachable;

    @Inject
    OnlineEditions editions;

    @Inject
    SiteConfig site;

    @Inject
    UriInfo request;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        Scan scan = closed(id);
        return page(scan, editions.get(id), notice.filter(SAVED::equals).isPresent() ? Notice.SAVED : Notice.NONE);
    }

    @POST
    @Audited(Act.PUBLISH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") UUID id,
            @RestForm("hoofdstuk") List<String> chapters,
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        Scan scan = closed(id);
        Predicate<OnlineEdition> asSeen = now -> FormVersion.isSeen(version, fields(now));
        try {
            if (action.equals(WITHDRAW)) {
                editions.withdraw(id, asSeen);
            } else if (!action.equals(PUBLISH)) {
                return Response.seeOther(URI.create("/scans/" + id + "/openbaar"))
                        .build();
            } else {
                editions.publish(id, OnlineEdition.chapters(String.join(" ", chapters)), asSeen);
            }
        } catch (ChangedMeanwhileException e) {
            OnlineEdition sent = new OnlineEdition(
                    OnlineEdition.chapters(String.join(" ", chapters)),
                    editions.get(id).since());
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(scan, sent, Notice.CHANGED))
                    .build();
        }
        return Response.seeOther(URI.create("/scans/" + id + "/openbaar?melding=" + SAVED))
                .build();
    }

    private Scan closed(UUID id) {
        Scan scan = reachable.getOwn(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        return scan;
    }

    /** @param shown with what the form is filled in; its version is that of what stands */
    private TemplateInstance page(Scan scan, OnlineEdition shown, Notice notice) {
        Set<String> chosen = Set.of(shown.keys().split(" "));
        return Templates.desk(
                scan,
                shown,
                OnlineEdition.choices().stream()
                        .map(OnlineEdition::key)
                        .map(key -> new Choice(key, chosen.contains(key)))
                        .toList(),
                site.address()
                        .orElseGet(request::getBaseUri)
                        .resolve("/uitkomsten/" + scan.link())
                        .toString(),
                FormVersion.of(fields(editions.get(scan.id()))).text(),
                notice,
                scan.fictional());
    }

    private static List<FormField> fields(OnlineEdition edition) {
        return List.of(
                new FormField("hoofdstuk", "", edition.keys()),
                new FormField("openbaar", "", edition.since().isPresent() ? "ja" : "nee"));
    }
}
