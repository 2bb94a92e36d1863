package nl.lokaledemocratie.quickscan.mail.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.mail.LetterProof;
import nl.lokaledemocratie.quickscan.mail.MailConfig;
import nl.lokaledemocratie.quickscan.mail.ServerSettings;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import org.jboss.logging.Logger;

/**
 * Reads in a mailbox which letters came back, where one is configured. Reports of mail servers are deleted once they are noted, for they name
 * addresses; whatever else lies there stays as it is. A report counts only with the name of a letter that was sent to that address.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class ReturnedMailbox {

    private static final Logger LOG = Logger.getLogger(ReturnedMailbox.class);

    /** So many messages are looked at each time, the newest. */
    private static final int MOST = 1_000;

    private final ReturnedConfig config;
    private final MailConfig mail;
    private final ReturnedLetters letters;
    private final LetterProof proof;

    @Inject
    public ReturnedMailbox(ReturnedConfig config, MailConfig mail, ReturnedLetters letters, LetterProof proof) {
        this.config = config;
        this.mail = mail;
        this.letters = letters;
        this.proof = proof;
    }

    /** Reads what came since the last time; a mailbox that does not answer is tried again. */
    public void read() {
        Optional<String> host = config.host().filter(name -> !name.isBlank());
        if (host.isEmpty()) {
            return;
        }
        try (Store store = Session.getInstance(settings()).getStore("imap")) {
            store.connect(host.get(), config.port(), config.user().orElse(null), password());
            try (Folder folder = store.getFolder(config.folder())) {
                folder.open(Folder.READ_WRITE);
                take(folder);
            }
        } catch (MessagingException | IOException e) {
            LOG.warnf(
                    "The mailbox of letters that came back could not be read: %s",
                    e.getClass().getSimpleName());
        }
    }

    private void take(Folder folder) throws MessagingException, IOException {
        int last = folder.getMessageCount();
        if (last == 0) {
            return;
        }
        Message[] messages = folder.getMessages(Math.max(1, last - MOST + 1), last);
        FetchProfile kinds = new FetchProfile();
        kinds.add(FetchProfile.Item.CONTENT_INFO);
        folder.fetch(messages, kinds);
        List<Message> reports = new ArrayList<>();
        List<EmailAddress> returned = new ArrayList<>();
        for (Message message : messages) {
            Optional<DeliveryReport> report = DeliveryReport.read(message);
            report.ifPresent(told -> returned.addAll(told.provenBy(proof::isOf)));
            if (report.isPresent()) {
                reports.add(message);
            }
        }
        if (!reports.isEmpty() && letters.note(returned)) {
            folder.setFlags(reports.toArray(Message[]::new), new Flags(Flags.Flag.DELETED), true);
            LOG.infof("Read %s reports of letters that came back", reports.size());
        }
    }

    private Properties settings() {
        return ServerSettings.of("imap", config.security(), mail.patience(), mail.trustFile());
    }

    private String password() {
        return ServerSettings.password(config.passwordFile(), "quickscan.mail.returned.password-file");
    }
}
