package nl.lokaledemocratie.quickscan.desk.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnQuestionPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    ScanScenario scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ScanService service;

    private Scan scan;
    private StaffBrowser clerk;
    private String root;

    @BeforeEach
    void signIn() {
        scan = scans.preparedEveryKind();
        clerk = scenario.clerkOf(scan.organisation());
        root = "/scans/" + scan.id() + "/eigen-vragen";
        clerk.get(root);
    }

    @Test
    void addsAQuestionOfEveryKindInOneForm() {
        add(
                "meerkeuze",
                Map.of(
                        "tekst-nl", "Waar komt u vaak?",
                        "opties-nl", "De markt\r\nDe haven\r\n\r\nHet park",
                        "opties-en", "The market\nThe harbour\nThe park",
                        "meeste", "2"));
        add("getal", Map.of("tekst-nl", "Hoe vaak komt u er?", "laagste", "0", "hoogste", "1.000"));
        add("open", Map.of("tekst-nl", "Wat mist u er?", "hoogste", "250"));
        add("cijfer", Map.of("tekst-nl", "Welk cijfer geeft u?", "tekst-en", "Which mark do you give?"));

        List<Question> asked = asked();
        assertThat(((MultipleChoiceQuestion) asked.get(0)).options())
                .extracting(option -> option.label().in("en"))
                .containsExactly("The market", "The harbour", "The park");
        assertThat(((MultipleChoiceQuestion) asked.get(0)).mostChosen()).isEqualTo(2);
        assertThat(((NumberQuestion) asked.get(1)).max()).isEqualTo(1000);
        assertThat(((OpenQuestion) asked.get(2)).maxLength()).isEqualTo(250);
        assertThat(asked.get(3).wording().standard().in("en")).isEqualTo("Which mark do you give?");
        assertThat(read(clerk.get(root)).text()).contains("U heeft al 4 eigen vragen.");
        assertThat(read(clerk.get("/scans/" + scan.id() + "/vragenlijst")).text())
                .contains("Waar komt u vaak?");
    }

    @Test
    void saysAtOnceWhatCouldBePlainerAndWhereThatComesFrom() {
        add("open", Map.of("tekst-nl", "Wat is uw naam en wat vindt u van de participatie?", "hoogste", "250"));

        Document page = read(clerk.get(root));

        assertThat(page.select("#eigen-1 .qs-remarks li").eachText())
                .anyMatch(remark -> remark.startsWith("Persoonsgegevens: ‘naam’.") && remark.contains("AVG"))
                .anyMatch(remark -> remark.startsWith("Twee vragen in één") && remark.contains("Bassili en Scott"));
        assertThat(asked()).hasSize(1);
    }

    @Test
    void showsTheMinutesWithAndWithoutOwnQuestions() {
        for (int i = 0; i < 3; i++) {
            add("open", Map.of("tekst-nl", "Wat vindt u?", "hoogste", "250"));
        }
        String residents = read(clerk.get(root)).select("tbody tr").last().text();
        String[] minutes = residents.replaceAll("\\D+", " ").strip().split(" ");
        assertThat(Integer.parseInt(minutes[1])).isGreaterThanOrEqualTo(Integer.parseInt(minutes[0]) + 3);
    }

    @Test
    void movesChangesAndRemoves() {
        for (String text : List.of("Een?", "Twee?", "Drie?")) {
            add("cijfer", Map.of("tekst-nl", text));
        }
        PageForm up = PageForm.of(clerk.get(root), "/eigen-3/omhoog");
        clerk.post(up.action(), up.fields());
        PageForm remove = PageForm.of(clerk.get(root + "/eigen-1/verwijderen"), "/verwijderen");
        clerk.post(remove.action(), remove.fields());
        clerk.post(remove.action(), remove.fields());
        assertThat(read(clerk.get(root + "/eigen-2")).getElementById("tekst-nl").text())
                .isEqualTo("Twee?");
        PageForm change = PageForm.of(clerk.get(root + "/eigen-2"), "/eigen-2").with("tekst-nl", "Anders?");
        clerk.post(change.action(), change.fields());

        assertThat(asked())
                .extracting(question -> question.wording().standard().dutch())
                .containsExactly("Drie?", "Anders?");
    }

    @Test
    void addsNoFifthQuestionOfSomebodyWhoWentBack() {
        for (int i = 0; i < 4; i++) {
            add("cijfer", Map.of("tekst-nl", "Welk cijfer?"));
        }
        assertThat(clerk.post(root + "/nieuw?soort=cijfer", Map.of("tekst-nl", "Nog een?"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(asked()).hasSize(4);
    }

    @Test
    void addsAQuestionOnceWhoseFormIsSentTwice() {
        for (int i = 0; i < 4; i++) {
            Map<String, String> fields = Map.of(
                    "tekst-nl",
                    "Welk cijfer?",
                    "versie",
                    read(clerk.get(root + "/nieuw?soort=cijfer"))
                            .select("[name=versie]")
                            .val());
            Response first = clerk.post(root + "/nieuw?soort=cijfer", fields);
            Response again = clerk.post(root + "/nieuw?soort=cijfer", fields);
            assertThat(again.statusCode()).isEqualTo(303);
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(asked())
                    .as("the same question may be asked again in another form")
                    .hasSize(i + 1);
        }
    }

    @Test
    void addsNoSecondQuestionOfAFormThatIsSentAgainWithOtherWords() {
        String address = read(clerk.get(root)).select("a[href*='soort=cijfer']").attr("href");
        PageForm form = PageForm.of(clerk.get(address), "soort=cijfer").with("tekst-nl", "Welk cijfer?");
        clerk.post(form.action(), form.fields());

        for (PageForm again : List.of(form, PageForm.of(clerk.get(address), "soort=cijfer"))) {
            Response answer = clerk.post(
                    again.action(),
                    again.with("tekst-nl", "Welk cijfer geeft u?").fields());

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(read(answer).text()).contains("Er is intussen al een vraag toegevoegd", "Welk cijfer geeft u?");
        }
        assertThat(asked())
                .extracting(question -> question.wording().standard().dutch())
                .containsExactly("Welk cijfer?");
        PageForm next = PageForm.of(
                        clerk.get(read(clerk.get(root))
                                .select("a[href*='soort=cijfer']")
                                .attr("href")),
                        "soort=cijfer")
                .with("tekst-nl", "En nu?");
        assertThat(clerk.post(next.action(), next.fields()).statusCode()).isEqualTo(303);
        assertThat(asked()).hasSize(2);
    }

    @Test
    void onlyShowsTheQuestionsOnceTheScanIsOpen() {
        add("cijfer", Map.of("tekst-nl", "Welk cijfer geeft u?"));
        service.open(scan.id());

        Document page = read(clerk.get(root));

        assertThat(page.text()).contains("Welk cijfer geeft u?").contains("niet meer veranderen");
        assertThat(page.select("main form, main a[href*=eigen-vragen]")).isEmpty();
        assertThat(clerk.get(root + "/eigen-1").statusCode()).isEqualTo(409);
        for (String end : List.of("/eigen-1", "/eigen-1/omhoog", "/eigen-1/verwijderen", "/nieuw?soort=cijfer")) {
            assertThat(clerk.post(root + end, Map.of("tekst-nl", "Anders?")).statusCode())
                    .as(end)
                    .isEqualTo(409);
        }
        assertThat(asked())
                .extracting(question -> question.wording().standard().dutch())
                .containsExactly("Welk cijfer geeft u?");
    }

    @Test
    void letsNobodyElseNearThem() {
        add("cijfer", Map.of("tekst-nl", "Welk cijfer geeft u?"));
        StaffBrowser other = scenario.clerkOf(scenario.municipality());
        other.get("/scans");
        assertThat(other.get(root).statusCode()).isEqualTo(404);
        assertThat(other.post(root + "/eigen-1/verwijderen", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(other.post(root + "/nieuw?soort=cijfer", Map.of("tekst-nl", "Hoi?"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void showsWhatIsTypedAsTextOnly() {
        add("keuze", Map.of("tekst-nl", "<script>alert(1)</script>", "opties-nl", "<b>een\n{twee}"));
        assertThat(clerk.get(root).asString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;een", "{twee}")
                .doesNotContain("<script>alert");
    }

    private void add(String kind, Map<String, String> fields) {
        clerk.get(root + "/nieuw?soort=" + kind);
        Response response = clerk.post(root + "/nieuw?soort=" + kind, fields);
        assertThat(response.statusCode()).isEqualTo(303);
    }

    private List<Question> asked() {
        return questionnaires.of(scan).ownPage().orElseThrow().questions();
    }

    private static Document read(Response response) {
        assertThat(response.statusCode()).isLessThan(500);
        return Jsoup.parse(response.asString());
    }
}
