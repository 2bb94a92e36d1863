package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** A count that moves tells when a colleague answered: of a group with codes staff see it in steps of five people, the day after at the earliest. */
@QuarkusTest
class CountsShownTest extends CollegeOfSix {

    @Inject
    ClosingService closing;

    @Test
    void showsNoAnswerOfAColleagueOnTheDayItself() {
        List<String> codes = codes(clerk.post(path, form(false)));
        List<String> before = pages();
        answerWith(codes.get(0));
        assertThat(counts.byAudience(scan.id())).containsEntry(COLLEGE, 1);
        assertThat(pages()).isEqualTo(before);

        aDayLater();
        assertThat(pages()).isEqualTo(before);
    }

    /** Who mailed one colleague, and knows which forms were typed, looks every day: no number moves by fewer than five people. */
    @Test
    void movesByFivePeopleAtOnce() {
        List<String> codes = codes(clerk.post(path, form(false)));
        List<String> before = pages();
        for (int colleague = 0; colleague < 4; colleague++) {
            answerWith(codes.get(colleague));
            aDayLater();
            assertThat(pages()).as(colleague + " and one more").isEqualTo(before);
        }
        answerWith(codes.get(4));
        assertThat(pages()).as("today").isEqualTo(before);
        aDayLater();
        assertThat(pages()).doesNotContainAnyElementsOf(before);
        List<String> five = pages();
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Collegeleden 5 6 1");
        answerWith(codes.get(5));
        aDayLater();
        assertThat(pages()).isEqualTo(five);
        closing.close(scan.id());
        assertThat(text(clerk.get("/scans/" + scan.id())))
                .as("exact once closed")
                .contains("Collegeleden 6 6");
    }

    /** Codes that took the place of others days ago still count for those who are not told. */
    @Test
    void tellsNothingByCodesMadeAnewOnAnotherDay() {
        List<String> old = codes(clerk.post(path, form(false)));
        answerWith(old.get(0));
        aDayLater();
        answerWith(old.get(1));
        List<String> before = pages();
        List<String> fresh = renew();
        assertThat(pages()).isEqualTo(before);
        aDayLater();
        assertThat(pages()).isEqualTo(before);
        fresh.subList(0, 3).forEach(this::answerWith);
        assertThat(pages()).isEqualTo(before);
        aDayLater();
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Collegeleden 5 6 1");
    }

    /** A clock that was wrong and is set back makes of today a day that is still to come. */
    @Test
    void showsNoAnswerOfAColleagueThatCameInBeforeTheClockWasSetBack() {
        List<String> codes = codes(clerk.post(path, form(false)));
        List<String> before = pages();
        answerWith(codes.get(0));
        aDayEarlier();
        assertThat(pages()).isEqualTo(before);
    }

    /** Two colleagues answered today; making codes anew, twice, looks as if nobody did. */
    @Test
    void makesCodesAnewWithoutTellingHowManyAnsweredToday() {
        List<String> old = codes(clerk.post(path, form(false)));
        List<String> before = pages();
        answerWith(old.get(0));
        answerWith(old.get(1));

        List<String> fresh = renew();
        assertThat(fresh).hasSize(SIZE);
        assertThat(pages()).isEqualTo(before);
        answerWith(fresh.get(0));
        assertThat(pages()).isEqualTo(before);
        List<String> last = renew();
        assertThat(last).hasSize(SIZE);
        assertThat(pages()).isEqualTo(before);

        last.subList(0, SIZE - 3).forEach(this::answerWith);
        assertThat(letIn(last)).as("everyone answered").isZero();
        aDayLater();
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Collegeleden 6 6 0");
    }

    private List<String> renew() {
        Response made = clerk.post(path, with(form(true), "vervallen", "ja"));
        assertThat(text(made)).contains("6 nieuwe codes", "6 oude codes zijn vervallen");
        return codes(made);
    }

    /** Who tries one size after the other, or makes more room, would else find out how many answered today. */
    @Test
    void takesOtherSizesWithoutTellingHowManyAnsweredToday() {
        List<String> codes = codes(clerk.post(path, form(false)));
        answerWith(codes.get(0));
        answerWith(codes.get(1));
        assertThat(size("5").statusCode()).as("six have a code").isEqualTo(422);
        renew();
        assertThat(size("8").statusCode()).isEqualTo(303);
        assertThat(text(clerk.get(path))).contains("U kunt nog 2 codes maken");
        assertThat(codes(clerk.post(path, with(form(false), "aantal", "2")))).hasSize(2);
    }

    /** A group that turns out smaller: fewer codes first. */
    @Test
    void makesAGroupSmallerWhenThereAreFewerCodes() {
        answerWith(codes(clerk.post(path, form(false))).get(0));
        aDayLater();
        assertThat(size("4").statusCode()).isEqualTo(422);
        Map<String, String> fewer = with(with(form(true), "vervallen", "ja"), "aantal", "3");
        assertThat(codes(clerk.post(path, fewer))).hasSize(3);
        assertThat(size("4").statusCode()).isEqualTo(303);
    }

    private Response size(String typed) {
        String groups = "/scans/" + scan.id() + "/groepen";
        return clerk.post(
                groups,
                PageForm.of(clerk.get(groups), "/groepen")
                        .with("aantal-" + COLLEGE, typed)
                        .fields());
    }

    @Test
    void showsAnAnswerOfAResidentAtOnce() {
        List<String> before = pages();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        resident.answer(scenario.questionnaire(), 1, 3, 4);
        resident.send().then().statusCode(303);
        assertThat(pages().get(0)).isNotEqualTo(before.get(0));
    }

    /** What nobody sees yet is not thrown away by somebody who thinks that there is nothing. */
    @Test
    void asksForTheNameBeforeRemovingWhatIsNotShownYet() {
        List<String> codes = codes(clerk.post(path, form(false)));
        answerWith(codes.get(0));
        String page = "/scans/" + scan.id() + "/verwijderen";
        Response asking = clerk.get(page);
        assertThat(text(asking)).contains("Alle verstuurde antwoorden gaan voor altijd verloren", "Naam van de scan");
        assertThat(clerk.post(page, PageForm.of(asking, "/verwijderen").fields())
                        .statusCode())
                .isEqualTo(422);
    }

    /** The pages with a number of the group: the scan, its codes, closing it. */
    private List<String> pages() {
        String address = "/scans/" + scan.id();
        return List.of(
                text(clerk.get(address)),
                read(clerk.get(path))
                        .select("section:has(#kop-" + COLLEGE + ")")
                        .text(),
                read(clerk.get(address + "/sluiten")).select("dl").text());
    }
}
