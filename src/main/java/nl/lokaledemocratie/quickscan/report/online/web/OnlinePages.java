package nl.lokaledemocratie.quickscan.report.online.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;

/**
 * The report of a scan for anybody, at an address that stays. One that is not public is answered as if it never was. Browsers ask each time
 * whether it still is the same, so that what was taken back is gone.
 */
@Path("/uitkomsten/{address}")
@PermitAll
@Blocking
public class OnlinePages {

    private static final int MOST = 1000;
    private static final String NARROW = "smal";
    private static final String WIDE = "breed";

    @CheckedTemplate(basePath = "online")
    static class Templates {
        static native TemplateInstance report(
                Scan scan, OnlineEdition edition, Publication publication, OnlineView view, boolean fictional);
    }

    @Inject
    OnlineReports reports;

    @Inject
    Page page;

    @Inject
    Request request;

    @GET
    @Produces("text/html;charset=UTF-8")
    public Response report(@PathParam("address") String address) {
        OnlineReports.Found found = reports.find(address).orElseThrow(NotFoundException::new);
        page.offer(List.of("nl"), Set.of());
        String html = Templates.report(
                        found.scan(),
                        found.edition(),
                        found.publication(),
                        OnlineView.of(found.document()),
                        found.scan().fictional())
                .render();
        return kept(html.getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("figuur-{number}-{width}.svg")
    @Produces("image/svg+xml")
    public Response figure(
            @PathParam("address") String address,
            @PathParam("number") String number,
            @PathParam("width") String width) {
        OnlineReports.Found found = reports.find(address).orElseThrow(NotFoundException::new);
        if (!List.of(NARROW, WIDE).contains(width)) {
            throw new NotFoundException();
        }
        int wanted = WholeNumber.parse(number, 1, MOST).orElseThrow(NotFoundException::new);
        return kept(reports.draw(found, wanted, width.equals(NARROW)).orElseThrow(NotFoundException::new));
    }

    private Response kept(byte[] content) {
        EntityTag tag = new EntityTag(Digest.of(content).substring(0, 24));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(content) : same)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
