package nl.lokaledemocratie.quickscan.desk.mail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.lokaledemocratie.quickscan.browser.Click.button;
import static nl.lokaledemocratie.quickscan.browser.Click.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.mail.LocalMail;
import nl.lokaledemocratie.quickscan.mail.MailSending;
import nl.lokaledemocratie.quickscan.mail.SmtpServer;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inviting by e-mail in a real browser, from a list with a mistake to a reminder, on a phone and a desk. */
@QuarkusTest
class MailInBrowserTest {

    private static final String WRONG = "e-mail;groep\na@voorbeeld.example;inwoners\nb@voorbeeld;inwoners\n";
    private static final String RIGHT = "e-mail;groep\na@voorbeeld.example;inwoners\nb@voorbeeld.example;inwoners\n";

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    MailSending sending;

    @Inject
    DataSource database;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void listen() throws SQLException {
        server.start();
        QuarkusMock.installMockForType(LocalMail.at(server.getSmtp().getPort()), SmtpServer.class);
        forgetLetters();
    }

    @AfterEach
    void stop() throws SQLException {
        server.stop();
        forgetLetters();
    }

    private void forgetLetters() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from mail_letter");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, ON", "DESKTOP, OFF", "DESKTOP, ON"})
    void griffierInvitesAndReminds(Screen screen, Script script) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        try (Visitor visitor = Visitor.of(site.toString(), screen, script)
                .signIn(scenario.account(Role.CLERK, Optional.of(organisation.code())), Scenario.PASSWORD)) {
            Page page = visitor.open("scans/" + scan.id());
            link(page, "Uitnodigen per e-mail");
            check(visitor, script);
            upload(page, WRONG);
            assertThat(page.locator("tbody tr")).containsText("b@voorbeeld");
            check(visitor, script);
            upload(page, RIGHT);
            assertThat(page.locator("[role=status]")).hasText("Er zijn 2 adressen bijgekomen.");
            page.locator("#vragen").fill("griffie@voorbeeld.example");
            button(page, "Bewaren");
            check(visitor, script);

            link(page, "Lees de uitnodiging");
            assertThat(page.locator(".qs-typed")).containsText("Wilt u een vragenlijst invullen?");
            page.locator("#proefadres").fill("ik@voorbeeld.example");
            button(page, "Verstuur aan mij");
            assertThat(page.locator("[role=status]")).containsText("Het bericht is verstuurd");
            check(visitor, script);
            link(page, "Terug naar uitnodigen per e-mail");

            link(page, "Verstuur 2 uitnodigingen");
            check(visitor, script);
            button(page, "Ja, verstuur 2 berichten");
            assertThat(page.locator("[role=status]")).containsText("2 uitnodigingen staan klaar.");
            check(visitor, script);
            sending.sendDue();
            link(page, "Kijk opnieuw");
            link(page, "Verstuur 2 herinneringen");
            button(page, "Ja, verstuur 2 berichten");
            sending.sendDue();
            assertThat(server.getReceivedMessages()).hasSize(5);

            page.locator("#adressen").fill("a@voorbeeld.example");
            button(page, "Noteren");
            assertThat(page.locator(".qs-addresses")).hasText("a@voorbeeld.example");
            link(page, "Nu wissen");
            check(visitor, script);
            button(page, "Nu wissen");
            assertThat(page.locator("main")).containsText("Geef eerst adressen op.");
        }
    }

    private static void check(Visitor visitor, Script script) {
        if (script == Script.ON) {
            assertThat(visitor.accessibilityProblems()).isEmpty();
        }
        assertThat(visitor.scrollsSideways()).isFalse();
    }

    private static void upload(Page page, String table) {
        page.locator("#bestand")
                .setInputFiles(new FilePayload("lijst.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        button(page, "Adressen opnemen");
    }
}
