package nl.lokaledemocratie.quickscan.web;

import nl.lokaledemocratie.quickscan.notation.LanguageTag;

/**
 * A language in which a page can be read.
 *
 * @param name    as its speakers write it
 * @param current whether the page is in it now
 */
public record LanguageChoice(String tag, String name, boolean current) {

    static LanguageChoice of(String tag, boolean current) {
        return new LanguageChoice(tag, LanguageTag.ownName(tag), current);
    }

    public String getDirection() {
        return TextDirection.of(tag);
    }
}
