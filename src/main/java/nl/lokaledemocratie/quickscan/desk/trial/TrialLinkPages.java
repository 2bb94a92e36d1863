package nl.lokaledemocratie.quickscan.desk.trial;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.opening.TrialLinks;
import nl.lokaledemocratie.quickscan.scan.opening.TrialLinks.Standing;
import nl.lokaledemocratie.quickscan.walk.trial.TrialLink;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import nl.lokaledemocratie.quickscan.web.form.FormField;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The link of the trial, another one or none, and what a trial is. */
@Path("/scans/{id}/proef")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TrialLinkPages {

    private static final String RENEW = "nieuw";
    private static final String WITHDRAW = "intrekken";

    @CheckedTemplate(basePath = "trial")
    static class Templates {
        static native TemplateInstance desk(
                Scan scan, String address, Standing standing, String version, Notice notice, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    TrialLink link;

    @Inject
    TrialLinks links;

    @Inject
    SiteConfig site;

    @Inject
    UriInfo request;

    /** What the page says above all. */
    public enum Notice {
        NONE(""),
        RENEWED("nieuw"),
        WITHDRAWN("ingetrokken"),
        /** Somebody else did something in the meantime, or another window. */
        CHANGED("");

        private final String word;

        Notice(String word) {
            this.word = word;
        }

        private static Notice of(String word) {
            return Stream.of(RENEWED, WITHDRAWN)
                    .filter(notice -> notice.word.equals(word))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @RestQuery("melding") Optional<String> notice) {
        return page(reachable.getDraft(id), notice.map(Notice::of).orElse(Notice.NONE));
    }

    /** Ends the link, with another one or none in its place. */
    @POST
    @Audited(Act.SCAN_TRIAL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id,
            @RestForm("actie") @DefaultValue("") String action,
            @RestForm(FormVersion.FIELD) @DefaultValue("") String version) {
        Scan scan = reachable.getDraft(id);
        Predicate<Standing> asSeen = now -> FormVersion.isSeen(version, fields(now));
        try {
            return switch (action) {
                case RENEW -> {
                    links.renew(id, asSeen);
                    yield to(scan, Notice.RENEWED);
                }
                case WITHDRAW -> {
                    links.withdraw(id, asSeen);
                    yield to(scan, Notice.WITHDRAWN);
                }
                default -> to(scan, Notice.NONE);
            };
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(scan, Notice.CHANGED))
                    .build();
        }
    }

    private TemplateInstance page(Scan scan, Notice notice) {
        Standing standing = links.of(scan.id());
        String address = site.address()
                .orElseGet(request::getBaseUri)
                .resolve(link.of(scan))
                .toString();
        return Templates.desk(
                scan, address, standing, FormVersion.of(fields(standing)).text(), notice, scan.fictional());
    }

    private static List<FormField> fields(Standing standing) {
        return List.of(new FormField("link", "", standing.toString()));
    }

    private static Response to(Scan scan, Notice notice) {
        String query = notice == Notice.NONE ? "" : "?melding=" + notice.word;
        return Response.seeOther(URI.create("/scans/" + scan.id() + "/proef" + query))
                .build();
    }
}
