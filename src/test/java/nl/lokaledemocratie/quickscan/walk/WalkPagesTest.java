package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Columns;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** The walk from the first page to the thanks: what is asked is stored, once. */
@QuarkusTest
class WalkPagesTest extends ResidentWalk {

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
        assertThat(Columns.of(questionnaire, stored).background()).containsExactly(Map.entry("leeftijd", "25-34"));
        assertThat(Columns.of(questionnaire, stored).texts())
                .containsExactly(Map.entry("wat-eerst", "Meer groen.\nEn stilte."));
        assertThat(counts.byAudience(scan.id())).containsExactly(Map.entry("inwoners", 1));
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
        assertThat(counts.byAudience(scan.id())).containsExactly(Map.entry("inwoners", 1));
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
        List<String> codes = invitations.issue(scan.id(), "ambtenaren", 8);
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
                .extracting(sheet -> sheet.find("wat-eerst").orElseThrow().written())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 16).mapToObj(i -> "Antwoord " + i).toList());
        assertThat(counts.byAudience(scan.id())).containsOnly(Map.entry("inwoners", 8), Map.entry("ambtenaren", 8));
        assertThat(invitations.countOpen(scan.id())).isEmpty();
    }

    /** On the page itself, in plain words: the foot of every page is read by few. */
    @Test
    void saysBeforeAnybodyBeginsWhomToAskAndWhatResultsAreNot() {
        Scan scan = scenario.open();
        assertThat(page(new Respondent(scan).get("")).select("main li").eachText())
                .contains(
                        "Niet representatief De uitkomsten laten zien wat de deelnemers vinden."
                                + " Andere mensen kunnen iets anders vinden.",
                        "Heeft u een vraag? Deze Quick Scan is van "
                                + scan.organisation().fullName() + ". Neem daar contact op als u iets wilt weten.");
    }

    @Test
    void tellsEveryAnswerInWordsBeforeSending() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        resident.answer(scenario.questionnaire(), 1, 1, 5);
        var told = page(resident.get("/overzicht")).select(".qs-told");
        assertThat(told).hasSizeGreaterThan(10);
        assertThat(told.get(0).select("dt").eachText()).containsExactly("nu", "zou moeten zijn");
        assertThat(told.get(0).select("dd").eachText()).containsExactly("Helemaal niet", "Helemaal");
        assertThat(told.get(0).select("a").attr("href")).endsWith("/stap/1#vraag-1");
        assertThat(told.last().select("dd").text()).isEqualTo("Niet ingevuld");
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
        assertThat(page(resident.get("/overzicht")).text()).contains("Wat u heeft overgeslagen, staat er ook bij.");
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
}
