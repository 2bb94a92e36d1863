package nl.lokaledemocratie.quickscan.administration.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.version.Change;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version goes from file to proposal to published, and the page says what it changes. */
@QuarkusTest
class QuestionnairePagesTest extends ProposalDesk {

    @Test
    void takesAGoodFilePublishesItAndOffersItToNewScans() {
        Response taken = upload(file.version("1.0.0", "Watervragen"));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(text(administrator.get(LIST))).contains(file.name() + " 1.0.0 Nog niet vastgesteld.");
        assertThat(text(page("1.0.0")))
                .contains("Watervragen 1.0.0", "Voorstel", "1 vraag op 1 pagina", "Dit is de eerste versie")
                .contains("Inwonersvia de openbare link 1");
        assertThat(catalog.find(file.id("1.0.0"))).isEmpty();
        assertThat(text(administrator.get(address("1.0.0") + "/vaststellen")))
                .contains("verandert deze versie nooit meer");

        Response published = publish("1.0.0");

        assertThat(published.header("Location")).endsWith(address("1.0.0") + "?melding=vastgesteld");
        assertThat(text(administrator.get(address("1.0.0") + "?melding=vastgesteld")))
                .contains("Deze versie is vastgesteld.")
                .doesNotContain("Voorstel intrekken");
        Organisation board = scenario.organisation(OrganisationKind.WATER_BOARD);
        StaffBrowser clerk = scenario.clerkOf(board);
        String create = "/scans/nieuw?vragenlijst=" + file.name();
        assertThat(text(clerk.get(create))).contains("Watervragen, versie 1.0.0");
        Response scan = clerk.post(create, Map.of("titel", "Scan op een nieuwe vragenlijst"));
        assertThat(text(clerk.get(scan.header("Location")))).contains("Watervragen, versie 1.0.0");

        propose(
                "1.1.0",
                "Watervragen",
                "Er wordt geluisterd\" , theme: samen }\n      - { statement: nieuw, text: \"Nog een");
        publish("1.1.0");
        assertThat(text(clerk.get(scan.header("Location")))).contains("Watervragen, versie 1.0.0");
        assertThat(text(clerk.get(create))).contains("Watervragen, versie 1.1.0");
    }

    @Test
    void saysThatAPromiseWasMadeForOtherWords() {
        String promise = "\", comparable_since: 1.0.0, required: \"false";
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        publish("1.0.0");
        propose("1.0.1", "Eerste", "Men luistert" + promise);
        publish("1.0.1");
        propose("1.0.2", "Eerste", "Niemand luistert" + promise);

        Document page = Jsoup.parse(page("1.0.2").asString());

        assertThat(page.text())
                .contains("Dit voorstel kunt u niet vaststellen")
                .contains("'luisteren' is niet te vergelijken met oudere versies", "promised_in: 1.0.2");
        assertThat(page.select(".qs-diff li").eachText())
                .anyMatch(line -> line.startsWith("luisteren: een andere vraag, niet te vergelijken"));
        assertThat(publish("1.0.2").header("Location")).endsWith("melding=veranderd");

        propose("1.0.2", "Eerste", "Iemand luistert\", promised_in: 1.0.2" + promise.substring(1));
        assertThat(publish("1.0.2").header("Location")).endsWith("melding=vastgesteld");
    }

    @Test
    void showsWarningsAndPublishesAllTheSame() {
        propose("1.0.0", "Vraag #1", "Er wordt geluisterd");

        Document page = Jsoup.parse(page("1.0.0").asString());

        assertThat(page.select("#let-op ~ .qs-problems li").eachText())
                .singleElement()
                .asString()
                .startsWith("Regel 5, plaats 14.")
                .contains("CUT_OFF");
        assertThat(publish("1.0.0").header("Location")).endsWith("melding=vastgesteld");
    }

    @Test
    void showsWhatChangesAndPublishesNoNumberThatIsTooLow() {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        publish("1.0.0");
        propose("1.0.1", "Tweede", "Er wordt heel goed geluisterd");

        Document page = Jsoup.parse(page("1.0.1").asString());

        assertThat(page.text())
                .contains("Het nummer 1.0.1 past hier niet bij. Kies 2.0.0 of hoger.")
                .contains("0 te vergelijken met de vorige versie, 1 niet meer te vergelijken");
        assertThat(page.select("del").eachText()).contains("Eerste", "Er wordt geluisterd");
        assertThat(page.select("ins").eachText()).contains("Tweede", "Er wordt heel goed geluisterd");
        assertThat(page.select("a[href$=vaststellen]")).isEmpty();
        assertThat(publish("1.0.1").header("Location")).endsWith("melding=veranderd");
        assertThat(catalog.find(file.id("1.0.1"))).isEmpty();
    }

    @Test
    void tellsWhatTheClinicFindsWithASuggestionAndASource() {
        propose(
                "1.0.0",
                "Eerste",
                "De gemeente stelt de implementatie van burgerparticipatie vast en luistert naar iedereen");

        String page = text(page("1.0.0"));

        assertThat(Jsoup.parse(page("1.0.0").asString()).select(".qs-hash").text())
                .matches("[0-9a-f]{64}");
        assertThat(page).contains("luisteren (regel 18)", "Lang woord", "Lenzner e.a. 2010", "Flesch 1948, Douma 1960");
        assertThat(page).contains("Dit is een indicatie.");
    }

    @Test
    void withdrawsAProposal() {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");

        Response withdrawn = administrator.post(address("1.0.0") + "/intrekken", Map.of("kenmerk", hash("1.0.0")));

        assertThat(withdrawn.header("Location")).endsWith("melding=ingetrokken");
        assertThat(page("1.0.0").statusCode()).isEqualTo(404);
        assertThat(proposals.find(file.id("1.0.0"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void hasAWordForEveryKindOfChange(String language) {
        DiffMessages words = MessageBundles.get(DiffMessages.class, Localized.Literal.of(language));

        assertThat(Change.What.values())
                .allSatisfy(what -> assertThat(words.change(what.name())).isNotEqualTo(what.name()));
    }

    @Test
    void knowsNoVersionThatNobodyProposed() {
        for (String unknown : List.of("/bestaat-niet/1.0.0", "/Hoofd/1.0.0", "/x/1", "/%00/1.0.0")) {
            assertThat(administrator
                            .request()
                            .urlEncodingEnabled(false)
                            .get(LIST + unknown)
                            .statusCode())
                    .as(unknown)
                    .isIn(400, 404);
        }
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        assertThat(administrator.get(address("1.0.0") + "/bestand.yaml").statusCode())
                .isEqualTo(404);
    }
}
