package nl.lokaledemocratie.quickscan.administration.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.SmallFile;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.questionnaire.version.Change;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuestionnairePagesTest {

    private static final String LIST = "/beheer/vragenlijsten";

    @Inject
    Scenario scenario;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Proposals proposals;

    private final SmallFile file = new SmallFile();
    private StaffBrowser administrator;

    @BeforeEach
    void signIn() {
        administrator = scenario.administrator();
        administrator.get(LIST);
    }

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
    void refusesABrokenFileWholeWithEveryProblemAndItsLine() {
        String broken = file.version("1.0.0")
                .content()
                .replace("theme: samen", "theme: smaen")
                .replace("closing: Bedankt", "closin: Bedankt");

        Response response = upload("kapot.yaml", broken.getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.select("[role=alert]").text()).contains("niets bewaard van kapot.yaml");
        assertThat(page.select(".qs-problems > li").eachText())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("Regel 7, plaats 1.")
                        .contains("closing")
                        .contains("UNKNOWN_KEY")
                        .endsWith("closin: Bedankt"))
                .anySatisfy(problem -> assertThat(problem).contains("Regel 18").contains("UNKNOWN_THEME", "samen"));
        assertThat(page.select(".qs-source mark").eachText()).contains("closin:");
        assertThat(proposals.list()).noneMatch(id -> id.name().equals(file.name()));
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
    void refusesATipThatDoesNotExistBesideEverythingElse() {
        String broken = file.version("1.0.0")
                .content()
                .replace("explanation: Samen doen }", "explanation: Samen doen, tips: [raadsakkord] }")
                .replace("closing: Bedankt", "closin: Bedankt");

        Response response = upload("tip.yaml", broken.getBytes(StandardCharsets.UTF_8));

        assertRefused(response, "Bedoelde u 'raadsakkoord'?");
        assertRefused(response, "Bedoelde u 'closing'?");
    }

    @Test
    void refusesWhatIsNoQuestionnaireAtAll() {
        assertRefused(upload("foto.yaml", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}), "NOT_UTF8");
        assertRefused(upload("leeg.yaml", new byte[0]), "EMPTY_FILE");
        assertRefused(
                upload("groot.yaml", "x".repeat(QuestionnaireFile.MAX_BYTES + 1).getBytes(StandardCharsets.UTF_8)),
                "TOO_LARGE");
        assertRefused(upload("bom.yaml", "a: &a [x]\nb: [*a, *a]".getBytes(StandardCharsets.UTF_8)), "NO_ANCHORS");
        assertRefused(upload("<b>.yaml", "a: !!java.net.URL [x]".getBytes(StandardCharsets.UTF_8)), "NO_TAGS");
        assertRefused(
                administrator
                        .request()
                        .multiPart("csrf-token", administrator.token())
                        .post(LIST),
                "Kies eerst een bestand.");
    }

    @Test
    void refusesAChangedPublishedVersionAndNamesTheNumberToUse() {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        publish("1.0.0");

        Response changed = upload(file.version("1.0.0", "Eerste", "Er wordt nooit geluisterd"));

        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(text(changed))
                .contains("Versie 1.0.0 van " + file.name() + " is al vastgesteld")
                .contains("Schrijf 2.0.0 of hoger.");
        assertThat(administrator.get(address("1.0.0") + "/bestand.yaml").asString())
                .isEqualTo(file.version("1.0.0", "Eerste", "\"Er wordt geluisterd\"")
                        .content());
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

    @Test
    void takesThePlaceOfNoProposalThatNobodySaw() {
        byte[] mine =
                file.version("1.0.0", "Mijn", "Er wordt geluisterd").content().getBytes(StandardCharsets.UTF_8);
        String before = shown(administrator);
        propose("1.0.0", "Van een collega", "Er wordt geluisterd");
        String colleagues = hash("1.0.0");

        for (String seen : List.of(before, "")) {
            Response late = upload("mijn.yaml", mine, seen);

            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(text(late))
                    .contains("Er staat al een ander voorstel", "Uw bestand is niet aangenomen.")
                    .contains("Kies uw bestand dan opnieuw");
            assertThat(late.asString()).contains("href=\"" + address("1.0.0") + "\"", "href=\"" + LIST + "\"");
            assertThat(hash("1.0.0")).isEqualTo(colleagues);
        }

        assertThat(upload("mijn.yaml", mine, shown(administrator)).statusCode()).isEqualTo(303);
        assertThat(hash("1.0.0")).isNotEqualTo(colleagues);
    }

    @Test
    void saysThatAProposalIsGoneAndLeadsOn() {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        Map<String, String> seen = Map.of("kenmerk", hash("1.0.0"));
        administrator.post(address("1.0.0") + "/intrekken", seen);

        for (String late : List.of("/vaststellen", "/intrekken")) {
            Response answer = administrator.post(address("1.0.0") + late, seen);

            assertThat(answer.statusCode()).as(late).isEqualTo(409);
            assertThat(text(answer)).contains("Dit voorstel is er niet meer");
            assertThat(answer.asString()).contains("href=\"" + LIST + "\"");
        }
        assertThat(catalog.find(file.id("1.0.0"))).isEmpty();
    }

    @Test
    void publishesOnlyWhatTheAdministratorLookedAt() {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        String seen = hash("1.0.0");
        propose("1.0.0", "Iets anders", "Er wordt geluisterd");

        Response refused = administrator.post(address("1.0.0") + "/vaststellen", Map.of("kenmerk", seen));

        assertThat(refused.header("Location")).endsWith("melding=veranderd");
        assertThat(text(administrator.get(refused.header("Location")))).contains("Uw opdracht is niet uitgevoerd.");
        assertThat(catalog.find(file.id("1.0.0"))).isEmpty();
    }

    @Test
    void publishesOnceWhenTwoAdministratorsPublishTogether() throws Exception {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        String hash = hash("1.0.0");
        StaffBrowser other = scenario.administrator();
        other.get(address("1.0.0"));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Response>> answers = both.invokeAll(List.<Callable<Response>>of(
                    () -> administrator.post(address("1.0.0") + "/vaststellen", Map.of("kenmerk", hash)),
                    () -> other.post(address("1.0.0") + "/vaststellen", Map.of("kenmerk", hash))));

            assertThat(List.of(location(answers.get(0)), location(answers.get(1))))
                    .containsExactlyInAnyOrder("vastgesteld", "veranderd");
        } finally {
            both.shutdownNow();
        }
        assertThat(catalog.contentHash(file.id("1.0.0"))).isEqualTo(hash);
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

    private static String location(Future<Response> answer) throws Exception {
        return answer.get().header("Location").replaceFirst(".*melding=", "");
    }

    private void propose(String version, String title, String statement) {
        assertThat(upload(file.version(version, title, '"' + statement + '"')).statusCode())
                .isEqualTo(303);
    }

    private Response publish(String version) {
        return administrator.post(address(version) + "/vaststellen", Map.of("kenmerk", hash(version)));
    }

    private String hash(String version) {
        return proposals.find(file.id(version)).orElseThrow().file().contentHash();
    }

    private String address(String version) {
        return LIST + "/" + file.id(version);
    }

    private Response page(String version) {
        return administrator.get(address(version));
    }

    private void assertRefused(Response response, String why) {
        assertThat(response.statusCode()).as(why).isEqualTo(422);
        assertThat(text(response)).contains("Dit bestand is niet aangenomen").contains(why);
    }

    private Response upload(QuestionnaireFile content) {
        return upload("versie.yaml", content.content().getBytes(StandardCharsets.UTF_8));
    }

    private Response upload(String name, byte[] content) {
        return upload(name, content, shown(administrator));
    }

    private Response upload(String name, byte[] content, String shown) {
        return administrator
                .request()
                .multiPart("csrf-token", administrator.token())
                .multiPart("versie", shown)
                .multiPart("bestand", name, content, "application/yaml")
                .post(LIST);
    }

    /** What the page of all versions shows somebody now. */
    private static String shown(StaffBrowser browser) {
        return Jsoup.parse(browser.get(LIST).asString())
                .select("input[name=versie]")
                .val();
    }

    private static String text(Response response) {
        return Jsoup.parse(response.asString()).text();
    }
}
