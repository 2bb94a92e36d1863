package nl.lokaledemocratie.quickscan.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.mail.LocalMail;
import nl.lokaledemocratie.quickscan.mail.MailSending;
import nl.lokaledemocratie.quickscan.mail.SmtpServer;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The griffier's way from a file of addresses to letters that are sent, and to addresses that are wiped. */
@QuarkusTest
class MailPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    MailSending sending;

    @Inject
    ClosingService closing;

    @Inject
    DataSource database;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Scan scan;
    private StaffBrowser clerk;

    @BeforeEach
    void open() throws SQLException {
        forgetLetters();
        server.start();
        scan = scenario.open(scenario.municipality());
        clerk = scenario.clerkOf(scan.organisation());
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

    private void useMail() {
        QuarkusMock.installMockForType(LocalMail.at(server.getSmtp().getPort()), SmtpServer.class);
    }

    @Test
    void saysWithoutAMailServerWhatOneCanDoInstead() {
        Document page = page("");
        assertThat(page.text()).contains("geen mailserver ingesteld");
        assertThat(page.select("main a[href$=/uitnodigingen], main a[href$=/brieven]"))
                .hasSize(2);
        assertThat(page.select("a[href*=/versturen]")).isEmpty();
        assertThat(clerk.get(path("/versturen")).statusCode()).isEqualTo(303);
        assertThat(clerk.get(path("/voorbeeld")).statusCode()).isEqualTo(303);
        assertThat(clerk.post(path("/versturen"), Map.of("soort", "uitnodiging", "gezien", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(clerk.post(path("/proef"), Map.of("proefadres", "ik@voorbeeld.example"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void goesFromAFileToLettersThatAreSent() {
        useMail();
        assertThat(page("").text()).contains("Geef eerst adressen op.");
        assertThat(upload("e-mail;groep\na@voorbeeld.example;inwoners\nb@voorbeeld.example;inwoners\n")
                        .header("Location"))
                .endsWith("?melding=added&aantal=2");
        assertThat(page("?melding=added&aantal=2").select("[role=status]").text())
                .contains("Er zijn 2 adressen");
        assertThat(page("").text()).contains("Geef eerst een adres voor vragen op.", "Nog zonder adres:");
        PageForm contact = PageForm.of(clerk.get(path("")), "/contact").with("vragen", "griffie@voorbeeld.example");
        assertThat(clerk.post(contact.action(), contact.fields()).statusCode()).isEqualTo(303);

        PageForm sure = PageForm.of(clerk.get(path("/versturen?soort=uitnodiging")), "/versturen");
        assertThat(clerk.post(sure.action(), sure.fields()).header("Location")).contains("melding=invited");
        assertThat(page("").select("td[data-head=Wacht]").eachText()).containsExactly("2");
        assertThat(clerk.post(sure.action(), sure.fields()).statusCode())
                .as("sent twice")
                .isEqualTo(409);
        sending.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(page("").select("td[data-head=Verstuurd]").eachText()).containsExactly("2");

        PageForm remind = PageForm.of(clerk.get(path("/versturen?soort=herinnering")), "/versturen");
        assertThat(clerk.post(remind.action(), remind.fields()).header("Location"))
                .contains("melding=reminded");
        assertThat(clerk.get(path("/versturen?soort=herinnering")).statusCode())
                .as("once")
                .isEqualTo(303);
    }

    @Test
    void refusesAFileWholeAndTellsEachLine() {
        Response refused = upload("e-mail;groep\na@voorbeeld.example;inwoners\n<b>@x;inwoners\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.select("tbody tr").eachText()).containsExactly("Regel 3 <b>@x Dit is geen e-mailadres.");
        assertThat(page("").text()).doesNotContain("de openbare link");
    }

    @Test
    void refusesMoreAddressesThanThereArePeople() {
        StringBuilder table = new StringBuilder("e-mail;groep\n");
        for (int i = 0; i < 500; i++) {
            table.append("a").append(i).append("@voorbeeld.example;raadsleden\n");
        }
        Response refused = upload(table.toString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .contains("Raadsleden: samen 500 adressen, maar de groep heeft");
    }

    @Test
    void keepsWhatWasTypedWhereItIsNoAddress() {
        Response refused = clerk.post(path("/contact"), Map.of("vragen", "griffie@", "eerder", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString())
                        .select("#vragen[aria-invalid=true]")
                        .val())
                .isEqualTo("griffie@");
        Response overtaken = clerk.post(
                path("/contact"),
                Map.of("vragen", "griffie@voorbeeld.example", "eerder", "een.ander@voorbeeld.example"));
        assertThat(overtaken.statusCode()).isEqualTo(409);
    }

    @Test
    void showsHowLettersReadAndSendsOneToOneself() {
        useMail();
        Document letter = page("/voorbeeld?soort=herinnering&brieftaal=en");
        assertThat(letter.select(".qs-typed[lang=en]").text())
                .contains("Did you already take part?", "This is a new code");
        PageForm trial =
                PageForm.of(clerk.get(path("/voorbeeld")), "/proef").with("proefadres", "ik@voorbeeld.example");
        Response sent = clerk.post(trial.action(), trial.fields());
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(sent.asString()).select("[role=status]").text()).contains("Het bericht is verstuurd");
        assertThat(server.getReceivedMessages()).hasSize(1);
        server.stop();
        assertThat(clerk.post(trial.action(), trial.fields()).statusCode()).isEqualTo(502);
        assertThat(clerk.post(trial.action(), trial.with("proefadres", "ik@").fields())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesNothingToAnotherOrganisation() {
        upload("e-mail;groep\na@voorbeeld.example;inwoners\n");
        StaffBrowser other = scenario.clerkOf(scenario.municipality());
        for (String page : new String[] {"", "/versturen", "/voorbeeld", "/wissen", "/voorbeeld.csv"}) {
            assertThat(other.get(path(page)).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(other.post(path("/wissen"), Map.of()).statusCode()).isEqualTo(404);
        assertThat(page("").text()).contains("de openbare link");
    }

    @Test
    void countsDownAfterClosingAndWipesWhenTheGriffierWants() {
        upload("e-mail;groep\na@voorbeeld.example;inwoners\n");
        closing.close(scan.id());
        assertThat(page("").text()).contains("De adressen worden gewist. Dat gebeurt 14 dagen na het sluiten.");
        PageForm wipe = PageForm.of(clerk.get(path("/wissen")), "/wissen");
        assertThat(clerk.post(wipe.action(), wipe.fields()).statusCode()).isEqualTo(303);
        assertThat(page("").text()).contains("De adressen zijn gewist.");
        assertThat(clerk.get(path("/wissen")).statusCode()).isEqualTo(303);
    }

    private Response upload(String table) {
        return clerk.request()
                .multiPart("bestand", "lijst.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("groep", "")
                .post(path("/adressen"));
    }

    private Document page(String page) {
        Response response = clerk.get(path(page));
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private String path(String page) {
        return "/scans/" + scan.id() + "/mail" + page;
    }
}
