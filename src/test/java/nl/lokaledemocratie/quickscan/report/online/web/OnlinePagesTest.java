package nl.lokaledemocratie.quickscan.report.online.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.printed.ScanSource;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Corrected;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report is public as long as its organisation wants, with the chapters it chose, and of the result that counts. */
@QuarkusTest
class OnlinePagesTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+,[0-9]+|[0-9]+%");

    @Inject
    Scenario scenario;

    @Inject
    EntityManager entities;

    @Inject
    Publications publications;

    @Inject
    ScanSource sources;

    private Scan scan;
    private StaffBrowser clerk;

    @BeforeEach
    void close() {
        scan = scenario.closed(scenario.municipality());
        clerk = scenario.clerkOf(scan.organisation());
    }

    @Test
    void isNobodysUntilItIsMadePublic() {
        Response hidden = read(scan.link());
        Response unknown = read("zzzzzzzzzzzz");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString().replace(scan.link(), ""))
                .isEqualTo(unknown.asString().replace("zzzzzzzzzzzz", ""));
        assertThat(clerk.get("/uitkomsten/" + scan.link()).statusCode()).isEqualTo(404);
        assertThat(figure(1, "breed").statusCode()).isEqualTo(404);
    }

    @Test
    void isReadByAnybodyWithTheChosenChaptersOnly() {
        decide("openbaar", "overview");
        Document page = Jsoup.parse(read(scan.link()).asString());

        assertThat(page.select("h1").text()).contains(scan.organisation().fullName());
        assertThat(page.select("main h2").eachText())
                .contains("Nu en wens per thema", "Wie deden mee", "Zo lezen en rekenen wij")
                .doesNotContain("De thema’s", "De kernwaarden");
        assertThat(page.text()).contains("Openbaar sinds").doesNotContain("{", "null");
        assertThat(figure(1, "breed").contentType()).contains("svg");
        assertThat(figure(1, "smal").asString())
                .contains("<svg")
                .isNotEqualTo(figure(1, "breed").asString());
        assertThat(figure(99, "breed").statusCode()).isEqualTo(404);
        assertThat(figure(1, "anders").statusCode()).isEqualTo(404);

        decide("openbaar", "themes");
        assertThat(Jsoup.parse(read(scan.link()).asString()).select("main h2").eachText())
                .contains("De thema’s")
                .doesNotContain("Nu en wens per thema");
    }

    @Test
    void staysAsItIsWhereNothingIsAskedThatThereIs() {
        decide("onzin", "overview");
        assertThat(read(scan.link()).statusCode()).isEqualTo(404);
        decide("openbaar", "overview");
        decide("onzin", "themes");
        assertThat(Jsoup.parse(read(scan.link()).asString()).select("main h2").eachText())
                .contains("Nu en wens per thema");
    }

    /** What is not shown is not told of by the words that would explain it. */
    @Test
    void explainsOnlyWhatTheChosenChaptersShow() {
        decide("openbaar", "themes");
        String whole = Jsoup.parse(read(scan.link()).asString()).text();
        decide("openbaar", "");
        String bare = Jsoup.parse(read(scan.link()).asString()).text();

        for (String word : List.of("Kloof.", "Verschil tussen groepen.", "Verdeeld.", "Opvallend.")) {
            assertThat(whole).contains(word);
            assertThat(bare).doesNotContain(word);
        }
        assertThat(bare).contains("Meegedaan.");
    }

    @Test
    void isGoneWhenItIsTakenBackAndComesBackAtTheSameAddress() {
        decide("openbaar", "overview");
        decide("intrekken", "overview");
        assertThat(read(scan.link()).statusCode()).isEqualTo(404);
        assertThat(figure(1, "breed").statusCode()).isEqualTo(404);

        decide("openbaar", "overview");
        assertThat(read(scan.link()).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsABrowserWhetherItIsStillTheSame() {
        decide("openbaar", "overview");
        Response first = read(scan.link());
        String tag = first.header("ETag");

        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(first.asString()).doesNotContain(" style=", "<style", "onclick");
        assertThat(given().header("If-None-Match", tag)
                        .get("/uitkomsten/" + scan.link())
                        .statusCode())
                .isEqualTo(304);
        decide("openbaar", "themes");
        assertThat(given().header("If-None-Match", tag)
                        .get("/uitkomsten/" + scan.link())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void followsACorrectionAndSaysSo() {
        decide("openbaar", "overview");
        assertThat(read(scan.link()).asString()).doesNotContain("vervangen eerdere");
        String other = "0f".repeat(32);
        Corrected.revise(entities, scan.id(), other, "Een telfout & meer");

        assertThat(Jsoup.parse(read(scan.link()).asString()).text())
                .contains("vervangen eerdere", "Een telfout & meer", "nummer 2", other);
    }

    /** Every number on the page stands in the report that was published: nothing is computed for it. */
    @Test
    void hasTheNumbersOfTheReport() {
        decide("openbaar", "story", "overview", "themes", "values", "answers");
        Document page = Jsoup.parse(read(scan.link()).asString());
        String shown = page.select("main").text() + page.select("img").eachAttr("alt");
        String report = ScanReport.compose(
                        sources.of(scan, publications.find(scan.id()).orElseThrow()))
                .toString();

        assertThat(numbers(shown)).hasSizeGreaterThan(5);
        assertThat(numbers(report)).containsAll(numbers(shown));
    }

    @Test
    void keepsWhatSomebodyElseChoseMeanwhile() {
        PageForm seen = PageForm.of(clerk.get(desk()), "/openbaar");
        decide("openbaar", "overview");

        Response late = clerk.post(desk(), seen.with("actie", "openbaar").fields());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Iemand anders heeft dit intussen veranderd");
        assertThat(Jsoup.parse(clerk.get(desk()).asString())
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("overview");
    }

    /** A kind of chapter that is new to reports has a name to be chosen by too. */
    @Test
    void namesEveryChapterToChooseFrom() {
        for (String language : List.of("nl", "en")) {
            assertThat(Jsoup.parse(clerk.get(desk() + "?taal=" + language).asString())
                            .select("label:has(input[name=hoofdstuk])")
                            .eachText())
                    .hasSameSizeAs(OnlineEdition.choices())
                    .allMatch(name -> name.matches("[A-Z].{6,}"));
        }
    }

    @Test
    void isNotForAScanThatIsOpen() {
        Scan open = scenario.answered(scenario.municipality());
        assertThat(scenario.clerkOf(open.organisation())
                        .get("/scans/" + open.id() + "/openbaar")
                        .statusCode())
                .isEqualTo(409);
        assertThat(read(open.link()).statusCode()).isEqualTo(404);
    }

    private void decide(String action, String... chapters) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(
                "versie",
                Jsoup.parse(clerk.get(desk()).asString())
                        .select("input[name=versie]")
                        .attr("value"));
        fields.put("actie", action);
        fields.put("hoofdstuk", List.of(chapters));
        assertThat(clerk.post(desk(), fields).statusCode()).isEqualTo(303);
    }

    private String desk() {
        return "/scans/" + scan.id() + "/openbaar";
    }

    private static Response read(String address) {
        return StaffBrowser.anonymous().get("/uitkomsten/" + address);
    }

    private Response figure(int number, String width) {
        return StaffBrowser.anonymous().get("/uitkomsten/" + scan.link() + "/figuur-" + number + "-" + width + ".svg");
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
