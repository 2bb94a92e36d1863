package nl.lokaledemocratie.quickscan.administration;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.mail.Delivery;
import nl.lokaledemocratie.quickscan.mail.SmtpServer;
import nl.lokaledemocratie.quickscan.mail.letter.WrittenLetter;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.web.Page;

/** Sends people the link with which they choose their password; the address is kept nowhere. */
@ApplicationScoped
class AccountLetters {

    private static final String SENDER = "Quick Scan Lokale Democratie";

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        static native TemplateInstance letter(String link, String username, int days);

        static native TemplateInstance letterText(String link, String username, int days);
    }

    @Inject
    SmtpServer server;

    @Inject
    AccessConfig config;

    @Inject
    Page page;

    /** Whether this installation can send mail. */
    boolean isPossible() {
        return server.isConfigured();
    }

    /** Sends the link; false when the mail server did not take it, so that somebody must give it otherwise. */
    boolean send(URI link, String username, EmailAddress to) {
        if (!isPossible()) {
            return false;
        }
        Locale language = page.getLocale();
        int days = (int) config.accountLink().toDays();
        AdministrationMessages words =
                MessageBundles.get(AdministrationMessages.class, Localized.Literal.of(language.toLanguageTag()));
        WrittenLetter letter = new WrittenLetter(
                SENDER,
                to.text(),
                words.letterSubject(),
                rendered(Templates.letterText(link.toString(), username, days), language),
                rendered(Templates.letter(link.toString(), username, days), language),
                Optional.empty());
        return server.send(letter, to) == Delivery.SENT;
    }

    private static String rendered(TemplateInstance template, Locale language) {
        return template.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language).render();
    }
}
