package nl.lokaledemocratie.quickscan.desk.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "getal, laagste, 0.0",
        "getal, hoogste, 10.0",
        "getal, hoogste, 1.5",
        "getal, hoogste, 12.50",
        "getal, hoogste, '1 000'",
        "open, hoogste, 250.0",
        "open, hoogste, 2.50",
        "meerkeuze, meeste, 2.0"
    })
    void refusesABoundThatIsNoWholeNumber(String kind, String field, String typed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "tekst-nl",
                "Hoe vaak?",
                "opties-nl",
                "De markt\nDe haven",
                "laagste",
                "0",
                "hoogste",
                "250",
                "meeste",
                "2"));
        fields.put(field, typed);
        clerk.get(root + "/nieuw?soort=" + kind);
        Response refused = clerk.post(root + "/nieuw?soort=" + kind, fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused).select("#" + field).val()).isEqualTo(typed);
        assertThat(read(refused).text()).contains(", zoals ");
        assertThat(asked()).isEmpty();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open      | tekst-nl=&hoogste=100                           | tekst-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=een                     | opties-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=1,2,3,4,5,6,7,8         | opties-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=een,een                 | opties-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=een,twee&opties-en=one  | opties-en",
                "keuze     | tekst-nl=Wat?&opties-nl=Een ding,één ding,een  DING | opties-nl",
                "meerkeuze | tekst-nl=Wat?&opties-nl=een,e\u00ADe\u00A0n   | opties-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=een,twee&opties-en=One,one | opties-en",
                "meerkeuze | tekst-nl=Wat?&opties-nl=een,twee,drie&meeste=4  | meeste",
                "meerkeuze | tekst-nl=Wat?&opties-nl=een,twee,drie&meeste=x  | meeste",
                "getal     | tekst-nl=Hoeveel?&laagste=5&hoogste=5           | hoogste",
                "getal     | tekst-nl=Hoeveel?&hoogste=5                     | laagste",
                "open      | tekst-nl=Wat?&hoogste=1001                      | hoogste",
            })
    void refusesWhatCannotBeAnsweredAndKeepsWhatWasTyped(String kind, String sent, String field) {
        Map<String, String> fields = fields(sent);
        clerk.get(root + "/nieuw?soort=" + kind);

        Response refused = clerk.post(root + "/nieuw?soort=" + kind, fields);

        Document page = read(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.select(".qs-error-summary a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.getElementById(field).attr("aria-describedby")).contains(field + "-fout");
        assertThat(page.getElementById("tekst-nl").text()).isEqualTo(fields.get("tekst-nl"));
        assertThat(asked()).isEmpty();
    }

    private static Map<String, String> fields(String sent) {
        Map<String, String> fields = new java.util.HashMap<>();
        for (String pair : sent.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], parts[1].replace(",", "\n"));
        }
        return fields;
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
