package nl.lokaledemocratie.quickscan.walk.made;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.web.LanguageAddress;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.asset.Packed;

/** Pages of a scan that are the same for everybody who reads them in a language: made once, and packed once. */
@ApplicationScoped
public class MadePages {

    private static final long MOST_BYTES = 16_000_000;
    private static final long MOST_ADDRESSES = 100_000;

    /** The language may come from a cookie or from what the browser asks for. */
    static final String VARYING = "Accept-Encoding, Accept-Language, Cookie";

    /** What may be kept, and must be asked after. */
    static final String ASK_AGAIN = "private, no-cache";

    /** All that such a page shows, but for what never changes of a scan that was opened and of a running service. */
    private record Key(
            String address,
            String organisation,
            String title,
            String language,
            Look look,
            Set<String> letters,
            boolean talk,
            boolean kiosk,
            ScanStatus status,
            Optional<ScanEnd> end,
            ScanEnd.Stage stage) {}

    private final Cache<Key, Packed> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Packed page) -> page.gzip().length)
            .build();

    /** Addresses of pages that hold nothing of their reader, whoever that is. */
    private final Cache<String, Boolean> forAnybody =
            Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).build();

    @Inject
    Page page;

    @Inject
    KioskMode kiosk;

    @Inject
    HttpServerRequest request;

    @Inject
    Clock clock;

    /**
     * A page from memory; who asks for it in another way gets it made anew.
     *
     * @param address of the page; nothing else of the request may be on it but the language
     */
    public Response get(AskedScan scan, String address, Supplier<TemplateInstance> content) {
        return LanguageAddress.without(request.uri()).equals(address)
                ? response(find(scan, address, content)).build()
                : Html.page(Response.Status.OK, content.get());
    }

    /** The same for a page that holds nothing of its reader, so that browsers may keep it and ask whether it is still the same. */
    public Response getKept(AskedScan scan, String address, Supplier<TemplateInstance> content) {
        if (!LanguageAddress.without(request.uri()).equals(address)) {
            return Html.page(Response.Status.OK, content.get());
        }
        forAnybody.put(address, true);
        Packed made = find(scan, address, content);
        String kept = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean isSame = kept != null && kept.contains(made.tag());
        return (isSame ? Response.notModified().header(HttpHeaders.VARY, VARYING) : response(made))
                .header(HttpHeaders.ETAG, made.tag())
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .build();
    }

    private Packed find(AskedScan scan, String address, Supplier<TemplateInstance> content) {
        return pages.get(
                key(scan, address, page.getContentLanguage(), kiosk.isOn()),
                unmade -> Packed.of(content.get().render()));
    }

    /** A page that was made before and holds nothing of its reader. */
    Optional<Packed> findMade(AskedScan scan, String address, String language, boolean isKiosk) {
        return forAnybody.getIfPresent(address) == null
                ? Optional.empty()
                : Optional.ofNullable(pages.getIfPresent(key(scan, address, language, isKiosk)));
    }

    private Key key(AskedScan scan, String address, String language, boolean isKiosk) {
        return new Key(
                address,
                scan.organisation(),
                scan.title(),
                language,
                scan.look(),
                scan.letters().keySet(),
                scan.talk(),
                isKiosk,
                scan.status(),
                scan.end(),
                scan.stage(clock.instant()));
    }

    private Response.ResponseBuilder response(Packed made) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean unpacks = accepted != null && accepted.contains("gzip");
        Response.ResponseBuilder response =
                Response.ok(unpacks ? made.gzip() : made.plain(), Html.TYPE).header(HttpHeaders.VARY, VARYING);
        return unpacks ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }
}
