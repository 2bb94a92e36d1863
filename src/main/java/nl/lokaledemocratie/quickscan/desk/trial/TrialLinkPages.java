package nl.lokaledemocratie.quickscan.desk.trial;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.walk.trial.TrialLink;
import nl.lokaledemocratie.quickscan.web.SiteConfig;

/** The link of the trial, and what a trial is. */
@Path("/scans/{id}/proef")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TrialLinkPages {

    @CheckedTemplate(basePath = "trial")
    static class Templates {
        static native TemplateInstance desk(Scan scan, String address, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    TrialLink links;

    @Inject
    SiteConfig site;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @Context UriInfo uri) {
        Scan scan = reachable.getDraft(id);
        String address =
                site.address().orElse(uri.getBaseUri()).resolve(links.of(scan)).toString();
        return Templates.desk(scan, address, scan.fictional());
    }
}
