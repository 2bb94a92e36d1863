package nl.lokaledemocratie.quickscan.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The griffier prints a recovery code, loses the key, and closes the scan all the same. */
@QuarkusTest
class RecoveryPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quickscan.ballot.key-folder")
    Path folder;

    private Scan scan;
    private StaffBrowser clerk;
    private String page;

    @BeforeEach
    void signIn() {
        Organisation organisation = scenario.municipality();
        scan = scenario.answered(organisation);
        clerk = scenario.clerkOf(organisation);
        page = "/scans/" + scan.id() + "/herstelcode";
    }

    @Test
    void bringsALostKeyBackWithTheCodeOnPaper() throws IOException {
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Dat is nog niet gedaan");
        String code = make();
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("De code is gemaakt");
        assertThat(text(clerk.get(page))).contains("hij is nergens bewaard").doesNotContain(code);
        lose();

        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("De sleutel van deze scan is weg");
        Response refused = close();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("De scan is nog open", "Lees wat u nu kunt doen");

        Response wrong = clerk.post(page + "/herstel", Map.of("code", "00000-00000-00000-00000-00000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(text(wrong)).contains("Dit is niet de herstelcode van deze scan");
        Response back = clerk.post(
                page + "/herstel",
                Map.of("code", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(close().header("Location")).endsWith("/resultaat");
    }

    /** Who opens a scan gets the code at once, unless it says no. */
    @Test
    void givesTheCodeWhenTheScanOpens() throws IOException {
        Organisation organisation = scenario.municipality();
        scan = scenario.draft(organisation);
        clerk = scenario.clerkOf(organisation);
        page = "/scans/" + scan.id() + "/herstelcode";
        PageForm opening = PageForm.of(clerk.get("/scans/" + scan.id() + "/openen"), "/openen");

        Response opened = clerk.post(opening.action(), opening.fields());

        assertThat(opened.header("Cache-Control")).contains("no-store");
        assertThat(text(opened)).contains("is open", "U ziet deze code één keer");
        Response again = clerk.post(opening.action(), opening.fields());
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith(page);
        lose();
        String code = Jsoup.parse(opened.asString()).select(".qs-code").text();
        assertThat(clerk.post(page + "/herstel", Map.of("code", code)).statusCode())
                .isEqualTo(303);
    }

    /** Without the key nobody knows which rows were taken in before, so none are; what was typed waits. */
    @Test
    void keepsPaperWaitingUntilTheKeyIsBack() throws IOException {
        String code = make();
        String typing = "/scans/" + scan.id() + "/papier/typen";
        PageForm form = PageForm.of(clerk.get(typing + "?groep=inwoners"), "/typen")
                .with(scenario.questionnaire().statements().get(0).key() + "_now", "2");
        Response asked = clerk.post(typing, form.fields());
        String empty = Jsoup.parse(asked.asString()).select("button[name=leeg]").val();
        clerk.post(typing, PageForm.of(asked, "/typen").with("leeg", empty).fields());
        PageForm done = PageForm.of(clerk.get(typing), "/klaar");
        lose();

        Response refused = clerk.post(done.action(), done.fields());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("De sleutel van de stembus is weg", "Zet de sleutel terug");
        clerk.post(page + "/herstel", Map.of("code", code));
        assertThat(text(clerk.post(done.action(), done.fields()))).contains("1 antwoord");
    }

    @Test
    void saysWhatIsLeftWithoutACode() throws IOException {
        lose();
        assertThat(text(clerk.get(page)))
                .contains("geen herstelcode gemaakt", "Vraag de beheerder van de server", "alleen nog verwijderen");
        assertThat(clerk.post(page, Map.of("maken", "ja")).statusCode()).isEqualTo(409);
    }

    @Test
    void takesTheRightCodeAfterAnyNumberOfWrongOnes() throws IOException {
        String code = make();
        lose();
        for (int attempt = 0; attempt < 11; attempt++) {
            assertThat(clerk.post(page + "/herstel", Map.of("code", "fout")).statusCode())
                    .isEqualTo(422);
        }
        assertThat(clerk.post(page + "/herstel", Map.of("code", code)).statusCode())
                .isEqualTo(303);
    }

    /** Beyond ten, guesses that are sent at once are not even read, and what was typed stays. */
    @Test
    void readsOneOfManyGuessesAtATime() throws Exception {
        make();
        lose();
        for (int attempt = 0; attempt < 10; attempt++) {
            clerk.post(page + "/herstel", Map.of("code", "fout"));
        }
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Response> answers = new ArrayList<>();
        try {
            Callable<Response> guess = () -> clerk.post(page + "/herstel", Map.of("code", "22222-gok"));
            for (Future<Response> sent : people.invokeAll(Collections.nCopies(6, guess))) {
                answers.add(sent.get());
            }
        } finally {
            people.shutdown();
        }

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 422).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .hasSize(5)
                .allSatisfy(answer -> {
                    assertThat(text(answer)).contains("niet gelezen", "Wacht enkele seconden");
                    assertThat(Jsoup.parse(answer.asString()).select("#code").val())
                            .isEqualTo("22222-gok");
                });
    }

    @Test
    void holdsTheLastCodeOnlyAndShowsItInAnotherLanguage() throws IOException {
        String first = make();
        String second = make();
        Response english = clerk.post(page + "/code?taal=en", Map.of("herstelcode", second));
        assertThat(text(english)).contains("Your recovery code", second);
        lose();
        assertThat(clerk.post(page + "/herstel", Map.of("code", first)).statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(page + "/herstel", Map.of("code", second)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void closesWithoutDamagedFormsWhenTheGriffierSaysSo() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update sealed_sheet set content = substr(content, 2) where scan_id = :scan and audience = 'raadsleden'")
                .setParameter("scan", scan.id())
                .executeUpdate());
        Response refused = close();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused))
                .contains("19 formulieren gaan niet open", "Raadsleden: 19", "Er is nog niets geopend");

        PageForm agreed = PageForm.of(refused, "/sluiten");
        assertThat(send(agreed).statusCode()).as("without a tick").isEqualTo(409);
        agreed.with("zonder", "19");
        assertThat(send(agreed).statusCode()).isEqualTo(303);
    }

    private String make() {
        Response made = clerk.post(page, Map.of("maken", "ja"));
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).contains("no-store");
        return Jsoup.parse(made.asString()).select(".qs-code").text();
    }

    private void lose() throws IOException {
        Files.delete(folder.resolve(scan.id() + ".key"));
    }

    private Response close() {
        String address = "/scans/" + scan.id() + "/sluiten";
        return send(PageForm.of(clerk.get(address), "/sluiten"));
    }

    private Response send(PageForm form) {
        return clerk.post(
                "/scans/" + scan.id() + "/sluiten", form.with("actie", "sluit").fields());
    }

    private static String text(Response response) {
        return Jsoup.parse(response.asString()).text();
    }
}
