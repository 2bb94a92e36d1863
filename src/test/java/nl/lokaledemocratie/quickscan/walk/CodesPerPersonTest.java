package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.response.Channel;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes for a college of six: never more than one for each person who did not answer. */
@QuarkusTest
class CodesPerPersonTest {

    private static final String COLLEGE = "collegeleden";
    private static final int SIZE = 6;

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    @Inject
    InvitationService invitations;

    @Inject
    ResponseIntake intake;

    private Scan scan;
    private String path;
    private StaffBrowser clerk;

    @BeforeEach
    void openAScan() {
        Organisation organisation = scenario.municipality();
        scan = scenario.open(organisation);
        path = "/scans/" + scan.id + "/uitnodigingen";
        clerk = scenario.clerkOf(organisation);
    }

    @Test
    void makesNoNewCodesWhenThePageWithCodesIsReloaded() {
        Map<String, String> form = form(false);
        List<String> codes = codes(clerk.post(path, form));

        Response reloaded = clerk.post(path, form);

        assertThat(codes).hasSize(SIZE);
        assertThat(reloaded.statusCode()).isEqualTo(409);
        assertThat(codes(reloaded)).isEmpty();
        assertThat(text(reloaded)).contains("Er zijn geen nieuwe bijgekomen");
        assertThat(letIn(codes)).isEqualTo(SIZE);
        assertThat(open()).isEqualTo(SIZE);
    }

    @Test
    void makesNoNewCodesFromAnOldTabOrAFormWithoutItsRound() {
        Map<String, String> oldTab = form(false);
        Map<String, String> bare = Map.of("groep", COLLEGE, "aantal", "2", "vorm", "pagina");
        clerk.post(path, with(form(false), "aantal", "2"));

        assertThat(clerk.post(path, oldTab).statusCode()).isEqualTo(409);
        assertThat(clerk.post(path, bare).statusCode()).isEqualTo(409);
        assertThat(open()).isEqualTo(2);
        assertThat(codes(clerk.post(path, form(false)))).hasSize(SIZE - 2);
        assertThat(open()).isEqualTo(SIZE);
    }

    @Test
    void refusesMoreCodesThanPeople() {
        Response tooMany = clerk.post(path, with(form(false), "aantal", "7"));

        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(text(tooMany)).contains("Vul een getal in van 1 tot en met 6");
        assertThat(open()).isZero();
    }

    @Test
    void asksBeforeItWithdrawsTheUnusedCodes() {
        List<String> old = codes(clerk.post(path, form(false)));
        answerWith(old.get(0));
        Document page = read(clerk.get(path));

        assertThat(page.text())
                .contains("1 van de 6 heeft geantwoord.", "Nog 5 codes niet gebruikt.", "Maak dan 5 nieuwe codes");
        Map<String, String> again = form(true);
        Response notAgreed = clerk.post(path, again);
        assertThat(notAgreed.statusCode()).isEqualTo(422);
        assertThat(letIn(old)).isEqualTo(SIZE - 1);

        Response agreed = clerk.post(path, with(again, "vervallen", "ja"));
        List<String> fresh = codes(agreed);
        assertThat(text(agreed)).contains("5 nieuwe codes.", "5 oude codes zijn vervallen.");
        assertThat(fresh).hasSize(SIZE - 1).doesNotContainAnyElementsOf(old);
        assertThat(letIn(old)).isZero();
        assertThat(letIn(fresh)).isEqualTo(SIZE - 1);

        assertThat(clerk.post(path, with(again, "vervallen", "ja")).statusCode())
                .as("sent again")
                .isEqualTo(409);
        assertThat(letIn(fresh)).isEqualTo(SIZE - 1);
    }

    @Test
    void makesOnlyTheExtraCodesWhenTheGroupHasGrown() {
        List<String> first = codes(clerk.post(path, form(false)));
        grow(8);

        List<String> extra = codes(clerk.post(path, form(false)));

        assertThat(extra).hasSize(2);
        assertThat(letIn(first)).isEqualTo(SIZE);
        assertThat(open()).isEqualTo(8);
    }

    @Test
    void countsWhoAnsweredOnPaper() {
        onPaper(2);
        assertThat(codes(clerk.post(path, form(false)))).hasSize(SIZE - 2);
    }

    @Test
    void countsNoCodeAsOpenWhoseOwnerAnsweredOnPaper() {
        List<String> codes = codes(clerk.post(path, form(false)));
        onPaper(4);

        assertThat(open()).isEqualTo(2);
        assertThat(text(clerk.get(path)))
                .contains("Nog 6 codes niet gebruikt.", "nog hooguit 2 antwoorden", "De 6 codes die nog niet")
                .doesNotContain("Nog 2 codes niet gebruikt");
        assertThat(text(clerk.get("/scans/" + scan.id))).contains("Collegeleden 4 waarvan 4 op papier 6 2");
        assertThat(surplus(clerk.get("/scans/" + scan.id)))
                .as("both pages say the same")
                .isNotEmpty()
                .isEqualTo(surplus(clerk.get(path)));
        assertThat(letIn(codes)).as("nobody knows whose they are").isEqualTo(SIZE);
        codes.subList(0, 2).forEach(this::answerWith);
        assertThat(open()).isZero();
        assertThat(letIn(codes)).as("everyone answered").isZero();
        assertThat(new Respondent(scan).startWithCode(codes.get(5)).statusCode())
                .isNotEqualTo(303);
    }

    @Test
    void takesNoAnswerPastTheSizeOfTheGroupFromADraftThatWasBegunBefore() {
        List<String> codes = codes(clerk.post(path, form(false)));
        Respondent late = new Respondent(scan);
        late.startWithCode(codes.get(0)).then().statusCode(303);
        late.answer(scenario.questionnaire(), 1, 3, 4);
        onPaper(SIZE);

        late.send();

        assertThat(text(clerk.get("/scans/" + scan.id))).contains("Collegeleden 6 waarvan 6 op papier 6 0");
    }

    @Test
    void goesOnUnderANewCodeWithTheAnswersThatWereGivenUnderAWithdrawnOne() {
        List<String> old = codes(clerk.post(path, form(false)));
        Respondent halfWay = new Respondent(scan);
        halfWay.startWithCode(old.get(0)).then().statusCode(303);
        halfWay.answer(scenario.questionnaire(), 1, 3, 4);
        assertThat(text(clerk.get(path))).contains("Dat geldt ook voor wie al bezig is");
        String fresh =
                codes(clerk.post(path, with(form(true), "vervallen", "ja"))).get(0);
        assertThat(halfWay.send().statusCode()).isEqualTo(409);

        Response asked = halfWay.startWithCode(fresh);
        assertThat(asked.statusCode()).isEqualTo(409);
        Element offer = read(asked).select("form:has([value=meenemen])").first();
        assertThat(offer.select("button").text()).isEqualTo("Ja, ga verder met deze antwoorden");
        halfWay.post("/code", Map.of("code", offer.select("[name=code]").val(), "zeker", "meenemen"))
                .then()
                .statusCode(303);
        halfWay.send().then().statusCode(303);

        assertThat(text(clerk.get("/scans/" + scan.id))).contains("Collegeleden 1 6 5");
        assertThat(letIn(List.of(fresh))).as("used up").isZero();
    }

    @Test
    void takesNoAnswersAlongUnderACodeOfAnotherGroup() {
        List<String> codes = codes(clerk.post(path, form(false)));
        Respondent resident = new Respondent(scan);
        resident.startAsResident().then().statusCode(303);
        resident.answer(scenario.questionnaire(), 1, 3, 4);

        Response asked = resident.startWithCode(codes.get(0));
        assertThat(read(asked).select("[value=meenemen]")).isEmpty();
        assertThat(resident.post("/code", Map.of("code", codes.get(0), "zeker", "meenemen"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void saysWhenEveryoneInTheGroupAnsweredOnPaperMeanwhile() {
        List<String> codes = codes(clerk.post(path, form(false)));
        Respondent late = new Respondent(scan);
        late.startWithCode(codes.get(0)).then().statusCode(303);
        late.answer(scenario.questionnaire(), 1, 3, 4);
        onPaper(SIZE);

        assertThat(text(late.send()))
                .contains("Iedereen in deze groep heeft al geantwoord")
                .doesNotContain("niet geldig");
        Response refused = new Respondent(scan).startWithCode(codes.get(1));
        assertThat(text(refused))
                .contains("Iedereen in deze groep heeft al geantwoord")
                .doesNotContain("niet geldig");
        assertThat(text(new Respondent(scan).startWithCode("7K2QM-X9F4T"))).contains("niet geldig of is al gebruikt");
    }

    @Test
    void asksForTheSizeOfAGroupFirst() {
        assertThat(read(clerk.get(path)).select("section:has(#kop-ambtenaren)").text())
                .contains("Vul eerst in hoe groot deze groep is.");

        Response made = clerk.post(path, Map.of("groep", "ambtenaren", "aantal", "3", "ronde", "0"));

        assertThat(made.statusCode()).isEqualTo(422);
        assertThat(invitations.countOpen(scan.id)).isEmpty();
    }

    @Test
    void letsOnlyOneOfTwoClerksMakeThem() throws Exception {
        Map<String, String> form = form(false);
        StaffBrowser other = scenario.clerkOf(scan.organisation);
        other.get(path);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> makers =
                    List.of(() -> clerk.post(path, form).statusCode(), () -> other.post(path, form)
                            .statusCode());
            assertThat(both.invokeAll(makers))
                    .extracting(java.util.concurrent.Future::get)
                    .containsExactlyInAnyOrder(200, 409);
        } finally {
            both.shutdown();
        }
        assertThat(open()).isEqualTo(SIZE);
    }

    private static String surplus(Response page) {
        Matcher sentence = Pattern.compile(
                        "Nog \\d+ codes niet gebruikt\\. Er zijn meer codes.*?hooguit \\d+ antwoord.*?geantwoord\\.")
                .matcher(text(page));
        return sentence.find() ? sentence.group() : "";
    }

    private Map<String, String> form(boolean again) {
        Element form = read(clerk.get(path)).select("section:has(#kop-" + COLLEGE + ") form").stream()
                .filter(one -> one.select("[name=soort]").isEmpty() != again)
                .findFirst()
                .orElseThrow();
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden], input[name=aantal]").stream()
                .filter(input -> !input.attr("name").equals("csrf-token"))
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.put("vorm", "pagina");
        return fields;
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    private void grow(int size) {
        scans.describe(
                scan.id, scan.title, Map.of(COLLEGE, new ScanPlan.Group(OptionalInt.of(size), Optional.empty())));
    }

    private void onPaper(int number) {
        AnswerSheet sheet = scenario.sheets().stream()
                .filter(one -> one.audience().equals(COLLEGE))
                .findFirst()
                .orElseThrow();
        intake.storeAll(
                scan.id,
                scenario.questionnaire(),
                Collections.nCopies(number, sheet),
                Channel.PAPER,
                LocalDate.of(2026, 5, 2));
    }

    private void answerWith(String code) {
        Respondent respondent = new Respondent(scan);
        respondent.startWithCode(code).then().statusCode(303);
        respondent.answer(scenario.questionnaire(), 1, 3, 4);
        respondent.send().then().statusCode(303);
    }

    private long letIn(List<String> codes) {
        return codes.stream()
                .filter(code -> invitations.findAdmission(scan.id, code).isPresent())
                .count();
    }

    private long open() {
        return invitations.countOpen(scan.id).getOrDefault(COLLEGE, 0L);
    }

    private static List<String> codes(Response response) {
        return read(response).select(".qs-code").eachText();
    }

    private static Document read(Response response) {
        return Jsoup.parse(response.asString());
    }

    private static String text(Response response) {
        return read(response).text();
    }
}
