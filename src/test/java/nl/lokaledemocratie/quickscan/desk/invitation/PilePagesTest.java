package nl.lokaledemocratie.quickscan.desk.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.invitation.Household;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.invitation.LetterPiles;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pile of letter codes is withdrawn as a whole: what is not used stops working, what was sent stays. */
@QuarkusTest
class PilePagesTest {

    private static final Household PAIR = new Household(2, Letters.BESIDE);

    @Inject
    Scenario scenario;

    @Inject
    HouseholdCodes codes;

    @Inject
    LetterPiles piles;

    @Inject
    InvitationService invitations;

    @Inject
    ResponseCounts counts;

    private Scan scan;
    private StaffBrowser clerk;
    private List<String> first;
    private List<String> second;

    @BeforeEach
    void print() {
        scan = scenario.open(scenario.municipality());
        clerk = scenario.clerkOf(scan.organisation());
        first = codes.issue(scan.id(), "inwoners", 0, LetterPiles.FEWEST, PAIR).codes();
        second = codes.issue(scan.id(), "inwoners", 1, LetterPiles.FEWEST, PAIR).codes();
    }

    @Test
    void endsWhatIsNotUsedOfOnePileAndNothingElse() {
        Respondent before = answeredWith(first.get(0));
        assertThat(before.send().statusCode()).isEqualTo(303);
        Respondent underWay = answeredWith(first.get(1));

        assertThat(withdraw(1).header("Location")).endsWith("/brieven?melding=ingetrokken");

        assertThat(first).noneMatch(this::opens);
        assertThat(second).allMatch(this::opens);
        assertThat(counts.answered(scan.id(), "inwoners")).isEqualTo(1);
        Response refused = underWay.send();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Deze code is niet geldig", "U gaat dan verder met deze antwoorden");
        assertThat(codes.made(scan, "inwoners").codes()).isEqualTo(LetterPiles.FEWEST);
        assertThat(codes.made(scan, "inwoners").places()).isEqualTo(2 * LetterPiles.FEWEST);
    }

    @Test
    void saysWhatItMeansBeforeAndThatItIsDoneAfter() {
        String asked = text(clerk.get(path(2)));
        assertThat(asked)
                .contains("In stapel 2 zitten 20 codes", "telt gewoon mee")
                .doesNotContain("Niemand kan nog meedoen");
        withdraw(2);

        String list = text(clerk.get("/scans/" + scan.id() + "/brieven?melding=ingetrokken"));
        assertThat(list)
                .contains("De stapel is ingetrokken.", "Stapel 1 intrekken")
                .doesNotContain("Stapel 2 intrekken");
        assertThat(clerk.get(path(2)).statusCode()).isEqualTo(303);
        assertThat(text(clerk.get(path(1)))).contains("Niemand kan nog meedoen met een code");
        assertThat(clerk.get(path(3)).statusCode()).isEqualTo(404);
        withdraw(1);
        assertThat(text(clerk.get("/scans/" + scan.id() + "/brieven"))).contains("Alle codes zijn ingetrokken.");
    }

    @Test
    void makesNoPileOfAFewCodes() {
        codes.issue(scan.id(), "inwoners", 2, 1, PAIR);
        assertThat(piles.list(scan.id(), "inwoners"))
                .extracting(LetterPiles.Pile::codes)
                .containsExactly(20, 21);
        withdraw(2);
        String single = codes.issue(scan.id(), "inwoners", 3, 1, PAIR).codes().get(0);
        codes.issue(scan.id(), "inwoners", 4, LetterPiles.FEWEST, PAIR);

        assertThat(opens(single)).isTrue();
        assertThat(piles.list(scan.id(), "inwoners"))
                .extracting(LetterPiles.Pile::codes)
                .containsExactly(20, 21, 21);
    }

    @Test
    void saysInTheTableOfTheScanHowPeopleTakePart() {
        assertThat(text(clerk.get("/scans/" + scan.id())))
                .contains("via de openbare link, of met de code uit een brief");
        Scan letters = scenario.draft(scan.organisation());
        codes.issue(letters.id(), "inwoners", 0, 1, new Household(1, Letters.ONLY));
        clerk.post(
                "/scans/" + letters.id() + "/openen",
                PageForm.of(clerk.get("/scans/" + letters.id() + "/openen"), "/openen")
                        .fields());
        assertThat(text(clerk.get("/scans/" + letters.id())))
                .contains("alleen met de code uit een brief")
                .doesNotContain("via de openbare link");
    }

    private Respondent answeredWith(String code) {
        Respondent resident = new Respondent(scan);
        assertThat(resident.startWithCode(code).statusCode()).isEqualTo(303);
        resident.answer(scenario.questionnaire(), 1, 3, 4);
        return resident;
    }

    private boolean opens(String code) {
        return invitations.findAdmission(scan.id(), code).isPresent();
    }

    private Response withdraw(int pile) {
        PageForm form = PageForm.of(clerk.get(path(pile)), "/" + pile);
        return clerk.post(form.action(), form.fields());
    }

    private String path(int pile) {
        return "/scans/" + scan.id() + "/brieven/inwoners/" + pile;
    }

    private static String text(Response page) {
        return Jsoup.parse(page.asString()).select("main").text();
    }
}
