package nl.lokaledemocratie.quickscan.mail.letter;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.Logo;
import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** Writes letters. Two of one kind and language differ in nothing but the code, which always has as many signs. */
@ApplicationScoped
public class LetterWriter {

    /** The languages that letters can be in, when the questionnaire is in them too. */
    public static final List<String> LANGUAGES = List.of("nl", LanguageTag.EASY_DUTCH, "en", "tr", "ar", "pl", "uk");

    private static final String DUTCH = "nl";
    private static final String OURS = "#154273";

    @CheckedTemplate(basePath = "letter")
    static class Templates {
        static native TemplateInstance page(LetterView letter);

        static native TemplateInstance plain(LetterView letter);
    }

    @Inject
    Scans scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Looks looks;

    @Inject
    Clock clock;

    /** The languages that letters of a questionnaire can be in. */
    public static List<String> languages(Questionnaire questionnaire) {
        return LANGUAGES.stream().filter(questionnaire.languages()::contains).toList();
    }

    /**
     * Writes a letter of a scan.
     *
     * @param language in which it is, if letters can be in it, else Dutch
     * @param code     as it is printed; empty for who needs none
     * @param contact  whom to ask
     * @param site     where respondents find the service
     * @param keep     how many days after closing addresses are kept
     */
    @Transactional
    public WrittenLetter write(
            UUID id, LetterKind kind, String language, String code, String contact, URI site, int keep) {
        Scan scan = scans.get(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        String words = languages(questionnaire).contains(language) ? language : DUTCH;
        Locale locale = Locale.forLanguageTag(words);
        String organisation = scan.organisation().fullName();
        String title = LanguageTag.isDutch(words)
                ? scan.title()
                : questionnaire.title().in(words);
        Look look = looks.of(scan.organisation().code());
        Optional<Logo> logo = look.logo().flatMap(mark -> looks.findLogo(mark.file()));
        LetterView view = new LetterView(
                kind,
                words,
                LanguageTag.isRightToLeft(words) ? "rtl" : "ltr",
                look.colour().map(Colour::text).orElse(OURS),
                organisation,
                title,
                site.resolve("/meedoen/" + scan.link()).toString(),
                code,
                scan.end()
                        .map(ScanEnd::at)
                        .map(end -> Notation.in(locale).moment(end.atZone(clock.getZone())))
                        .orElse(""),
                contact,
                logo.map(Logo::mark),
                keep,
                scan.fictional());
        LetterMessages said = MessageBundles.get(LetterMessages.class, Localized.Literal.of(words));
        return new WrittenLetter(
                name(organisation),
                contact,
                view.isReminder() ? said.subjectReminder(organisation, title) : said.subject(organisation, title),
                rendered(Templates.plain(view), words)
                                .replaceAll("\n{3,}", "\n\n")
                                .strip() + "\n",
                rendered(Templates.page(view), words),
                logo);
    }

    private static String rendered(TemplateInstance template, String language) {
        return template.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, Locale.forLanguageTag(language))
                .render();
    }

    /** Beside an address these signs mean something else. */
    private static String name(String organisation) {
        return organisation.replaceAll("[<>\"@,;:()\\\\\\p{Cntrl}]", " ").strip();
    }
}
