package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Codes of a group in which some answer on paper, and of answers that were begun under another code. */
@QuarkusTest
class CodesAndPaperTest extends CollegeOfSix {

    @Inject
    ResponseIntake intake;

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
        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Collegeleden 4 waarvan 4 op papier 6 2");
        assertThat(surplus(clerk.get("/scans/" + scan.id())))
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

        assertThat(text(clerk.get("/scans/" + scan.id()))).contains("Collegeleden 6 waarvan 6 op papier 6 0");
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

        assertThat(counts.byAudience(scan.id())).containsEntry(COLLEGE, 1);
        assertThat(open()).isEqualTo(SIZE - 1);
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

    private static String surplus(Response page) {
        Matcher sentence = Pattern.compile(
                        "Nog \\d+ codes niet gebruikt\\. Er zijn meer codes.*?hooguit \\d+ antwoord.*?geantwoord\\.")
                .matcher(text(page));
        return sentence.find() ? sentence.group() : "";
    }

    private void onPaper(int number) {
        AnswerSheet sheet = scenario.sheets().stream()
                .filter(one -> one.audience().equals(COLLEGE))
                .findFirst()
                .orElseThrow();
        intake.storeAll(
                scan.id(),
                scenario.questionnaire(),
                Collections.nCopies(number, sheet),
                Channel.PAPER,
                LocalDate.of(2026, 5, 2));
    }
}
