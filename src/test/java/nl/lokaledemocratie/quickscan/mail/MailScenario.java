package nl.lokaledemocratie.quickscan.mail;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusMock;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A scan that writes to people, a real mail server in this process, and a clock that a test moves. */
abstract class MailScenario {

    static final URI SITE = URI.create("https://quickscan.voorbeeld.example/");
    static final String COUNCIL = "raadsleden";
    static final String RESIDENTS = "inwoners";

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{5}-[0-9A-Z]{5}\\b");

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    MailAddresses addresses;

    @Inject
    MailSetups setups;

    @Inject
    MailQueue queue;

    @Inject
    MailSending sending;

    @Inject
    LettersOnTheirWay letters;

    @Inject
    DataSource database;

    final HandClock clock = new HandClock();
    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    Scan scan;

    @BeforeEach
    void begin() throws SQLException {
        server.start();
        QuarkusMock.installMockForType(clock, Clock.class);
        use(server.getSmtp().getPort());
        execute("delete from mail_letter");
        execute("update mail_pace set minute = 0, sent = 0, down_minute = null");
        scan = scenario.open();
        setups.ask(scan.id(), address("griffie@voorbeeld.example"), before -> true);
    }

    @AfterEach
    void end() throws SQLException {
        server.stop();
        execute("delete from mail_letter");
    }

    /** From now on letters go to the mail server at this port. */
    void use(int port) {
        QuarkusMock.installMockForType(LocalMail.at(port), SmtpServer.class);
    }

    void add(String group, String... people) {
        addresses.add(
                scan.id(),
                Map.of(
                        group,
                        Arrays.stream(people)
                                .map(person -> new Addressee(address(person), "nl"))
                                .toList()));
    }

    static EmailAddress address(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }

    /** Whom letters came to, in order of the alphabet. */
    List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailScenario::to)
                .sorted()
                .toList();
    }

    static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code in the last letter to somebody. */
    String code(String person) {
        String text = Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).equals(person))
                .map(MailScenario::text)
                .reduce((first, last) -> last)
                .orElseThrow();
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new IllegalStateException("No code in\n" + text);
        }
        return code.group();
    }

    static String text(MimeMessage message) {
        try {
            jakarta.mail.Multipart parts = (jakarta.mail.Multipart) message.getContent();
            return parts.getBodyPart(0).getContent().toString();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    MailSetups.Round round(String group, boolean reminder) {
        return setups.list(scan.id()).stream()
                .filter(round -> round.audience().equals(group) && round.reminder() == reminder)
                .findFirst()
                .orElseThrow();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
