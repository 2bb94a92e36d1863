package nl.lokaledemocratie.quickscan.desk.own;

import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** What languages are called; {@code languages:} in templates. */
@TemplateExtension(namespace = "languages")
final class LanguageNames {

    private LanguageNames() {}

    /** The name of a language in the language of the page, with a capital letter. */
    static String name(String tag, Locale page) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(page);
        return name.substring(0, 1).toUpperCase(page) + name.substring(1);
    }
}
