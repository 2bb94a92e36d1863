package nl.lokaledemocratie.quickscan.desk.own;

import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;

/** What languages are called; {@code languages:} in templates. */
@TemplateExtension(namespace = "languages")
final class LanguageNames {

    private LanguageNames() {}

    /** The name of a language in the language of the page, with a capital letter. */
    static String name(String tag, Locale page) {
        return LanguageTag.capitalName(tag, page);
    }
}
