package nl.lokaledemocratie.quickscan.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;

/** Which language a page is in: {@code ?taal=}, else the cookie that an earlier choice left, else what the browser asks for, else Dutch. */
public final class PageLanguage {
    public static final List<String> OFFERED = List.of("nl", "en");
    static final String PARAMETER = "taal";

    private PageLanguage() {}

    static String of(RoutingContext request) {
        return chosen(request)
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(OFFERED.get(0));
    }

    /** The language this very request chooses. */
    static Optional<String> chosen(RoutingContext request) {
        return AddressCheck.isReadable(request.request().uri())
                ? offered(request.request().getParam(PARAMETER))
                : Optional.empty();
    }

    private static Optional<String> remembered(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(PARAMETER))
                .map(Cookie::getValue)
                .flatMap(PageLanguage::offered);
    }

    private static Optional<String> preferred(RoutingContext request) {
        return request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .filter(tag -> tag != null)
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .filter(OFFERED::contains)
                .findFirst();
    }

    private static Optional<String> offered(String tag) {
        return Optional.ofNullable(tag).filter(OFFERED::contains);
    }
}
