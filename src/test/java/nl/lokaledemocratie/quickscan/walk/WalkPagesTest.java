package nl.lokaledemocratie.quickscan.walk;

import static io.restassured.RestAssured.given;
import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WalkPagesTest {

    private static final String NOW = "vooraf-meepraten.now";

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    AnswerSheetReader sheets;

    @Inject
    ResponseCounts counts;

    @Test
    void storesWhatAResidentSends() {
        Scan scan = scenario.open();
        Questionnaire questionnaire = scenario.questionnaire();
        Respondent resident = new Respondent(scan);
        resident.startAsResident().then().statusCode(303);
        resident.answer(questionnaire, 1, 2, 5).then().statusCode(303);
        resident.post("/stap/2", Map.of()).then().statusCode(303);
        resident.post("/stap/6", Map.of("leeftijd", "25-34", "wat-eerst", "  Meer groen.\r\nEn stilte. "));
        Response sent = resident.send();
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith(resident.address("/bedankt"));
        assertThat(heading(resident.get("/bedankt"))).isEqualTo("Bedankt, wij hebben uw antwoorden ontvangen");

        AnswerSheet stored = only(scan);
        assertThat(stored.audience()).isEqualTo("inwoners");
        assertThat(stored.ratings().value(questionnaire.ratingLayout(), "vooraf-meepraten", Aspect.NOW))
                .hasValue(2);
        assertThat(stored.ratings().value(questionnaire.ratingLayout(), "vooraf-meepraten", Aspect.WISH))
                .hasValue(5);
        assertThat(stored.background()).containsExactly(Map.entry("leeftijd", "25-34"));
        assertThat(stored.texts()).containsExactly(Map.entry("wat-eerst", "Meer groen.\nEn stilte."));
        assertThat(counts.byAudience(scan.id)).containsExactly(Map.entry("inwoners", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\u00A0", "%s\u200B", "\uFEFF%s", "%s\u0000", "(%s)."})
    void takesACodeWithWhatCameAlongWhenItWasCopied(String around) {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id, "raadsleden", 1).get(0).replace('-', '\u2212');

        assertThat(new Respondent(scan).startWithCode(around.formatted(code)).statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "%S, ''",
        "%s., ''",
        "'%s,', ''",
        "%s), ''",
        "%s%%20, ''",
        "%%20%s, ''",
        "%s/, ''",
        "%s%%E2%%80%%9D., ''",
        "%s%%E2%%80%%8B, ''",
        "%s%%3C%%2Fp%%3E, ''",
        "%s%%3C/p%%3E, ''",
        "%s%%3E, ''",
        "%s%%22, ''",
        "%s*, ''",
        "%s;, ''",
        "%S&utm=1, ''",
        "%s&utm_source=nieuwsbrief&utm_medium=mail, ''",
        "%s%%26fbclid=abcdefghjkmn, ''",
        "%s%%3Futm_source=mail, ''",
        "%s%%3Cbr%%20/%%3E, ''",
        "%s.%%20Doe%%20mee%%21, ''",
        "%%3C%s%%3E, ''",
        "%S?taal=en, ?taal=en",
        "%s.?taal=tr, ?taal=tr",
        "%S/overzicht, /overzicht",
        "%s/stap/2., /stap/2",
        "%s/bedankt/, /bedankt"
    })
    void leadsFromAnAddressAsItIsTypedToTheScan(String typed, String end) {
        Scan scan = scenario.open();

        for (String root : List.of("/meedoen/", "/Meedoen/", "/MEEDOEN/")) {
            Response moved =
                    given().redirects().follow(false).urlEncodingEnabled(false).get(root + typed.formatted(scan.link));
            assertThat(moved.statusCode()).isEqualTo(302);
            assertThat(moved.header("Location")).isEqualTo("/meedoen/" + scan.link + end);
        }
    }

    @Test
    void leadsNowhereFromWhatIsNoAddressOfAScan() {
        for (String typed : List.of(
                "/meedoen/abc.",
                "/meedoen/",
                "/meedoen/abcdefghjkmnp.",
                "/meedoen/abcdefghjkm0.",
                "/meedoen/abc&utm=1",
                "/meedoen/x&abcdefghjkmn")) {
            assertThat(given().redirects().follow(false).get(typed).statusCode())
                    .as(typed)
                    .isEqualTo(404);
        }
    }

    @Test
    void keepsAnswersWhileGoingBackAndForward() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response back = resident.post("/stap/2", Map.of("steeds-luisteren.now", "x", "actie", "vorige"));
        assertThat(back.statusCode()).isEqualTo(400);
        Response forward = resident.post("/stap/1", Map.of(NOW, "dk", "actie", "volgende"));
        assertThat(forward.header("Location")).endsWith("/stap/2");
        assertThat(resident.post("/stap/2", Map.of("actie", "vorige")).header("Location"))
                .endsWith("/stap/1");
        assertThat(page(resident.get("/stap/1")).select("input[checked]").eachAttr("value"))
                .containsExactly("dk");
    }

    @Test
    void storesNothingTwiceHoweverOftenItIsSent() {
        Scan scan = scenario.open();
        Respondent resident = answered(scan);
        Map<String, String> before = resident.cookies();
        assertReceived(resident, resident.send());
        assertReceived(resident, resident.send());
        resident.restore(before);
        assertReceived(resident, resident.send());
        resident.restore(before);
        assertReceived(resident, resident.get("/overzicht"));
        resident.restore(before);
        assertReceived(resident, resident.post("/stap/1", Map.of(NOW, "1")));
        assertThat(all(scan)).hasSize(1);
        assertThat(counts.byAudience(scan.id)).containsExactly(Map.entry("inwoners", 1));
    }

    @Test
    void storesNothingTwiceOnADoubleClick() throws InterruptedException {
        Scan scan = scenario.open();
        Respondent resident = answered(scan);
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        List<Thread> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Respondent twin = resident.twin();
            clicks.add(new Thread(() -> statuses.add(twin.send().statusCode())));
        }
        clicks.forEach(Thread::start);
        for (Thread click : clicks) {
            click.join();
        }
        assertThat(statuses).hasSize(4).containsOnly(303);
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void losesNothingWhenManySendAtOnce() throws InterruptedException {
        Scan scan = scenario.open();
        List<String> codes = invitations.issue(scan.id, "ambtenaren", 8);
        List<Respondent> people = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Respondent person = new Respondent(scan);
            (i % 2 == 0 ? person.startAsResident() : person.startWithCode(codes.get(i / 2)))
                    .then()
                    .statusCode(303);
            person.answer(scenario.questionnaire(), 1, 1 + i % 5, 5);
            person.post("/stap/6", Map.of("wat-eerst", "Antwoord " + i)).then().statusCode(303);
            people.add(person);
        }
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        List<Thread> sendings = people.stream()
                .map(person -> new Thread(() -> statuses.add(person.send().statusCode())))
                .toList();
        sendings.forEach(Thread::start);
        for (Thread sending : sendings) {
            sending.join();
        }
        assertThat(statuses).hasSize(16).containsOnly(303);
        assertThat(all(scan))
                .extracting(sheet -> sheet.texts().get("wat-eerst"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 16).mapToObj(i -> "Antwoord " + i).toList());
        assertThat(counts.byAudience(scan.id)).containsOnly(Map.entry("inwoners", 8), Map.entry("ambtenaren", 8));
        assertThat(invitations.countOpen(scan.id)).isEmpty();
    }

    @Test
    void asksForAtLeastOneAnswer() {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        assertThat(page(resident.get("/overzicht")).text()).contains("nog geen enkele stelling beantwoord");
        Response refused = resident.send();
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select(".qs-error-summary").text()).contains("Beantwoord ten minste één stelling");
        assertThat(page(refused).title()).startsWith("Fout:");
        assertThat(all(scan)).isEmpty();
        resident.post("/stap/1", Map.of(NOW, "3"));
        assertReceived(resident, resident.send());
    }

    @Test
    void showsWhatWasSkippedBeforeSending() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        resident.answer(scenario.questionnaire(), 1, 1, 1);
        resident.post("/stap/2", Map.of());
        assertThat(page(resident.get("/overzicht")).select(".qs-overview > li").eachText())
                .hasSize(6)
                .satisfies(lines -> {
                    assertThat(lines.get(0)).contains("Alles ingevuld");
                    assertThat(lines.get(1)).contains("Overgeslagen (dat mag): vraag 4 vraag 5 vraag 6");
                });
        assertThat(page(resident.get("/overzicht")).text()).contains("Hier ziet u welke vragen u heeft overgeslagen.");
    }

    @Test
    void speaksOfNothingSkippedWhereEverythingWasAnswered() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        String next = "/stap/1";
        while (next.contains("/stap/")) {
            next = resident.answerEverything(next.substring(next.indexOf("/stap/")));
        }

        assertThat(page(resident.get("/overzicht")).text())
                .contains("U heeft alle vragen beantwoord.")
                .doesNotContainIgnoringCase("overgeslagen");
    }

    @Test
    void letsACodeInOnce() {
        Scan scan = scenario.open();
        List<String> codes = invitations.issue(scan.id, "raadsleden", 2);
        Respondent councillor = new Respondent(scan);
        councillor
                .startWithCode(" " + codes.get(0).toLowerCase().replace("-", " ") + " ")
                .then()
                .statusCode(303);
        councillor.answer(scenario.questionnaire(), 1, 4, 4);
        assertReceived(councillor, councillor.send());
        assertThat(only(scan).audience()).isEqualTo("raadsleden");
        assertThat(invitations.countOpen(scan.id)).containsExactly(Map.entry("raadsleden", 1L));

        Response used = new Respondent(scan).startWithCode(codes.get(0));
        Response unknown = new Respondent(scan).startWithCode("00000-00000");
        assertThat(used.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(400);
        assertThat(withoutToken(used).replace(codes.get(0), "00000-00000")).isEqualTo(withoutToken(unknown));
        assertThat(page(used).select("#code-fout").text()).contains("niet geldig of is al gebruikt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K2QM", "7K2QM-X9F4T-1", "7K2QM-X9F4U", "mijn code"})
    void tellsWhatCannotBeACodeFromWhatIsWrong(String typed) {
        Scan scan = scenario.open();
        Response refused = new Respondent(scan).startWithCode(typed);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#code-fout").text())
                .startsWith("Dit kan geen code zijn.")
                .contains("De letters I, L, O en U komen niet voor");
        assertThat(page(refused).select("#code").val()).isEqualTo(typed);
        Response unknown = new Respondent(scan).startWithCode("7K2QM-X9F4T");
        assertThat(page(unknown).select("#code-fout").text()).startsWith("Deze code is niet geldig of is al gebruikt.");
        assertThat(page(unknown).select("#code").val()).isEqualTo("7K2QM-X9F4T");
    }

    @Test
    void throwsNothingAwayForAnotherCodeWithoutAsking() {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id, "raadsleden", 1).get(0);
        Respondent somebody = answered(scan);
        Response asked = somebody.startWithCode(code);
        assertThat(heading(asked)).isEqualTo("Wilt u opnieuw beginnen?");
        assertThat(page(somebody.get("/stap/1")).select("input[checked]")).hasSize(6);
        String kept = page(asked).select("input[name=code]").val();
        somebody.post("/code", Map.of("code", kept, "zeker", "ja")).then().statusCode(303);
        assertThat(page(somebody.get("/stap/1")).select("input[checked]")).isEmpty();
    }

    @Test
    void beginsAgainWithoutAskingWhereNothingWasAnswered() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident().then().statusCode(303);
        resident.startAsResident().then().statusCode(303);
    }

    @Test
    void losesNothingWhenTwoStepsAreSentAtOnce() throws InterruptedException {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        List<Thread> tabs = IntStream.rangeClosed(1, 5)
                .mapToObj(step -> {
                    Respondent tab = resident.twin();
                    return new Thread(() -> tab.answer(scenario.questionnaire(), step, 2, 4));
                })
                .toList();
        tabs.forEach(Thread::start);
        for (Thread tab : tabs) {
            tab.join();
        }
        for (int step = 1; step <= 5; step++) {
            assertThat(page(resident.get("/stap/" + step)).select("input[checked]"))
                    .as("step " + step)
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void namesThePartOfAQuestionThatIsWrong() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response refused = resident.post("/stap/1", Map.of("zelfde-mensen.wish", "9", NOW, "9"));
        assertThat(page(refused).select(".qs-error-summary li").eachText())
                .containsExactly(
                        "Vraag 1, hoe is het nu: Kies een van de antwoorden die er staan.",
                        "Vraag 2, hoe zou het moeten zijn: Kies een van de antwoorden die er staan.");
    }

    @Test
    void refusesTheSecondOfTwoWhoStartedWithOneCode() {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id, "collegeleden", 1).get(0);
        Respondent first = new Respondent(scan);
        Respondent second = new Respondent(scan);
        for (Respondent respondent : List.of(first, second)) {
            respondent.startWithCode(code);
            respondent.answer(scenario.questionnaire(), 1, 3, 4);
        }
        assertReceived(first, first.send());
        Response refused = second.send();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select(".qs-error-summary").text()).contains("niet geldig of is al gebruikt");
        assertThat(all(scan)).hasSize(1);
        assertThat(second.get("/stap/1").statusCode()).isEqualTo(200);
    }

    @Test
    void stopsAnAddressThatGuessesCodes() throws IOException {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id, "raadsleden", 1).get(0);
        Respondent guesser = new Respondent(scan);
        guesser.get("");
        for (int i = 0; i < 20; i++) {
            assertThat(guesser.tryCodeFrom("127.0.0.2", "00000-0000" + i % 10)).startsWith("HTTP/1.1 400");
        }
        assertThat(guesser.tryCodeFrom("127.0.0.2", code))
                .startsWith("HTTP/1.1 429")
                .contains("te veel verkeerde codes");
        new Respondent(scan).startWithCode(code).then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void asksForACodeThatIsMissing(String nothing) {
        Response refused = new Respondent(scenario.open()).startWithCode(nothing);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#code-fout").text()).isEqualTo("Vul uw code in.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raadsleden", "onbekend", ""})
    void startsNobodyWithoutCodeInAClosedOrUnknownGroup(String group) {
        Respondent stranger = new Respondent(scenario.open());
        stranger.get("");
        assertThat(stranger.post("/start", Map.of("groep", group)).statusCode()).isEqualTo(400);
        assertThat(stranger.cookies()).doesNotContainKey("antwoorden");
    }

    @ParameterizedTest
    @CsvSource({
        "vooraf-meepraten.now, 6, Kies een van de antwoorden",
        "vooraf-meepraten.now, 0, Kies een van de antwoorden",
        "vooraf-meepraten.now, -1, Kies een van de antwoorden",
        "vooraf-meepraten.wish, 3.5, Kies een van de antwoorden",
        "vooraf-meepraten.wish, 99999999999, Kies een van de antwoorden",
        "vooraf-meepraten.gap, 1, Het formulier bevat iets wat hier niet hoort",
        "leeftijd, 25-34, Het formulier bevat iets wat hier niet hoort",
        "<script>, 1, Het formulier bevat iets wat hier niet hoort"
    })
    void refusesWhatIsNotOnThePage(String field, String value, String message) {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        Response refused = resident.post("/stap/1", Map.of(field, value, "zelfde-mensen.now", "2"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).title()).startsWith("Fout:");
        assertThat(page(refused).select(".qs-error-summary").text()).contains(message);
        assertThat(refused.asString()).doesNotContain("<script>");
        assertThat(page(refused).select("input[checked]").eachAttr("name"))
                .as("what was right is still filled in")
                .containsExactly("zelfde-mensen.now");
        assertThat(page(resident.get("/stap/1")).select("input[checked]"))
                .as("nothing is half stored")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestaat-niet", "<script>", "\0"})
    void keepsNothingOfAPageThatIsNotShown(String page) {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response moved = resident.post("/stap/1", Map.of(NOW, "1", "pagina", page));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.header("Location")).endsWith("/overzicht");
        assertThat(page(resident.get("/stap/1")).select("input[checked]")).isEmpty();
    }

    @Test
    void refusesTwoAnswersToOneQuestion() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response refused = resident.post("/stap/1", Map.of(NOW, List.of("1", "2")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select(".qs-error-summary a").attr("href")).isEqualTo("#" + NOW);
    }

    @Test
    void refusesATextThatIsTooLongAndKeepsItOnThePage() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        String text = "é".repeat(601);
        Response refused = resident.post("/stap/6", Map.of("wat-eerst", text));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#wat-eerst").text()).isEqualTo(text);
        assertThat(resident.post("/stap/6", Map.of("wat-eerst", text.substring(1)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesATextOfAnAbsurdLength() {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        Response refused = resident.post("/stap/6", Map.of("wat-eerst", "x".repeat(100_000)));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(heading(refused)).isEqualTo("Dit is te groot");
        assertThat(resident.get("/stap/6").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnUnknownOptionOfAChoice() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response refused = resident.post("/stap/6", Map.of("leeftijd", "150+"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#leeftijd-fout").text()).contains("Kies een van de antwoorden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stap/0", "/stap/7", "/stap/-1", "/stap/x", "/stap/99999999999", "/elders"})
    void knowsNoOtherSteps(String path) {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        assertThat(resident.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stap/1", "/overzicht"})
    void saysWhenNoAnswersAreWaiting(String path) {
        Respondent stranger = new Respondent(scenario.open());
        assertThat(heading(stranger.get(path))).isEqualTo("Er staan hier geen antwoorden klaar");
        assertThat(stranger.get(path).statusCode()).isEqualTo(410);
        stranger.restore(Map.of("antwoorden", "rommel"));
        assertThat(stranger.get(path).statusCode()).isEqualTo(410);
    }

    @Test
    void opensADraftWithItsOwnKeyOnly() {
        Scan scan = scenario.open();
        Respondent resident = answered(scan);
        String ticket = resident.cookies().get("antwoorden");
        resident.restore(Map.of("antwoorden", ticket.substring(0, ticket.length() - 4) + "AAAA"));
        assertThat(resident.get("/stap/1").statusCode()).isEqualTo(410);
        assertThat(new Respondent(scenario.open())
                        .with(Map.of("antwoorden", ticket))
                        .get("/stap/1")
                        .statusCode())
                .as("a draft of another scan")
                .isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/code", "/wissen"})
    void leadsBackFromTheAddressOfAForm(String path) {
        Respondent resident = new Respondent(scenario.open());
        Response back = resident.get(path);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith(resident.address(""));
    }

    @Test
    void thanksNobodyWhoDidNotSend() {
        Respondent stranger = new Respondent(scenario.open());
        assertThat(stranger.get("/bedankt").statusCode()).isEqualTo(303);
    }

    @Test
    void forgetsAnswersOnRequest() {
        Respondent resident = answered(scenario.open());
        Map<String, String> before = resident.cookies();
        assertThat(page(resident.get("")).text()).contains("U bent al begonnen");
        assertThat(resident.post("/wissen", Map.of()).statusCode()).isEqualTo(303);
        resident.restore(before);
        assertThat(resident.get("/stap/1").statusCode()).isEqualTo(410);
    }

    @Test
    void keepsTheKeyOfADraftAwayFromScriptsAndOtherPages() {
        Respondent resident = new Respondent(scenario.open());
        Cookie cookie = resident.startAsResident().detailedCookie("antwoorden");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getPath()).isEqualTo(resident.address(""));
        assertThat(cookie.getMaxAge()).isEqualTo(14 * 24 * 3600);
    }

    @Test
    void saysThatAScanIsNotOpenYet() {
        Respondent early = new Respondent(scenario.prepared());
        for (String path : List.of("", "/stap/1", "/overzicht")) {
            assertThat(early.get(path).statusCode()).isEqualTo(404);
            assertThat(heading(early.get(path))).isEqualTo("Deze Quick Scan is nog niet open");
        }
    }

    @Test
    void saysThatAScanIsClosedAndTakesNothingMore() {
        Scan scan = scenario.open();
        Respondent late = answered(scan);
        scenario.close(scan);
        for (Response response : List.of(late.get(""), late.get("/stap/1"), late.send(), late.answerNow(NOW))) {
            assertThat(response.statusCode()).isEqualTo(410);
            assertThat(heading(response)).isEqualTo("Deze Quick Scan is gesloten");
        }
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void knowsNoOtherLinks() {
        Scan nowhere = new Scan();
        nowhere.link = "bestaat-niet";
        Response response = new Respondent(nowhere).get("");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(heading(response)).isEqualTo("Deze pagina bestaat niet");
    }

    @Test
    void marksFictionalScans() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        for (String path : List.of("", "/stap/1", "/overzicht")) {
            assertThat(page(resident.get(path)).select(".qs-banner").text()).contains("Fictieve voorbeeldgegevens");
        }
    }

    private Respondent answered(Scan scan) {
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        resident.answer(scenario.questionnaire(), 1, 3, 4);
        return resident;
    }

    private static void assertReceived(Respondent respondent, Response response) {
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith(respondent.address("/bedankt"));
        assertThat(heading(respondent.get("/bedankt"))).startsWith("Bedankt");
    }

    private static String withoutToken(Response response) {
        return response.asString().replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    private AnswerSheet only(Scan scan) {
        List<AnswerSheet> stored = all(scan);
        assertThat(stored).hasSize(1);
        return stored.get(0);
    }

    private List<AnswerSheet> all(Scan scan) {
        List<AnswerSheet> stored = new ArrayList<>();
        sheets.forEach(scan.id, stored::add);
        return stored;
    }
}
