package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.web.form.FormVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Two people, or two tabs, at one form: the second hears what changed, nothing is overwritten unseen and nothing typed is lost. */
@QuarkusTest
class OvertakenFormsTest extends TwoColleagues {

    private static final String REACHED = "bereikt-inwoners";

    @Inject
    ScanService service;

    @Inject
    Scans scans;

    @Test
    void showsBothTextsOfAGroupAndSavesWhatIsChosen() {
        PageForm late = PageForm.of(second.get(root + "/groepen"), "/groepen").with(REACHED, "Een krant.");
        send(
                first,
                PageForm.of(first.get(root + "/groepen"), "/groepen")
                        .with(REACHED, "Een brief.")
                        .with("aantal-raadsleden", "90"));

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(reachedBy("inwoners")).isEqualTo("Een brief.");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("legend").eachText())
                .containsExactly("Aantal raadsleden", "Inwoners: Hoe bereikt u deze groep?");
        assertThat(page.select("label").eachText()).contains("Dit staat er nu Een brief.", "Dit typte u Een krant.");
        assertThat(page.select("label").eachText())
                .contains("Dit stond er toen u begon " + form(late, "aantal-raadsleden"))
                .doesNotContain("Dit typte u " + form(late, "aantal-raadsleden"));
        assertThat(page.select("input[name=aantal-raadsleden][checked]").val())
                .as("who did not touch a field keeps what the other typed")
                .isEqualTo("90");

        assertThat(send(second, PageForm.of(answer, "/groepen")).statusCode()).isEqualTo(303);
        assertThat(reachedBy("inwoners")).isEqualTo("Een krant.");
        assertThat(stored().audiences().get(0).population()).hasValue(90);
    }

    private static String form(PageForm form, String field) {
        String value = form.fields().get(field);
        return value.isEmpty() ? "(leeg)" : value;
    }

    @Test
    void asksAgainWhenItIsOvertakenOnceMore() {
        PageForm late = PageForm.of(second.get(root + "/groepen"), "/groepen").with(REACHED, "Een krant.");
        send(first, PageForm.of(first.get(root + "/groepen"), "/groepen").with(REACHED, "Een brief."));
        Response answer = send(second, late);
        send(first, PageForm.of(first.get(root + "/groepen"), "/groepen").with(REACHED, "Een bericht."));

        Response again = send(second, PageForm.of(answer, "/groepen"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("Een bericht.", "Een krant.");
        assertThat(reachedBy("inwoners")).isEqualTo("Een bericht.");
    }

    @Test
    void keepsTheVersionOfAFormThatWasRefusedInBetween() {
        PageForm late = PageForm.of(second.get(root + "/groepen"), "/groepen")
                .with(REACHED, "Een krant.")
                .with("aantal-raadsleden", "veel");
        Response refused = send(second, late);
        assertThat(refused.statusCode()).isEqualTo(422);
        send(first, PageForm.of(first.get(root + "/groepen"), "/groepen").with(REACHED, "Een brief."));

        Response answer = send(second, PageForm.of(refused, "/groepen").with("aantal-raadsleden", "90"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(reachedBy("inwoners")).isEqualTo("Een brief.");
    }

    @Test
    void opensNothingThatWasChangedSinceItWasLookedAt() {
        PageForm late = PageForm.of(second.get(root + "/openen"), "/openen");
        add("cijfer", Map.of("tekst-nl", "Een?"));

        Response answer = send(second, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("De scan is intussen veranderd");
        assertThat(stored().status()).isEqualTo(ScanStatus.DRAFT);
        assertThat(send(second, PageForm.of(answer, "/openen").with("maken", "nee"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(stored().status()).isEqualTo(ScanStatus.OPEN);
    }

    @Test
    void saysWhatHappenedToAScanAndLeadsOn() {
        add("cijfer", Map.of("tekst-nl", "Een?"));
        PageForm question = PageForm.of(second.get(root + "/eigen-vragen/eigen-1"), "/eigen-1")
                .with("tekst-nl", "Welk cijfer geeft u de haven?");
        PageForm groups = PageForm.of(second.get(root + "/groepen"), "/groepen").with(REACHED, "Een krant.");
        service.open(scan.id());

        for (Response late : List.of(send(second, question), second.get(root + "/openen"))) {
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.asString()).contains("Deze scan is al geopend", "href=\"" + root + "\"");
        }
        assertThat(send(second, question).asString()).contains("Welk cijfer geeft u de haven?");

        service.close(scan.id());

        for (Response late :
                List.of(send(second, groups), second.get(root + "/groepen"), second.get(root + "/papier"))) {
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.asString())
                    .contains("Deze scan is gesloten", "href=\"" + root + "/resultaat\"")
                    .doesNotContain("type=\"text\"", "<textarea");
        }
        assertThat(send(second, groups).asString()).contains("Een krant.");
    }

    @Test
    void asksWhoDoesNotSayWhatTheFormShowed() {
        add("cijfer", Map.of("tekst-nl", "Een?"));
        send(first, PageForm.of(first.get(root + "/groepen"), "/groepen").with(REACHED, "Een brief."));
        PageForm groups = PageForm.of(second.get(root + "/groepen"), "/groepen").with(REACHED, "Een krant.");
        PageForm question = PageForm.of(second.get(root + "/eigen-vragen/eigen-1"), "/eigen-1")
                .with("tekst-nl", "Anders?");

        for (PageForm form : List.of(groups, question)) {
            Response answer = send(second, form.without(FormVersion.FIELD));

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.asString())
                    .contains("Uw formulier zegt niet wat erin stond")
                    .doesNotContain("Iemand anders was u voor");
        }
        assertThat(reachedBy("inwoners")).isEqualTo("Een brief.");
        assertThat(text("eigen-1")).isEqualTo("Een?");
        Response both = send(second, groups);
        assertThat(both.asString()).contains("Een brief.", "Een krant.");
        send(second, PageForm.of(both, "/groepen"));
        assertThat(reachedBy("inwoners")).isEqualTo("Een krant.");
    }

    @Test
    void preparesAScanWithTheVersionThatTheFormShowed() {
        PageForm form = PageForm.of(first.get("/scans/nieuw"), "");

        assertThat(form.action()).matches(".*\\?vragenlijst=[a-z-]+/[0-9.]+");
    }

    private String reachedBy(String audience) {
        return stored().audiences().stream()
                .filter(group -> group.audience().equals(audience))
                .map(group -> group.reachedBy().orElse(""))
                .findFirst()
                .orElseThrow();
    }

    private Scan stored() {
        return QuarkusTransaction.requiringNew().call(() -> scans.get(scan.id()));
    }
}
