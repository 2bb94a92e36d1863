package nl.lokaledemocratie.quickscan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.EmptyInstallation;
import nl.lokaledemocratie.quickscan.access.FirstLink;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.mail.LocalMail;
import nl.lokaledemocratie.quickscan.mail.MailSending;
import nl.lokaledemocratie.quickscan.mail.SmtpServer;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.opening.PlannedOpening;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Everybody of a real municipality, from an installation where nobody can sign in to the agenda of a second scan, in real browsers, with a
 * real mail server and a clock that the test moves.
 */
@QuarkusTest
class WholeScanInBrowserTest {

    private static final String MONTFOORT = "GM0335";
    private static final int MOST_CLICKS = 25;
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{5}-[0-9A-Z]{5}\\b");

    private static final String PASSWORD = "een paard in de gang";
    private static final String WRITTEN =
            "Laat ons eerder meepraten over het plein, liefst voordat er tekeningen zijn.";

    private static final String ADDRESSES =
            """
            e-mail;groep
            jan@montfoort.example;raadsleden
            els@montfoort.example;raadsleden
            piet@montfoort.example;inwoners
            """;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scans scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ResponseIntake intake;

    @Inject
    PlannedOpening opening;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    MailSending sending;

    @Inject
    DataSource database;

    @Inject
    EmptyInstallation empty;

    @Inject
    FirstLink first;

    private final HandClock clock = new HandClock();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private String username = "";
    private String password = "";
    private int clicks;
    private Page desk;

    @BeforeEach
    void begin() throws SQLException {
        clock.set(Instant.now().truncatedTo(ChronoUnit.MINUTES));
        QuarkusMock.installMockForType(clock, Clock.class);
        mail.start();
        QuarkusMock.installMockForType(LocalMail.at(mail.getSmtp().getPort()), SmtpServer.class);
        forgetLetters();
    }

    @AfterEach
    void end() throws SQLException {
        mail.stop();
        forgetLetters();
        empty.end();
    }

    private ScanStatus status(UUID scan) {
        return QuarkusTransaction.requiringNew().call(() -> scans.get(scan).status());
    }

    private void forgetLetters() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from mail_letter");
            statement.execute("update mail_pace set minute = 0, sent = 0, down_minute = null");
        }
    }

    @Test
    void leadsFromAnEmptyInstallationToTheAgendaOfASecondScan() throws Exception {
        empty.begin();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.DESKTOP, Script.ON)) {
            desk = visitor.open("eerste-beheerder/" + first.offer().orElseThrow());
            makeAccounts();
            UUID scan = setUp();
            assertThat(clicks).as("clicks until the clock opens the scan").isLessThanOrEqualTo(MOST_CLICKS);

            clock.move(Duration.ofDays(1));
            opening.openDue();
            assertThat(status(scan)).isEqualTo(ScanStatus.OPEN);

            invite(scan);
            answerOnAPhone(scan, "inwoners", Optional.empty());
            answerOnAPhone(scan, "raadsleden", Optional.of(code("jan@montfoort.example")));
            typeTwoFormsOfPaper(scan);
            crowd(scan, 1);
            remind(scan);

            clock.move(Duration.ofDays(21));
            closing.closeEnded();
            assertThat(status(scan)).isEqualTo(ScanStatus.CLOSED);

            readResult(scan, visitor);
            chooseAnAnswer(scan);
            correct(scan);
            writeAgenda(scan);
            secondScan(scan);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** A griffier who comes back another day signs in first. */
    private void visit(String address) {
        desk.navigate(address);
        if (desk.url().contains("/inloggen")) {
            signIn();
            desk.navigate(address);
        }
    }

    private void signIn() {
        desk.getByLabel("Gebruikersnaam").fill(username);
        desk.getByLabel("Wachtwoord").fill(password);
        click(desk.locator("main form button[type=submit]"));
        assertThat(desk).not().hasURL(Pattern.compile("/inloggen"));
    }

    /** Who started the service makes the first account, and with that the one of the griffier, who chooses a password. */
    private void makeAccounts() {
        desk.locator("#gebruikersnaam").fill("beheerder");
        desk.locator("#naam").fill("De beheerder");
        desk.locator("#nieuw").fill(PASSWORD);
        desk.locator("#herhaling").fill(PASSWORD);
        click(desk.locator("#formulier button[type=submit]"));
        signIn("beheerder", PASSWORD);
        link("Accounts");
        desk.locator("#gebruikersnaam").fill("griffier");
        desk.locator("#naam").fill("De griffier");
        desk.locator("#organisatie").selectOption(MONTFOORT);
        click(desk.locator("#formulier button[type=submit]"));
        String once = desk.locator(".qs-code").innerText();
        button("Uitloggen");
        desk.navigate(once);
        desk.locator("#nieuw").fill(Scenario.PASSWORD);
        desk.locator("#herhaling").fill(Scenario.PASSWORD);
        click(desk.locator("form button[type=submit]"));
        assertThat(desk.locator("[role=status]")).isVisible();
        password = Scenario.PASSWORD;
        signIn("griffier", password);
    }

    private void signIn(String name, String secret) {
        username = name;
        password = secret;
        signIn();
    }

    private UUID setUp() {
        link("Nieuwe scan");
        desk.locator("#titel").fill("Lokale democratie in Montfoort");
        click(desk.locator("#formulier button[type=submit]"));
        UUID scan = UUID.fromString(desk.url().replaceAll(".*/scans/([0-9a-f-]{36}).*", "$1"));
        link("Begin en einde");
        desk.locator("#begin-dag").fill(day(1));
        desk.locator("#begin-tijd").fill("00:00");
        desk.locator("#dag").fill(day(15));
        desk.locator("#tijd").fill("17:00");
        button("Bewaar deze periode");
        link("Terug naar de scan");
        link("Uitnodigen per e-mail");
        desk.locator("#bestand")
                .setInputFiles(new FilePayload("lijst.csv", "text/csv", ADDRESSES.getBytes(StandardCharsets.UTF_8)));
        button("Adressen opnemen");
        assertThat(desk.locator("[role=status]")).hasText("Er zijn 3 adressen bijgekomen.");
        desk.locator("#vragen").fill("griffie@montfoort.example");
        button("Bewaren");
        assertThat(desk.locator("[role=status]")).isVisible();
        return scan;
    }

    private void invite(UUID scan) {
        visit("scans/" + scan + "/mail");
        link("Verstuur 3 uitnodigingen");
        button("Ja, verstuur 3 berichten");
        assertThat(desk.locator("[role=status]").first()).isVisible();
        sending.sendDue();
        assertThat(mail.getReceivedMessages()).hasSize(3);
    }

    private void remind(UUID scan) {
        clock.move(Duration.ofDays(7));
        visit("scans/" + scan + "/mail");
        link("Verstuur 3 herinneringen");
        button("Ja, verstuur 3 berichten");
        assertThat(desk.locator("[role=status]").first()).isVisible();
        sending.sendDue();
        assertThat(mail.getReceivedMessages()).hasSize(6);
    }

    /** Who has no code comes by the link, and who has one by the page that asks for it. */
    private void answerOnAPhone(UUID scan, String group, Optional<String> code) {
        boolean byLink = code.isEmpty();
        try (Visitor visitor = byLink
                ? Visitor.onDevice(site.toString(), Screen.PHONE)
                : Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = visitor.open("meedoen/" + scans.get(scan).link());
            if (byLink) {
                page.locator("button[value=" + group + "]").click();
            } else {
                page.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText("code"))
                        .click();
                page.locator("input[name=code]").fill(code.orElseThrow());
                page.locator("form:has(input[name=code]) button[type=submit]").click();
            }
            String step = byLink ? "#vragen > section:not([hidden])" : "main";
            assertThat(page.locator(step).getByText("Volgende")).isVisible();
            int steps = 0;
            while (page.locator(step).getByText("Volgende").count() > 0 && steps++ < 30) {
                String before = page.locator(step + " h1").innerText();
                for (Locator choice :
                        page.locator(step + " input[type=radio][value='4']").all()) {
                    choice.check();
                }
                if (byLink && page.locator(step + " textarea").count() > 0) {
                    page.locator(step + " textarea").last().fill(WRITTEN);
                }
                page.locator(step).getByText("Volgende").click();
                assertThat(page.locator(step + " h1")).not().hasText(before);
            }
            page.locator(step).getByText("Naar het overzicht").click();
            page.locator(step)
                    .getByText("Versturen", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/bedankt$"));
        }
    }

    private void typeTwoFormsOfPaper(UUID scan) {
        visit("scans/" + scan + "/papier/typen");
        desk.locator("input[name=groep][value=inwoners]").check();
        button("Beginnen");
        for (int form = 0; form < 2; form++) {
            for (Locator field :
                    desk.locator("input[id$=_now], input[id$=_wish]").all()) {
                field.fill(form == 0 ? "4" : "3");
            }
            button("Formulier bewaren");
            button("Ja, zo bewaren");
            assertThat(desk.locator("main input[value='4'], main input[value='3']"))
                    .hasCount(0);
        }
        visit("scans/" + scan + "/papier/typen");
        button("Controleren en opnemen");
        button("2 nieuwe antwoorden opnemen");
        assertThat(desk.locator("main")).containsText("2 antwoorden zijn opgenomen.");
    }

    private void crowd(UUID id, long seed) {
        Scan scan = scans.get(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        RandomSheets random = new RandomSheets(questionnaire, seed);
        List<AnswerSheet> sheets = Stream.of(
                        random.of("raadsleden", 11),
                        random.of("collegeleden", 4),
                        random.of("ambtenaren", 30),
                        random.of("inwoners", 68),
                        writers(questionnaire, 12))
                .flatMap(List::stream)
                .toList();
        intake.storeAll(id, questionnaire, sheets, Channel.ONLINE, LocalDate.now(clock));
    }

    private static List<AnswerSheet> writers(Questionnaire questionnaire, int people) {
        String question = OpenAnswers.questions(questionnaire).get(0).key();
        return IntStream.range(0, people)
                .mapToObj(person -> AnswerSheets.of(questionnaire)
                        .by("inwoners")
                        .everyStatement(2 + person % 3, 4)
                        .answer(question, "Meer groen in straat " + (char) ('a' + person))
                        .build())
                .toList();
    }

    /** The one that a resident wrote on a phone stands in the report, and none of the others. */
    private void chooseAnAnswer(UUID scan) throws IOException {
        visit("scans/" + scan);
        link("Antwoorden in eigen woorden");
        click(desk.locator("li.qs-card")
                .filter(new Locator.FilterOptions().setHasText(WRITTEN))
                .locator(".qs-actions a"));
        button("Zet in het rapport");
        assertThat(desk.locator("[role=status]")).containsText("Het antwoord staat vanaf nu in het rapport.");
        assertThat(report(scan)).contains(WRITTEN).doesNotContain("Meer groen in straat");
    }

    private void readResult(UUID scan, Visitor visitor) throws IOException {
        visit("scans/" + scan);
        link("Uitkomst bekijken");
        assertThat(desk.locator("#deelname")).isVisible();
        assertThat(visitor.accessibilityProblems()).isEmpty();
        String words = report(scan);
        assertThat(words).contains("gemeente Montfoort", "83");
    }

    private String report(UUID scan) throws IOException {
        visit("scans/" + scan + "/resultaat");
        Download download = desk.waitForDownload(
                () -> desk.locator("a[href*='rapport.pdf']").first().click());
        Path file = download.path();
        return PdfText.of(Files.readAllBytes(file)).replaceAll("\\s+", " ");
    }

    private void correct(UUID scan) throws IOException {
        visit("scans/" + scan);
        link("Iets rechtzetten");
        desk.locator("#aantal-ambtenaren").fill("95");
        desk.locator("#reden").fill("Er werken 95 mensen bij de gemeente.");
        button("Nieuwe uitgave maken");
        assertThat(desk.locator("main")).containsText("Er werken 95 mensen bij de gemeente.");
        assertThat(report(scan)).contains("De reden: Er werken 95 mensen bij de gemeente.");
        assertThat(publications.find(scan).orElseThrow().revision()).isEqualTo(2);
    }

    private void writeAgenda(UUID scan) {
        visit("scans/" + scan);
        link("Verbeteragenda");
        desk.locator("a[href$='/agenda/nieuw']").click();
        desk.locator("#bevinding").fill("Inwoners weten niet waar zij kunnen meepraten.");
        desk.locator("#willen").fill("Iedereen weet waar hij kan meepraten.");
        desk.locator("#wie").fill("De griffier");
        button("Bewaren");
        assertThat(desk.locator("main")).containsText("Inwoners weten niet waar zij kunnen meepraten.");
        assertThat(desk.pdf().length).as("the agenda on paper").isGreaterThan(5_000);
    }

    private void secondScan(UUID first) {
        visit("scans/nieuw");
        desk.locator("#titel").fill("Lokale democratie in Montfoort, tweede keer");
        assertThat(desk.locator("#aantal-ambtenaren")).hasValue("95");
        click(desk.locator("#formulier button[type=submit]"));
        UUID second = UUID.fromString(desk.url().replaceAll(".*/scans/([0-9a-f-]{36}).*", "$1"));
        link("Scan openen");
        desk.locator("input[type=radio][value=nee], input[type=radio]").last().check();
        button("Ja, open de scan");
        assertThat(desk).hasURL(Pattern.compile("/scans/" + second + "$"));
        crowd(second, 2);
        visit("scans/" + second + "/sluiten");
        click(desk.locator("button[value=sluit]"));
        assertThat(desk).hasURL(Pattern.compile("/resultaat$"));
        assertThat(publications.find(second).orElseThrow().previous()).contains(first);
        visit("scans/" + second + "/agenda");
        assertThat(desk.locator("main")).containsText("Van de agenda bij Lokale democratie in Montfoort");
        assertThat(desk.locator("main")).containsText("Inwoners weten niet waar zij kunnen meepraten.");
    }

    private String day(int days) {
        return LocalDate.ofInstant(clock.instant(), DUTCH).plusDays(days).toString();
    }

    private String code(String person) {
        return Stream.of(mail.getReceivedMessages())
                .filter(message -> to(message).equals(person))
                .map(WholeScanInBrowserTest::text)
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return ((Multipart) message.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void link(String name) {
        click(desk.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first());
    }

    private void button(String name) {
        click(desk.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first());
    }

    private void click(Locator what) {
        clicks++;
        what.click();
    }
}
