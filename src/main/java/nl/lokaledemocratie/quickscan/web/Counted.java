package nl.lokaledemocratie.quickscan.web;

import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.notation.PluralForm;

/**
 * A number with the noun that belongs to it, for messages: {@code {most.of('vraag', 'vragen')}} is 1 vraag or 1.000 vragen. Slavic
 * languages give three nouns, Arabic five.
 */
@TemplateExtension
public final class Counted {
    private Counted() {}

    public static String of(int number, String one, String many, @TemplateAttribute("locale") Object locale) {
        return of((long) number, one, many, locale);
    }

    public static String of(long number, String one, String many, @TemplateAttribute("locale") Object locale) {
        return written(number, locale) + " " + (number == 1 ? one : many);
    }

    /** For languages with another form behind a few: {@code 1 minuta, 2 minuty, 5 minut}. */
    public static String of(
            int number, String one, String few, String many, @TemplateAttribute("locale") Object locale) {
        return of((long) number, one, few, many, locale);
    }

    public static String of(
            long number, String one, String few, String many, @TemplateAttribute("locale") Object locale) {
        return written(number, locale) + " "
                + switch (form(number, locale)) {
                    case ONE -> one;
                    case FEW -> few;
                    default -> many;
                };
    }

    /** For Arabic, where one and two are said by the noun itself. */
    public static String of(
            int number,
            String one,
            String two,
            String few,
            String many,
            String other,
            @TemplateAttribute("locale") Object locale) {
        return of((long) number, one, two, few, many, other, locale);
    }

    public static String of(
            long number,
            String one,
            String two,
            String few,
            String many,
            String other,
            @TemplateAttribute("locale") Object locale) {
        return switch (form(number, locale)) {
            case ONE -> one;
            case TWO -> two;
            case FEW -> written(number, locale) + " " + few;
            case MANY -> written(number, locale) + " " + many;
            case OTHER -> written(number, locale) + " " + other;
        };
    }

    private static PluralForm form(long number, Object locale) {
        return PluralForm.of(number, language(locale));
    }

    private static String written(long number, Object locale) {
        return Notation.in(language(locale)).count(number);
    }

    private static Locale language(Object locale) {
        return Locale.forLanguageTag(locale.toString());
    }
}
