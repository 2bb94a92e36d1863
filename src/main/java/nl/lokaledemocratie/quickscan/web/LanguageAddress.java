package nl.lokaledemocratie.quickscan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The address of a page in another language: with all that its query says, but for the language itself. */
public final class LanguageAddress {

    /** Where a form goes whose page is read in another language, to come back with all that was typed in it. */
    public static final String CARRY = "/taal";

    /** The page that it comes back to. */
    public static final String BACK = "naar";

    private static final String LANGUAGE = PageLanguage.PARAMETER + "=";

    private LanguageAddress() {}

    /** The same page, whatever the language. */
    public static String without(String address) {
        int end = address.indexOf('?');
        if (end < 0) {
            return address;
        }
        String query = Arrays.stream(address.substring(end + 1).split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(LANGUAGE))
                .collect(Collectors.joining("&"));
        return address.substring(0, end) + (query.isEmpty() ? "" : "?" + query);
    }

    static String of(String address, String language) {
        String page = without(address);
        return page + (page.contains("?") ? "&" : "?") + LANGUAGE + language;
    }

    static String carrying(String address, String language) {
        return CARRY + "?" + LANGUAGE + language + "&" + BACK + "="
                + URLEncoder.encode(without(address), StandardCharsets.UTF_8);
    }
}
