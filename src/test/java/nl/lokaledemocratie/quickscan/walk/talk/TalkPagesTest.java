package nl.lokaledemocratie.quickscan.walk.talk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.RawForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving an address after sending, and what the griffier has of it. */
@QuarkusTest
class TalkPagesTest {

    private static final String FIELD = "e-mail";
    private static final String SENT = "verstuurd";

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    FloodSeal seal;

    private final HandClock clock = new HandClock();

    private Scan scan;
    private StaffBrowser clerk;

    @BeforeEach
    void open() {
        scan = scenario.open(scenario.municipality());
        clerk = scenario.clerkOf(scan.organisation());
    }

    @Test
    void asksNobodyUntilTheGriffierSwitchesItOn() {
        assertThat(page(sent().get("/bedankt")).select("form, input")).isEmpty();
        assertThat(page(new Respondent(scan).get("")).text()).doesNotContain("e-mailadres");
        Response refused = sent().post("/bedankt", Map.of(FIELD, "jan@voorbeeld.nl"));
        assertThat(refused.statusCode()).isEqualTo(410);
        assertThat(page(refused).select("[role=alert]").text())
                .contains("U kunt geen adres meer achterlaten", "Uw antwoorden zijn wel ontvangen");

        switchOn();

        assertThat(page(sent().get("/bedankt")).select("input[type=email]")).hasSize(1);
        assertThat(page(new Respondent(scan).get("")).text())
                .contains("Na het versturen kunt u een e-mailadres achterlaten", "90 dagen na het sluiten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-simple", "en", "tr", "ar", "pl", "uk"})
    void saysOnThePrivacyPageHowLongAddressesAreKept(String language) {
        assertThat(Jsoup.parse(StaffBrowser.anonymous()
                                .get("/privacy?taal=" + language)
                                .asString())
                        .text())
                .contains(TalkAddresses.DAYS + " ");
    }

    @Test
    void keepsAnAddressAndSaysSo() {
        switchOn();
        Respondent resident = sent();
        Response kept = resident.post("/bedankt", Map.of(FIELD, "jan@voorbeeld.nl"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.header("Location")).endsWith("/bedankt/gesprek").doesNotContain("jan");
        assertThat(heading(resident.get("/bedankt/gesprek"))).isEqualTo("Wij hebben uw e-mailadres");
    }

    @Test
    void losesNothingOfAnAddressThatIsNone() {
        switchOn();
        for (String typed : List.of("jan@voorbeeld", "", "<b>@x.nl")) {
            Response refused = sent().post("/bedankt", Map.of(FIELD, typed));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(page(refused).title()).startsWith("Fout:");
            assertThat(page(refused).select("[role=alert] a[href='#e-mail']")).hasSize(1);
            assertThat(page(refused).select("#e-mail[aria-invalid=true]").val()).isEqualTo(typed);
            assertThat(heading(refused)).startsWith("Bedankt");
        }
    }

    @Test
    void carriesWhatIsTypedToAnotherLanguage() {
        switchOn();
        Response english = sent().post("/bedankt?taal=en", Map.of(FIELD, "jan@", "actie", "taal"));
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(page(english).select("#e-mail").val()).isEqualTo("jan@");
        assertThat(page(english).select("label[for=e-mail]").text()).isEqualTo("Your e-mail address");
        assertThat(page(english).select("[role=alert]")).isEmpty();
    }

    @Test
    void takesNoAddressOfWhoSentNothing() {
        switchOn();
        Response answer = new Respondent(scan).post("/bedankt", Map.of(FIELD, "jan@voorbeeld.nl"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/meedoen/" + scan.link());
        assertThat(new Respondent(scan).get("/bedankt/gesprek").statusCode()).isEqualTo(303);
    }

    /** Only the service says that somebody sent: to this scan, and not longer ago than it knows that itself. */
    @Test
    void takesNoAddressUnderAForgedProof() {
        switchOn();
        QuarkusMock.installMockForType(clock, Clock.class);
        String mine = seal.sent(scan.id());
        String dead = seal.sent(scan.id());
        clock.move(Duration.ofHours(25));
        String ofAnother = seal.sent(scenario.open(scenario.municipality()).id());
        String begun = seal.now(FloodSeal.shownOf(scan.id(), "inwoners"));
        String forged =
                mine.replaceFirst("^[^.]+", Long.toString(clock.instant().getEpochSecond(), 36));
        for (String proof : List.of("ja", "", dead, ofAnother, begun, forged)) {
            Respondent somebody = new Respondent(scan).with(Map.of(SENT, proof));
            assertThat(somebody.post("/bedankt", Map.of(FIELD, "jan@voorbeeld.nl"))
                            .header("Location"))
                    .as(proof)
                    .endsWith("/meedoen/" + scan.link());
            assertThat(somebody.get("/bedankt").statusCode()).as(proof).isEqualTo(303);
            assertThat(somebody.get("/bedankt/gesprek").statusCode()).as(proof).isEqualTo(303);
        }
        assertThat(sent().post("/bedankt", Map.of(FIELD, "jan@voorbeeld.nl")).header("Location"))
                .endsWith("/bedankt/gesprek");
    }

    /** All who sent in the same hour have the same: it says nothing of a sheet, nor when it came to the minute. */
    @Test
    void provesThatSomebodySentAndNothingElse() {
        QuarkusMock.installMockForType(clock, Clock.class);
        List<String> proofs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Respondent resident = new Respondent(scan);
            resident.startAsResident();
            resident.answerEverything("/stap/1");
            clock.move(Duration.ofMinutes(7));
            assertThat(resident.send().header("Location")).endsWith("/bedankt");
            proofs.add(resident.cookies().get(SENT));
        }
        assertThat(proofs.get(0)).isEqualTo(proofs.get(1)).isEqualTo(seal.sent(scan.id()));
    }

    @Test
    void takesNoTwoAddressesInOneForm() throws Exception {
        switchOn();
        assertThat(sent().postAsWritten("/bedankt", "e-mail=jan%40voorbeeld.nl&e-mail=piet%40voorbeeld.nl"))
                .startsWith("HTTP/1.1 400 ")
                .contains("value=\"jan@voorbeeld.nl, piet@voorbeeld.nl\"");
        closing.close(scan.id());
        assertThat(Jsoup.parse(clerk.get(path()).asString()).text()).doesNotContain("@voorbeeld.nl");
    }

    @Test
    void asksNobodyOnADeviceForAll() {
        switchOn();
        Respondent kiosk = sent().with(Map.of("kiosk", "ja"));
        assertThat(page(kiosk.get("/bedankt")).select("input[type=email]")).isEmpty();
        assertThat(page(kiosk.get("")).text()).doesNotContain("e-mailadres");
    }

    @Test
    void refusesWhoLeavesTooManyFromOnePlace() throws Exception {
        switchOn();
        String answer = "";
        for (int i = 0; i < 61; i++) {
            answer = RawForm.post(
                    "127.0.0.79",
                    "/meedoen/" + scan.link() + "/bedankt",
                    proof(scan),
                    "e-mail=a" + i + "@voorbeeld.nl");
        }
        assertThat(answer).startsWith("HTTP/1.1 429 ").contains("a60@voorbeeld.nl", "Wacht een kwartier");
    }

    @Test
    void showsTheGriffierNothingWhileOpen() {
        switchOn();
        give("jan@voorbeeld.nl");
        assertThat(Jsoup.parse(clerk.get(path()).asString()).select("main").text())
                .contains("De vraag staat aan")
                .doesNotContain("jan@", "1 adres");
        assertThat(clerk.get(path() + "/adressen.csv").statusCode()).isEqualTo(303);
        assertThat(clerk.get(path() + "/wissen").statusCode()).isEqualTo(303);
    }

    @Test
    void givesTheGriffierAListAfterClosing() {
        switchOn();
        for (String address : List.of(
                "piet@voorbeeld.nl", "=1+1@voorbeeld.nl", "Jan@Voorbeeld.NL", "jan@voorbeeld.nl", "jan@voorbeeld.nl")) {
            give(address);
        }
        closing.close(scan.id());

        assertThat(Jsoup.parse(clerk.get(path()).asString())
                        .select(".qs-addresses li")
                        .eachText())
                .containsExactly("=1+1@voorbeeld.nl", "Jan@voorbeeld.nl", "piet@voorbeeld.nl");
        assertThat(clerk.get(path() + "/adressen.csv").asString())
                .isEqualTo("\uFEFFe-mailadres\r\n'=1+1@voorbeeld.nl\r\nJan@voorbeeld.nl\r\npiet@voorbeeld.nl\r\n");
        assertThat(clerk.get("/scans/" + scan.id()).asString()).contains(path());
        assertThat(sent().post("/bedankt", Map.of(FIELD, "laat@voorbeeld.nl")).statusCode())
                .isEqualTo(410);
        assertThat(page(sent().get("/bedankt")).select("input[type=email]")).isEmpty();
    }

    @Test
    void givesTheListToNobodyElse() {
        switchOn();
        give("jan@voorbeeld.nl");
        closing.close(scan.id());
        for (String path : List.of(path(), path() + "/adressen.csv")) {
            assertThat(scenario.clerkOf(scenario.municipality()).get(path).statusCode())
                    .isEqualTo(404);
            assertThat(scenario.advisor().get(path).statusCode()).isEqualTo(403);
            assertThat(scenario.administrator().get(path).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void wipesTheListWhenTheGriffierWants() {
        switchOn();
        give("jan@voorbeeld.nl");
        closing.close(scan.id());
        PageForm form = PageForm.of(clerk.get(path() + "/wissen"), "/wissen");
        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isEqualTo(303);

        assertThat(clerk.get(path()).asString()).contains("De lijst is gewist").doesNotContain("jan@");
        assertThat(clerk.get(path() + "/adressen.csv").statusCode()).isEqualTo(303);
        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isEqualTo(303);
    }

    @Test
    void doesNothingForAFormOfBefore() {
        PageForm stale = PageForm.of(clerk.get(path()), "/gesprek").with("actie", "aan");
        switchOn();
        Response refused = clerk.post(stale.action(), stale.fields());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("De vraag staat aan", "Iemand anders veranderde dit");
    }

    private void switchOn() {
        PageForm form = PageForm.of(clerk.get(path()), "/gesprek").with("actie", "aan");
        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isEqualTo(303);
    }

    private void give(String address) {
        assertThat(sent().post("/bedankt", Map.of(FIELD, address)).statusCode()).isEqualTo(303);
    }

    private Map<String, String> proof(Scan of) {
        return Map.of(SENT, seal.sent(of.id()));
    }

    private Respondent sent() {
        return new Respondent(scan).with(proof(scan));
    }

    private String path() {
        return "/scans/" + scan.id() + "/gesprek";
    }
}
