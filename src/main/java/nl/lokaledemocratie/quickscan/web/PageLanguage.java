package nl.lokaledemocratie.quickscan.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/**
 * Which of the offered languages a page is in: {@code ?taal=}, else the cookie that an earlier choice left, else what the browser asks
 * for, else Dutch; a program has its headers alone. A questionnaire may be in a language in which we have no words of our own; these are Dutch then.
 */
public final class PageLanguage {
    /** The languages of all our own words. */
    public static final List<String> OFFERED = List.of("nl", "en");

    /** The languages of what anybody may read, who takes part or looks around. */
    public static final List<String> FOR_EVERYONE = List.of("nl", LanguageTag.EASY_DUTCH, "en", "tr", "ar", "pl", "uk");

    /** The languages of our own words that no native reader, and for easy Dutch no expert, has checked yet. */
    public static final Set<String> UNCHECKED = Set.of(LanguageTag.EASY_DUTCH, "tr", "ar", "pl", "uk");

    /** Of the address, and of the cookie. */
    public static final String PARAMETER = "taal";

    private static final String DUTCH = OFFERED.get(0);

    private PageLanguage() {}

    /** The language of a page that is offered in these. */
    public static String of(RoutingContext request, List<String> offered) {
        if (MachineAddress.is(request.request().path())) {
            return MachineAddress.language(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return chosen(request)
                .filter(offered::contains)
                .or(() -> remembered(request).filter(offered::contains))
                .or(() -> preferred(request, offered))
                .orElse(DUTCH);
    }

    /** The language of our own words on a page with content in this one. */
    static String ownWords(String language) {
        return FOR_EVERYONE.contains(language) ? language : DUTCH;
    }

    /** The language that this very request chooses, whether or not the page has it. */
    static Optional<String> chosen(RoutingContext request) {
        return Optional.ofNullable(request.request().getParam(PARAMETER)).filter(LanguageTag::isKnown);
    }

    private static Optional<String> remembered(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(PARAMETER)).map(Cookie::getValue);
    }

    private static Optional<String> preferred(RoutingContext request, List<String> offered) {
        return request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .filter(tag -> tag != null)
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .filter(offered::contains)
                .findFirst();
    }
}
