package nl.lokaledemocratie.quickscan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import nl.lokaledemocratie.quickscan.access.factor.OneTimeCodes;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances on one database are one service: what is begun at one goes on at the other, and what is done once is done once. With
 * {@code -Dload.older=PATH}, the {@code quarkus-run.jar} of an earlier version, that is the first instance; one with schema 68 counts guesses by itself.
 */
class TwoInstancesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 10;
    private static final int PEOPLE = 300;

    @TempDir
    static Path folder;

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static Installation installation;
    private static String one;
    private static String other;

    @BeforeAll
    static void start() {
        MAIL.start();
        installation = new Installation(
                folder,
                2,
                "-Dquickscan.mail.host=127.0.0.1",
                "-Dquickscan.mail.port=" + MAIL.getSmtp().getPort(),
                "-Dquickscan.mail.security=NONE",
                "-Dquickscan.mail.from=scan@voorbeeld.example",
                "-Dquickscan.mail.per-minute=100000",
                "-Dquickscan.mail.every=1s");
        one = installation.addresses().get(0);
        other = installation.addresses().get(1);
    }

    @AfterAll
    static void stop() {
        installation.close();
        MAIL.stop();
    }

    private static Visitor visitor() {
        return new Visitor(HTTP, one, PATIENCE);
    }

    private static Visitor signedIn(String username) throws Exception {
        Visitor visitor = visitor();
        visitor.signIn(username, password(username));
        return visitor;
    }

    private static String password(String username) {
        return ShortScan.demonstration(installation.demonstration(), username);
    }

    @Test
    void aSessionHoldsAtBothAndEndsAtBoth() throws Exception {
        Visitor griffier = signedIn("griffier");
        Visitor copy = griffier.copy();
        assertThat(griffier.at(other).get("/scans").statusCode()).isEqualTo(200);
        assertThat(copy.get("/scans").statusCode()).isEqualTo(200);

        griffier.at(other).post("/uitloggen", Map.of());
        for (String instance : List.of(one, other)) {
            assertThat(Visitor.place(copy.at(instance).get("/scans"))).contains("/inloggen");
        }
    }

    @Test
    void aDraftIsFinishedAtTheOtherAndCountedOnce() throws Exception {
        ShortScan scan = ShortScan.open(HTTP, one, installation.demonstration());
        Visitor resident = visitor();
        assertThat(Visitor.place(resident.at(other).post(scan.link() + "/start", Map.of("groep", "inwoners"))))
                .endsWith("/stap/1");
        resident.post(scan.link() + "/stap/1", Map.of("luisteren.now", "2", "merk", "begonnen", "actie", "volgende"));
        assertThat(resident.at(other).get(scan.link() + "/stap/1").body()).contains("begonnen");
        Visitor second = resident.copy();

        assertThat(Visitor.place(resident.at(other).post(scan.link() + "/overzicht", Map.of())))
                .endsWith("/bedankt");
        second.post(scan.link() + "/overzicht", Map.of());
        scan.close();
        assertThat(installation.marks(scan.id())).containsExactly("begonnen");
    }

    @Test
    void aCodeBegunAtOneIsUsedUpAtBoth() throws Exception {
        String code = ShortScan.demonstration(installation.demonstration(), "invitation-codes-of-councillors")
                .split(" ")[0];
        String link = "/meedoen/"
                + installation.find(
                        "select link from scan join invitation on scan_id = scan.id where status = 'OPEN' limit 1");
        Visitor councillor = visitor();
        assertThat(Visitor.place(councillor.post(link + "/code", Map.of("code", code))))
                .endsWith("/stap/1");
        String step = councillor.at(other).get(link + "/stap/1").body();
        PageForm form = PageForm.of(step, "/stap/1").with("actie", "volgende");
        Element answer = Jsoup.parse(step).selectFirst("main form input[type=radio]");
        councillor.post(
                form.action(), form.with(answer.attr("name"), answer.val()).fields());

        assertThat(Visitor.place(councillor.at(other).post(link + "/overzicht", Map.of())))
                .endsWith("/bedankt");

        for (String instance : List.of(one, other)) {
            HttpResponse<String> again = visitor().at(instance).post(link + "/code", Map.of("code", code));
            assertThat(again.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void theClockOpensAndClosesOnce() throws Exception {
        ShortScan scan = ShortScan.prepare(HTTP, one, installation.demonstration());
        installation.change(
                "update scan set opens_at = date_trunc('minute', now()) - interval '1 minute' where id = ?::uuid",
                scan.id());
        installation.await("OPEN", "select status from scan where id = ?::uuid", scan.id());
        installation.change(
                "update scan set ends_at = date_trunc('minute', now()) - interval '3 hours' where id = ?::uuid",
                scan.id());
        installation.await("1", "select count(*) from publication where scan_id = ?::uuid", scan.id());

        for (String act : List.of("SCAN_OPEN", "SCAN_CLOSE")) {
            assertThat(installation.find(
                            "select count(*) from audit_entry where scan_id = ?::uuid and act = ? and outcome = 'DONE'",
                            scan.id(),
                            act))
                    .as(act)
                    .isEqualTo("1");
        }
    }

    @Test
    void lettersGoOnWhenAnInstanceIsKilledAndNobodyGetsTwo() throws Exception {
        ShortScan scan = ShortScan.open(HTTP, one, installation.demonstration());
        Visitor griffier = scan.griffier();
        String mail = "/scans/" + scan.id() + "/mail";
        String list = IntStream.range(0, PEOPLE)
                .mapToObj("a%d@voorbeeld.example;inwoners"::formatted)
                .collect(Collectors.joining("\n", "e-mail;groep\n", "\n"));
        assertThat(Visitor.place(griffier.upload(mail + "/adressen", "bestand", "lijst.csv", list)))
                .contains("aantal=" + PEOPLE);
        griffier.fillIn(mail, "/contact", Map.of("vragen", "griffie@voorbeeld.example"));
        assertThat(Visitor.place(griffier.fillIn(mail + "/versturen?soort=uitnodiging", "/versturen", Map.of())))
                .contains("melding=invited");
        assertThat(MAIL.waitForIncomingEmail(PATIENCE.toMillis(), PEOPLE / 10)).isTrue();
        installation.killInstance(1);
        String late = "e-mail;groep\nlaat@voorbeeld.example;inwoners\n";
        assertThat(griffier.upload(mail + "/adressen", "bestand", "meer.csv", late)
                        .statusCode())
                .isEqualTo(303);
        installation.await("t", "select count(*) <= 1 from mail_letter where scan_id = ?::uuid", scan.id());

        List<String> received = Arrays.stream(MAIL.getReceivedMessages())
                .map(TwoInstancesIT::to)
                .toList();
        assertThat(received).doesNotHaveDuplicates().doesNotContain("laat@voorbeeld.example");
        assertThat(received.size()).as("but for one that was on its way").isBetween(PEOPLE - 1, PEOPLE);
    }

    @Test
    void aCorrectionAtOneIsReadAtTheOther() throws Exception {
        Visitor griffier = signedIn("griffier");
        String page = "/scans/"
                + installation.find(
                        "select id::text from scan join publication on scan_id = id where title not like 'Proef%' and organisation_code ="
                                + " (select organisation_code from account where username = 'griffier') order by closed_on desc limit 1");
        String before = griffier.at(other).get(page + "/resultaat").body();
        griffier.at(other).get(page + "/rapport.pdf");
        PageForm form = PageForm.of(griffier.get(page + "/correctie").body(), "/correctie");
        String size = form.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith("aantal-")
                        && !field.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
        form.with(size, String.valueOf(Integer.parseInt(form.fields().get(size).replace(".", "")) + 1))
                .with("reden", "Het aantal was van een ander jaar.");
        assertThat(griffier.post(page + "/correctie", form.fields()).statusCode())
                .isEqualTo(303);

        String after = griffier.at(other).get(page + "/resultaat").body();
        assertThat(after).contains("Het aantal was van een ander jaar.").isNotEqualTo(before);
        assertThat(griffier.at(other).get(page + "/rapport.pdf").body())
                .isEqualTo(griffier.get(page + "/rapport.pdf").body());
    }

    @Test
    void guessesAreCountedTogether() throws Exception {
        for (int i = 0; i < ATTEMPTS; i++) {
            assertThat(Visitor.place(visitor().at(i % 2 == 0 ? one : other).signIn("beheerder", "gok " + i)))
                    .contains("melding=mislukt");
        }
        for (String instance : List.of(one, other)) {
            assertThat(Visitor.place(visitor().at(instance).signIn("beheerder", password("beheerder"))))
                    .endsWith("melding=te-vaak");
        }
    }

    @Test
    void aCodeOfThePhoneLetsInOnce() throws Exception {
        Visitor adviser = signedIn("adviseur");
        String page = adviser.get("/wachtwoord/code").body();
        String secret = Jsoup.parse(page).select("form .qs-code").text().replace(" ", "");
        PageForm form = PageForm.of(page, "/wachtwoord/code")
                .with("code", OneTimeCodes.at(secret, Instant.now().minusSeconds(30)))
                .with("actie", "aan");
        assertThat(adviser.at(other).post(form.action(), form.fields()).statusCode())
                .isEqualTo(303);
        Visitor mine = visitor();
        Visitor stranger = visitor().at(other);
        assertThat(Visitor.place(mine.signIn("adviseur", password("adviseur")))).contains("/inloggen/code");
        assertThat(Visitor.place(stranger.signIn("adviseur", password("adviseur"))))
                .contains("/inloggen/code");

        Map<String, String> code = Map.of("code", OneTimeCodes.at(secret, Instant.now()));
        assertThat(mine.at(other).post("/inloggen/code", code).statusCode()).isEqualTo(303);
        assertThat(stranger.at(one).post("/inloggen/code", code).statusCode()).isEqualTo(422);
    }

    @Test
    void whatAProgramRepeatsIsMadeOnce() throws Exception {
        Visitor griffier = signedIn("griffier");
        griffier.fillIn(
                "/sleutels",
                "/sleutels",
                Map.of(
                        "naam", "Proef",
                        "recht", "scans:schrijven",
                        "tot", LocalDate.now().plusDays(7).toString(),
                        "actie", "maak"));
        String secret = Jsoup.parse(griffier.at(other).get("/sleutels").body())
                .select("[role=status] .qs-code")
                .text();
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 8)
                .mapToObj(i -> HTTP.sendAsync(
                        HttpRequest.newBuilder(URI.create((i % 2 == 0 ? one : other) + "/api/v1/scans"))
                                .header("Authorization", "Bearer " + secret)
                                .header("Idempotency-Key", key)
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"titel\": \"Proef eenmaal\", \"vragenlijst\": \"kort\", \"versie\": \"1.0.0\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();
        Set<String> made = new HashSet<>();
        for (CompletableFuture<HttpResponse<String>> answer : asked) {
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
            made.add(Visitor.place(answer.get()));
        }
        assertThat(made).hasSize(1);
        assertThat(installation.find("select count(*) from scan where title = 'Proef eenmaal'"))
                .isEqualTo("1");
    }

    private static String to(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
