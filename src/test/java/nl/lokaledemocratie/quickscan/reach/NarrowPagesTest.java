package nl.lokaledemocratie.quickscan.reach;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.PageTables;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fits a small phone: whole words and numbers, tables as cards, a result of chapters that open. */
@QuarkusTest
class NarrowPagesTest {

    private static final int[] WIDTHS = {320, 360};

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Test
    void noPageOfTheGriffierBreaksAWordOrANumber() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        Scan draft = scenario.draft(organisation);
        Scan open = scenario.answered(organisation);
        Scan closed = scenario.closed(organisation);
        try (Visitor visitor = visitor(Script.ON, Role.CLERK, Optional.of(organisation.code()))) {
            check(
                    visitor,
                    "scans",
                    "scans/nieuw",
                    "wachtwoord",
                    "wachtwoord/code",
                    "logboek",
                    "sleutels",
                    "scans/" + draft.id(),
                    "scans/" + draft.id() + "/openen");
            Stream.of(
                            "",
                            "/groepen",
                            "/vragenlijst",
                            "/vragenlijst/papier",
                            "/eigen-vragen",
                            "/uitnodigingen",
                            "/brieven",
                            "/overloop",
                            "/stappen",
                            "/teksten",
                            "/post",
                            "/gesprek",
                            "/mail",
                            "/papier")
                    .forEach(page -> check(visitor, "scans/" + open.id() + page));
            check(visitor, "scans/" + open.id() + "/sluiten", "scans/" + closed.id(), result(closed));
        }
    }

    @Test
    void noPageOfTheAdviseurBreaksAWordOrANumber() {
        Organisation organisation = scenario.municipality();
        Scan closed = scenario.closed(organisation);
        try (Visitor visitor = visitor(Script.ON, Role.ADVISOR, Optional.empty())) {
            check(
                    visitor,
                    "vergelijken",
                    "vergelijken/kaart?groep=inwoners",
                    "vergelijken/ontwikkeling",
                    "vergelijken/themas?groep=inwoners",
                    "vergelijken?groep=raadsleden",
                    "vergelijken?groep=collegeleden&taal=en");
            check(visitor, "vragenlijsten", result(closed));
        }
    }

    @Test
    void noStepOfTheWalkBreaksAWordOrANumber() {
        QuestionnaireId id = scenario.questionnaire().id();
        String preview = "vragenlijsten/" + id.name() + "/" + id.version();
        try (Visitor visitor = visitor(Script.ON, Role.ADVISOR, Optional.empty())) {
            check(visitor, preview, preview + "/inwoners", preview + "/inwoners/slot");
            for (int step = 1; step <= scenario.questionnaire().pages().size(); step++) {
                check(visitor, preview + "/inwoners/stap/" + step, preview + "/raadsleden/stap/" + step + "?taal=tr");
            }
        }
    }

    @Test
    void noPageOfTheBeheerderBreaksAWordOrANumber() {
        try (Visitor visitor = visitor(Script.ON, Role.ADMINISTRATOR, Optional.empty())) {
            check(
                    visitor,
                    "beheer",
                    "beheer/taken",
                    "beheer/verwerking",
                    "logboek",
                    "beheer/accounts",
                    "beheer/vragenlijsten");
            check(
                    visitor,
                    "beheer/vragenlijsten/" + scenario.questionnaire().id().name() + "/"
                            + scenario.questionnaire().id().version());
            Stream.of("gemeente", "provincie", "waterschap")
                    .forEach(kind -> check(visitor, "beheer/organisaties?soort=" + kind));
        }
    }

    @Test
    void noPublicPageBreaksAWordOrANumber() {
        Scan open = scenario.open(scenario.municipality());
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.ON)) {
            check(visitor, "", "privacy", "toegankelijkheid", "api-uitleg", "inloggen", "meedoen/" + open.link());
        }
    }

    @Test
    void theResultIsShortUntilAChapterIsOpened() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        try (Visitor visitor = visitor(Script.ON, Role.CLERK, Optional.of(organisation.code()))) {
            visitor.open(result(scenario.closed(organisation)));
            assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollHeight"))
                    .isLessThan(6_500);
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void theListOfContentsLeadsToWhatItNames(Script script) {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        try (Visitor visitor = visitor(script, Role.CLERK, Optional.of(organisation.code()))) {
            Page page = visitor.open(result(scenario.closed(organisation)));
            Locator links = page.locator(".qs-contents a");
            assertThat(links.count()).isGreaterThan(8);
            for (Locator link : links.all()) {
                link.click();
                Locator target = page.locator(link.getAttribute("href"));
                assertThat(target).hasText(link.textContent().strip());
                assertThat(target).isInViewport();
            }
        }
    }

    /** On a phone there is no picture of now and wish. */
    @Test
    void explainsThePictureOnlyWhereItIsDrawn() {
        Organisation organisation = scenario.municipality();
        try (Visitor visitor = visitor(Script.ON, Role.CLERK, Optional.of(organisation.code()))) {
            Page page = visitor.open(result(scenario.closed(organisation)));
            Locator legend = page.locator(".qs-legend").first();
            assertThat(legend).isHidden();
            page.setViewportSize(1280, 900);
            assertThat(legend).isVisible();
        }
    }

    @Test
    void aLinkToAChapterOpensIt() {
        Organisation organisation = scenario.municipality();
        try (Visitor visitor = visitor(Script.ON, Role.CLERK, Optional.of(organisation.code()))) {
            String result = result(scenario.closed(organisation));
            String theme = scenario.questionnaire().themes().get(2).key();
            Page page = visitor.open(result + "#thema-" + theme);
            assertThat(page.locator("[aria-labelledby=thema-" + theme + "]")).isVisible();
            String statement = scenario.questionnaire().statements().get(0).key();
            page.evaluate("key => location.hash = key", "stelling-" + statement);
            assertThat(page.locator("#stelling-" + statement)).isInViewport();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void everyChapterIsOpenOnPaper(Script script) {
        Organisation organisation = scenario.municipality();
        try (Visitor visitor = visitor(script, Role.CLERK, Optional.of(organisation.code()))) {
            Page page = visitor.open(result(scenario.closed(organisation)));
            Locator last = page.locator(".qs-chapter .qs-table-frame").last();
            assertThat(last).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((Boolean) last.evaluate("element => element.getBoundingClientRect().height > 40"))
                    .isTrue();
        }
    }

    private static void check(Visitor visitor, String... addresses) {
        for (String address : addresses) {
            visitor.open(address);
            visitor.page().evaluate("document.querySelectorAll('details').forEach(chapter => chapter.open = true)");
            for (int width : WIDTHS) {
                visitor.narrowTo(width);
                assertThat(visitor.brokenWords()).as(address + " at " + width).isEmpty();
                assertThat(visitor.scrollsSideways())
                        .as(address + " at " + width)
                        .isFalse();
                assertThat(tooSmall(visitor.page()))
                        .as(address + " at " + width)
                        .isEmpty();
            }
            assertThat(PageTables.problems(Jsoup.parse(visitor.page().content())))
                    .as(address)
                    .isEmpty();
        }
    }

    /** Tables and cells that do not hold what is in them: on a phone they should be cards as large as they need. */
    private static List<?> tooSmall(Page page) {
        return (List<?>) page.evaluate(
                "[...document.querySelectorAll('.qs-table-frame, .qs-table-frame :is(tbody, tfoot) :is(th, td)')]"
                        + ".filter(box => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)"
                        + ".map(box => box.textContent.trim().slice(0, 80))");
    }

    private static String result(Scan scan) {
        return "scans/" + scan.id() + "/resultaat";
    }

    private Visitor visitor(Script script, Role role, Optional<String> organisation) {
        return Visitor.of(site.toString(), Screen.PHONE, script)
                .signIn(scenario.account(role, organisation), Scenario.PASSWORD);
    }
}
