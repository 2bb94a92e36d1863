package nl.lokaledemocratie.quickscan.web;

import java.util.Locale;

/**
 * A language in which a page can be read.
 *
 * @param name    as its speakers write it
 * @param current whether the page is in it now
 */
public record LanguageChoice(String tag, String name, boolean current) {

    static LanguageChoice of(String tag, boolean current) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        int first = name.offsetByCodePoints(0, 1);
        return new LanguageChoice(tag, name.substring(0, first).toUpperCase(locale) + name.substring(first), current);
    }

    public String getDirection() {
        return TextDirection.of(tag);
    }
}
