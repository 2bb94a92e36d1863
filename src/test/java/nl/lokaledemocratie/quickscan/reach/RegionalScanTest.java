package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A scan of a province and of a water board, from setting up to the report: their own groups, and no word of a municipality. */
@QuarkusTest
class RegionalScanTest {

    private static final String MUNICIPAL =
            "gemeente|gemeenteraad|gemeentesecretaris|raad|raadsleden|raadslid|college|collegeleden"
                    + "|burgemeester|wethouders?";

    /** Words of other bodies; gemeenten, with which all of them work, is none. */
    private static final Map<OrganisationKind, Pattern> FOREIGN = Map.of(
            OrganisationKind.PROVINCE, word(MUNICIPAL + "|waterschap|dijkgraaf|heemraden"),
            OrganisationKind.WATER_BOARD, word(MUNICIPAL + "|statenleden|gedeputeerden?|griffie|(?:staten)?griffier"));

    private static final int ENOUGH = 12;

    @Inject
    Scenario scenario;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ResponseIntake intake;

    @Inject
    Scans scans;

    @ParameterizedTest
    @EnumSource(
            value = OrganisationKind.class,
            names = {"PROVINCE", "WATER_BOARD"})
    void runsFromSettingUpToTheReportInItsOwnWords(OrganisationKind kind) {
        Organisation organisation = scenario.organisation(kind);
        Questionnaire questionnaire = catalog.latest("quickscan-" + kind.key());
        StaffBrowser clerk = scenario.clerkOf(organisation);

        String create = "/scans/nieuw?vragenlijst=" + questionnaire.id().name();
        Document form = read(clerk.get(create));
        assertThat(form.text()).contains(questionnaire.title().dutch());
        assertThat(form.getElementById("titel").val()).startsWith("Quick Scan " + kind.key() + " Proefland");
        assertThat(form.select("fieldset legend").eachText())
                .containsExactlyElementsOf(questionnaire.audiences().stream()
                        .map(audience -> audience.name().dutch())
                        .toList());
        questionnaire.audiences().forEach(audience -> assertThat(
                        form.getElementById("bereikt-" + audience.key()).val())
                .isEqualTo(audience.reachedBy().orElseThrow().dutch()));

        Scan scan = scans.get(id(clerk.post(create, filledIn(form, questionnaire))));
        assertSpeaksOf(kind, create, form.text());
        for (String page : List.of("", "/groepen", "/vragenlijst", "/uitnodigingen", "/openen")) {
            assertSpeaksOf(kind, page, text(clerk, "/scans/" + scan.id() + page));
        }
        PageForm opening = PageForm.of(clerk.get("/scans/" + scan.id() + "/openen"), "/openen");
        clerk.post(opening.action(), opening.fields());
        assertSpeaksOf(kind, "landing", text(clerk, "/meedoen/" + scan.link()));

        intake.storeAll(scan.id(), questionnaire, sheets(questionnaire), Channel.ONLINE, LocalDate.of(2026, 5, 1));
        assertSpeaksOf(kind, "open scan", text(clerk, "/scans/" + scan.id()));
        PageForm closing = PageForm.of(clerk.get("/scans/" + scan.id() + "/sluiten"), "/sluiten")
                .with("actie", "sluit");
        questionnaire.audiences().forEach(audience -> closing.with("klopt-" + audience.key(), "ja"));
        assertThat(clerk.post(closing.action(), closing.fields()).statusCode()).isEqualTo(303);

        Document result = read(clerk.get("/scans/" + scan.id() + "/resultaat"));
        assertSpeaksOf(kind, "result", result.text());
        assertThat(questionnaire.statements()).allSatisfy(statement -> assertThat(
                        result.select("[aria-labelledby=stelling-" + statement.key() + "] th[scope=row]")
                                .eachText())
                .isEqualTo(names(questionnaire, statement)));
        String report =
                PdfText.of(clerk.get("/scans/" + scan.id() + "/rapport.pdf").asByteArray());
        assertSpeaksOf(kind, "report", report);
        assertThat(report)
                .contains(kind.fullName("Proefland").substring(1))
                .contains(questionnaire
                        .audiences()
                        .get(0)
                        .reachedBy()
                        .orElseThrow()
                        .dutch())
                .contains(
                        kind == OrganisationKind.WATER_BOARD
                                ? "Niet iedere groep kreeg alle stellingen"
                                : "groep kreeg dezelfde");
        assertThat(questionnaire.statements()).allSatisfy(statement -> assertThat(letters(report))
                .contains(letters(statement.wording().standard().dutch())));
    }

    private static List<String> names(Questionnaire questionnaire, Statement statement) {
        return questionnaire.audiences().stream()
                .filter(audience -> statement.isAskedTo(audience.key()))
                .map(audience -> audience.name().dutch())
                .toList();
    }

    private static Map<String, String> filledIn(Document form, Questionnaire questionnaire) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[name~=titel|aantal-|bereikt-]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        questionnaire.audiences().stream()
                .filter(Audience::closed)
                .forEach(audience -> fields.put("aantal-" + audience.key(), "30"));
        return fields;
    }

    private static List<AnswerSheet> sheets(Questionnaire questionnaire) {
        RandomSheets random = new RandomSheets(questionnaire, 7);
        return questionnaire.audiences().stream()
                .flatMap(audience -> random.of(audience.key(), ENOUGH).stream())
                .toList();
    }

    private static void assertSpeaksOf(OrganisationKind kind, String place, String text) {
        assertThat(FOREIGN.get(kind).matcher(text).results().map(MatchResult::group))
                .as(place)
                .isEmpty();
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?iu)\\b(?:" + words + ")\\b");
    }

    /** Lines of a report break anywhere. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static String text(StaffBrowser browser, String path) {
        Response response = browser.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return read(response).text();
    }

    private static Document read(Response response) {
        return Jsoup.parse(response.asString());
    }

    private static UUID id(Response created) {
        String location = created.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
