package nl.lokaledemocratie.quickscan.report.online.web;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.asset.Packed;

/**
 * The report of a scan for anybody, at an address that stays. One that is not public is answered as if it never was. Browsers ask each time
 * whether it still is the same, so that what was taken back is gone.
 */
@Path("/uitkomsten/{address}")
@PermitAll
@Blocking
public class OnlinePages {

    private static final int MOST = 1000;
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String SVG = "image/svg+xml";
    private static final String NARROW = "smal";
    private static final String WIDE = "breed";

    @CheckedTemplate(basePath = "online")
    static class Templates {
        static native TemplateInstance report(
                Scan scan, OnlineEdition edition, Publication publication, OnlineView view, boolean fictional);
    }

    /** The language may come from a cookie or from what the browser asks for. */
    private static final String VARYING = "Accept-Encoding, Accept-Language, Cookie";

    @Inject
    OnlineReports reports;

    @Inject
    Page page;

    @Inject
    HttpServerRequest request;

    @GET
    @Produces(HTML)
    public Response report(@PathParam("address") String address) {
        OnlineReports.Found found = find(address);
        return page.isAt("/uitkomsten/" + found.scan().link())
                ? kept(reports.page(found, () -> html(found)), HTML)
                : kept(Packed.of(html(found)), HTML);
    }

    @GET
    @Path("figuur-{number}-{width}.svg")
    @Produces(SVG)
    public Response figure(
            @PathParam("address") String address,
            @PathParam("number") String number,
            @PathParam("width") String width) {
        OnlineReports.Found found = find(address);
        if (!List.of(NARROW, WIDE).contains(width)) {
            throw new NotFoundException();
        }
        int wanted = WholeNumber.parse(number, 1, MOST).orElseThrow(NotFoundException::new);
        return kept(reports.draw(found, wanted, width.equals(NARROW)).orElseThrow(NotFoundException::new), SVG);
    }

    private OnlineReports.Found find(String address) {
        return reports.find(address, page::getContentLanguage).orElseThrow(NotFoundException::new);
    }

    private String html(OnlineReports.Found found) {
        OnlineReports.Composed composed = reports.compose(found);
        return Templates.report(
                        found.scan(),
                        found.edition(),
                        composed.publication(),
                        OnlineView.of(composed.document()),
                        found.scan().fictional())
                .render();
    }

    private Response kept(Packed made, String type) {
        String before = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        Response.ResponseBuilder response =
                before != null && before.contains(made.tag()) ? Response.notModified() : content(made, type);
        return response.header(HttpHeaders.ETAG, made.tag())
                .header(HttpHeaders.VARY, VARYING)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** Drawings go as they are: the service says of what it does not pack itself that it is not packed. */
    private Response.ResponseBuilder content(Packed made, String type) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return type.equals(HTML) && accepted != null && accepted.contains("gzip")
                ? Response.ok(made.gzip(), type).header(HttpHeaders.CONTENT_ENCODING, "gzip")
                : Response.ok(made.plain(), type);
    }
}
