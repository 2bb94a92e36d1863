package nl.lokaledemocratie.quickscan.web;

import nl.lokaledemocratie.quickscan.notation.LanguageTag;

/** Which way a language is written, as HTML says it. */
public final class TextDirection {

    private TextDirection() {}

    /** The value of {@code dir} for a language tag. */
    public static String of(String language) {
        return LanguageTag.isRightToLeft(language) ? "rtl" : "ltr";
    }
}
