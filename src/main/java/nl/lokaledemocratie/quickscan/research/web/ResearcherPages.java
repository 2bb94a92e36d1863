package nl.lokaledemocratie.quickscan.research.web;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.research.ResearchGrant;
import nl.lokaledemocratie.quickscan.research.ResearchGrants;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** The files for whoever has the secret address, until the leave ends. */
@Path("/onderzoek/{link}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ResearcherPages {

    @CheckedTemplate(basePath = "research")
    static class Templates {
        static native TemplateInstance researcher(
                Scan scan,
                ResearchGrant grant,
                List<ResearchView.Group> groups,
                String link,
                String rule,
                String terms,
                boolean fictional);
    }

    @Inject
    ResearchGrants grants;

    @Inject
    ResearchDownload download;

    @Inject
    Scans scans;

    @GET
    public Response show(@PathParam("link") String link) {
        ResearchGrant grant = grants.findAt(link).orElseThrow(NotFoundException::new);
        Scan scan = scans.get(grant.scan());
        return Response.ok(Templates.researcher(
                        scan,
                        grant,
                        download.groups(scan).stream()
                                .filter(group -> !group.changed())
                                .toList(),
                        link,
                        ResearchView.rule(download.language()),
                        ResearchView.terms(download.language()),
                        scan.fictional()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /** The file of a group; where there is none any more back to the page, which says so. */
    @GET
    @Path("{group}.zip")
    @Produces("application/zip")
    public Response file(@PathParam("link") String link, @PathParam("group") String group) {
        ResearchGrant grant = grants.findAt(link).orElseThrow(NotFoundException::new);
        return download.find(scans.get(grant.scan()), grant, group, true)
                .orElseGet(() ->
                        Response.seeOther(URI.create("/onderzoek/" + link)).build());
    }
}
