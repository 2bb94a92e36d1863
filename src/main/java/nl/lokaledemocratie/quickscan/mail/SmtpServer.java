package nl.lokaledemocratie.quickscan.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import nl.lokaledemocratie.quickscan.mail.letter.WrittenLetter;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.organisation.look.Logo;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jboss.logging.Logger;

/**
 * The mail server of this installation, if it has one. Each letter has a conversation of its own, so that it is known how far that came when
 * something goes wrong. Nothing of whom is written to goes to the log.
 */
@ApplicationScoped
public class SmtpServer {

    private static final Logger LOG = Logger.getLogger(SmtpServer.class);

    private static final int FOR_EVER = 500;
    private static final int FOR_NOW = 400;

    private final MailConfig config;
    private final Clock clock;

    @Inject
    SmtpServer(MailConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Whether there is one, and an address that letters come from. */
    public boolean isConfigured() {
        return config.host().filter(host -> !host.isBlank()).isPresent() && sender().isPresent();
    }

    private Optional<String> sender() {
        return config.from().flatMap(EmailAddress::parse).flatMap(Envelope::ascii);
    }

    /** Hands a letter over that nobody needs to know when it comes back. */
    public Delivery send(WrittenLetter letter, EmailAddress to) {
        return send(letter, to, Optional.empty());
    }

    /**
     * Hands a letter over, and waits for what the server says of it.
     *
     * @param name by which it is known when it comes back
     */
    Delivery send(WrittenLetter letter, EmailAddress to, Optional<String> name) {
        Session session = Session.getInstance(settings());
        try {
            MimeMessage message = message(session, letter, Envelope.ascii(to).orElseThrow());
            if (name.isPresent()) {
                message.setHeader("Message-ID", "<" + name.get() + "@" + place(sender().orElseThrow()) + ">");
            }
            Transport transport = session.getTransport("smtp");
            try {
                return connect(transport) ? hand(message, transport) : Delivery.DOWN;
            } finally {
                close(transport);
            }
        } catch (MessagingException | IOException e) {
            LOG.warnf("A letter could not be written: %s", e.getClass().getSimpleName());
            return Delivery.REFUSED;
        }
    }

    /** Until it has signed in, nothing is handed over. */
    private boolean connect(Transport transport) {
        try {
            transport.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().orElse(null),
                    config.user().isPresent()
                            ? ServerSettings.password(config.passwordFile(), "quickscan.mail.password-file")
                            : null);
            return true;
        } catch (MessagingException e) {
            LOG.warnf("The mail server is not there or lets nobody in: %s", cause(e));
            return false;
        }
    }

    private static Delivery hand(MimeMessage message, Transport transport) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.SENT;
        } catch (MessagingException e) {
            Delivery became = became(e);
            LOG.infof("A letter was not sent (%s): %s", became, cause(e));
            return became;
        }
    }

    /**
     * Whatever it says, it did not take the letter. Of a recipient that may be for ever; what it says of the content can be a judgement that
     * passes; what it says of the sender is about us, and every letter. A conversation that broke off says nothing.
     */
    private static Delivery became(MessagingException failed) {
        for (Exception e = failed; e != null; e = e instanceof MessagingException one ? one.getNextException() : null) {
            if (e instanceof SMTPAddressFailedException recipient) {
                return recipient.getReturnCode() >= FOR_EVER ? Delivery.REFUSED : Delivery.LATER;
            }
            if (e instanceof SMTPSenderFailedException) {
                return Delivery.DOWN;
            }
            if (e instanceof SMTPSendFailedException content && content.getReturnCode() >= FOR_NOW) {
                return Delivery.LATER;
            }
        }
        return Delivery.UNKNOWN;
    }

    /** What a server says may name whom it is about: that does not go to the log. */
    private static String cause(MessagingException e) {
        Exception next = e.getNextException();
        return e.getClass().getSimpleName()
                + (next == null ? "" : ", " + next.getClass().getSimpleName());
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException closedAlready) {
            LOG.debug("The conversation with the mail server had ended");
        }
    }

    private MimeMessage message(Session session, WrittenLetter letter, String to)
            throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(session);
        String utf8 = StandardCharsets.UTF_8.name();
        message.setFrom(new InternetAddress(sender().orElseThrow(), letter.sender(), utf8));
        if (!letter.contact().isEmpty()) {
            message.setReplyTo(new Address[] {new InternetAddress(letter.contact())});
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(letter.subject(), utf8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(letter.text(), "plain"));
        both.addBodyPart(layout(letter));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    /** The layout; with the logo where there is one. */
    private static MimeBodyPart layout(WrittenLetter letter) throws MessagingException {
        MimeBodyPart html = part(letter.html(), "html");
        if (letter.logo().isEmpty()) {
            return html;
        }
        Logo logo = letter.logo().get();
        String type = "image/" + logo.format();
        MimeBodyPart picture = new MimeBodyPart();
        picture.setDataHandler(new DataHandler(new ByteArrayDataSource(logo.content(), type)));
        picture.setContentID("<" + WrittenLetter.LOGO + ">");
        picture.setDisposition(Part.INLINE);
        picture.setHeader("Content-Transfer-Encoding", "base64");
        MimeBodyPart all = new MimeBodyPart();
        all.setContent(new MimeMultipart("related", html, picture));
        return all;
    }

    /** Of one encoding, whatever is in it. */
    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private Properties settings() {
        Properties settings = ServerSettings.of("smtp", config.security(), config.patience(), config.trustFile());
        settings.put("mail.from", sender().orElseThrow());
        settings.put("mail.smtp.from", sender().orElseThrow());
        settings.put("mail.smtp.auth", String.valueOf(config.user().isPresent()));
        settings.put("mail.smtp.quitwait", "false");
        settings.put("mail.smtp.localhost", sender().map(SmtpServer::place).orElseThrow());
        return settings;
    }

    private static String place(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
