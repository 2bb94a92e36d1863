package nl.lokaledemocratie.quickscan.board.web;

import java.net.URI;
import java.time.Clock;
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
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.board.PublicScans;
import nl.lokaledemocratie.quickscan.board.PublicScans.OfOrganisation;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import nl.lokaledemocratie.quickscan.web.WebMessages;
import nl.lokaledemocratie.quickscan.web.asset.Packed;

/**
 * How an organisation's scans stand, for other sites: a page to frame and a feed. Both ask for no cookie and leave none, run no script and
 * count nobody.
 */
@Path("/m/{name}")
@PermitAll
@Blocking
public class BoardPages {

    private static final String HTML = "text/html;charset=UTF-8";

    /** The language may come from a cookie or from what the browser asks for. */
    private static final String VARYING = "Accept-Language, Cookie";

    /** A state that changed shows after so many seconds at most. */
    private static final String BRIEFLY = "public, max-age=60";

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance call(CallView view);
    }

    @Inject
    PublicScans scans;

    @Inject
    Page page;

    @Inject
    SiteConfig site;

    @Inject
    UriInfo uri;

    @Inject
    HttpServerRequest request;

    @Inject
    Clock clock;

    @GET
    @Path("oproep")
    @Produces(HTML)
    public Response call(@PathParam("name") String name) {
        CallView view = CallView.of(find(name), clock.instant(), clock.getZone(), page.getLocale());
        return kept(Templates.call(view).render(), HTML);
    }

    @GET
    @Path("nieuws.atom")
    @Produces(AtomFeed.TYPE)
    public Response news(@PathParam("name") String name) {
        OfOrganisation found = find(name);
        CallMessages words = MessageBundles.get(CallMessages.class, Localized.Literal.of(page.getLanguage()));
        WebMessages web = MessageBundles.get(WebMessages.class, Localized.Literal.of(page.getLanguage()));
        String organisation = found.organisation().fullName();
        String fictional = found.organisation().fictional() ? web.fictional() + " " + web.fictionalText() + " " : "";
        String board = "/m/" + found.name().text();
        AtomFeed.Head head = new AtomFeed.Head(
                NewsEntry.id("news of " + found.organisation().code()),
                page.getLanguage(),
                words.feed(organisation),
                fictional + web.notOfficial(),
                organisation,
                here(board + "/nieuws.atom"),
                here(board + "/oproep"));
        List<AtomFeed.Told> news = NewsEntry.of(found.scans()).stream()
                .map(entry -> new AtomFeed.Told(
                        entry,
                        words.event(entry.kind().name(), entry.scan()),
                        words.told(entry.kind().name()),
                        here(entry.path())))
                .toList();
        return kept(AtomFeed.write(head, news, clock.getZone()), AtomFeed.TYPE);
    }

    private OfOrganisation find(String name) {
        return ShortName.parse(name).flatMap(scans::find).orElseThrow(NotFoundException::new);
    }

    private URI here(String path) {
        return site.address().orElseGet(uri::getBaseUri).resolve(path);
    }

    private Response kept(String made, String type) {
        String tag = Packed.of(made).tag();
        String before = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        Response.ResponseBuilder response =
                before != null && before.contains(tag) ? Response.notModified() : Response.ok(made, type);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, VARYING)
                .header(HttpHeaders.CACHE_CONTROL, BRIEFLY)
                .build();
    }
}
