package nl.lokaledemocratie.quickscan.web;

import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import nl.lokaledemocratie.quickscan.notation.Notation;

/** A number with the noun that belongs to it, for messages: {@code {most.of('vraag', 'vragen')}} is 1 vraag or 1.000 vragen. */
@TemplateExtension
public final class Counted {
    private Counted() {}

    public static String of(
            int number, String one, String many, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return of((long) number, one, many, locale);
    }

    public static String of(
            long number, String one, String many, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return Notation.in(Locale.forLanguageTag(locale.toString())).count(number) + " " + (number == 1 ? one : many);
    }
}
