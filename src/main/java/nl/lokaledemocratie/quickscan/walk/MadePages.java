package nl.lokaledemocratie.quickscan.walk;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.web.LanguageAddress;
import nl.lokaledemocratie.quickscan.web.Page;

/** Pages of a scan that are the same for everybody who reads them in a language: made once, and packed once. */
@ApplicationScoped
class MadePages {

    private static final long MOST_BYTES = 16_000_000;

    /** All that such a page shows, but for what never changes of an open scan and of a running service. */
    private record Key(String address, String organisation, String title, String language) {}

    private final Cache<Key, PackedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, PackedPage page) -> page.gzip().length)
            .build();

    @Inject
    Page page;

    @Inject
    HttpServerRequest request;

    /**
     * A page from memory; who asks for it in another way gets it made anew.
     *
     * @param address of the page; nothing else of the request may be on it but the language
     */
    Response get(Walk walk, String address, Supplier<TemplateInstance> content) {
        return LanguageAddress.without(request.uri()).equals(address)
                ? response(find(walk, address, content)).build()
                : Html.page(Response.Status.OK, content.get());
    }

    private PackedPage find(Walk walk, String address, Supplier<TemplateInstance> content) {
        AskedScan scan = walk.scan();
        Key key = new Key(address, scan.organisation(), scan.title(), page.getContentLanguage());
        return pages.get(key, unmade -> PackedPage.of(content.get().render()));
    }

    private Response.ResponseBuilder response(PackedPage made) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean unpacks = accepted != null && accepted.contains("gzip");
        Response.ResponseBuilder response = Response.ok(unpacks ? made.gzip() : made.plain(), Html.TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return unpacks ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
