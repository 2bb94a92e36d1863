package nl.lokaledemocratie.quickscan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.mail.returned.ReturnedConfig;
import nl.lokaledemocratie.quickscan.mail.returned.ReturnedLetters;
import nl.lokaledemocratie.quickscan.mail.returned.ReturnedMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that came back are read in a real mailbox, and only of what was really sent. */
@QuarkusTest
class ReturnedMailboxTest extends MailScenario {

    private static final String REPORT =
            """
            From: mailer-daemon@mx.voorbeeld.example
            To: quickscan@voorbeeld.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="deel"

            --deel
            Content-Type: text/plain; charset=utf-8

            It did not arrive.
            --deel
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.voorbeeld.example

            Final-Recipient: rfc822; %s
            Action: %s
            Status: %s
            --deel
            Content-Type: text/rfc822-headers

            From: Gemeente <quickscan@voorbeeld.example>
            Message-ID: %s
            --deel--
            """;

    private final GreenMail box = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @TempDir
    Path folder;

    @Inject
    ReturnedLetters letters;

    @Inject
    LetterProof proof;

    private GreenMailUser user;
    private ReturnedMailbox mailbox;

    @BeforeEach
    void openMailbox() throws IOException {
        box.start();
        user = box.setUser("terug@voorbeeld.example", "terug", "geheim");
        Path password = Files.writeString(folder.resolve("password"), "geheim\n");
        mailbox = new ReturnedMailbox(
                new Mailbox(box.getImap().getPort(), password),
                new MailSettings(1, Duration.ofSeconds(5)),
                letters,
                proof);
        add(COUNCIL, "an@voorbeeld.example", "bo@voorbeeld.example", "cas@voorbeeld.example");
        queue.invite(scan.id(), 3, SITE);
        sending.sendDue();
    }

    @AfterEach
    void closeMailbox() {
        box.stop();
    }

    @Test
    void notesWhatCameBackForGoodAndDeletesTheReports() throws Exception {
        deliver(REPORT.formatted("bo@voorbeeld.example", "failed", "5.1.1", name("bo@voorbeeld.example")));
        deliver(REPORT.formatted("cas@voorbeeld.example", "delayed", "4.2.2", name("cas@voorbeeld.example")));
        deliver("From: an@voorbeeld.example\nSubject: Vraag\n\nWat moet ik doen?\n");

        mailbox.read();

        assertThat(addresses.listFailed(scan.id())).containsExactly("bo@voorbeeld.example");
        assertThat(box.getReceivedMessages())
                .as("what is no report stays")
                .extracting(MimeMessage::getSubject)
                .containsExactly("Vraag");
        mailbox.read();
        assertThat(addresses.listFailed(scan.id())).hasSize(1);
    }

    /** Who knows somebody's address cannot keep the reminder from them. */
    @Test
    void believesNoReportOfALetterThatWasNotSentThere() throws Exception {
        String ofBo = name("bo@voorbeeld.example");
        deliver(REPORT.formatted("an@voorbeeld.example", "failed", "5.1.1", ofBo));
        deliver(REPORT.formatted("an@voorbeeld.example", "failed", "5.1.1", "<made.up@voorbeeld.example>"));
        deliver(REPORT.formatted("an@voorbeeld.example", "failed", "5.1.1", ""));

        mailbox.read();

        assertThat(addresses.listFailed(scan.id())).isEmpty();
        assertThat(ofBo).doesNotContain("bo@").hasSameSizeAs(name("an@voorbeeld.example"));
    }

    @Test
    void goesOnWhenTheMailboxIsAway() {
        box.stop();
        mailbox.read();
        assertThat(addresses.listFailed(scan.id())).isEmpty();
    }

    private void deliver(String text) throws MessagingException {
        user.deliver(new MimeMessage(
                (Session) null,
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private String name(String person) throws MessagingException {
        for (MimeMessage message : server.getReceivedMessages()) {
            if (to(message).equals(person)) {
                return message.getMessageID();
            }
        }
        throw new IllegalArgumentException(person);
    }

    /** The settings of a mailbox on this machine. */
    private record Mailbox(int port, Path password) implements ReturnedConfig {

        @Override
        public Optional<Path> secretFile() {
            return Optional.empty();
        }

        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public MailConfig.Security security() {
            return MailConfig.Security.NONE;
        }

        @Override
        public Optional<String> user() {
            return Optional.of("terug");
        }

        @Override
        public Optional<Path> passwordFile() {
            return Optional.of(password);
        }

        @Override
        public String folder() {
            return "INBOX";
        }
    }
}
