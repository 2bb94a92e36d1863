package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Sight;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.openanswer.OpenAnswers;
import nl.lokaledemocratie.quickscan.openanswer.WrittenScans;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every page on a small phone, each visited once and seen by everybody: targets that can be pressed, marks in colours of one's own and in
 * the dark, a ring around what has the focus in new and older browsers, and text that is both large and spacious without scrolling sideways.
 */
@QuarkusTest
class EveryPageInBrowserTest {

    private static final String LONG = "Hottentottententententoonstelling";
    private static final double MARK = 0.05;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    Looks looks;

    @Inject
    ScanSharing sharing;

    @Inject
    ScanService scans;

    @Inject
    WrittenScans written;

    @Inject
    OpenAnswers answers;

    private final SoftAssertions softly = new SoftAssertions();

    @AfterEach
    void tells() {
        softly.assertAll();
    }

    @Test
    void ofTheGriffier() {
        Organisation organisation = scenario.municipality();
        Scan draft = scans.create(new ScanPlan(organisation.code(), scenario.questionnaire(), LONG, Map.of()));
        looks.give(organisation.code(), Colour.parse("#7a1e5c"), seen -> true);
        sharing.share(draft.id(), Optional.empty(), List.of("krant", "buurthuis"), seen -> true);
        try (Visitor visitor = visitor(Role.CLERK, Optional.of(organisation.code()))) {
            see(
                    visitor,
                    "inzage",
                    "scans",
                    "scans/nieuw",
                    "scans/huisstijl",
                    "wachtwoord",
                    "wachtwoord/code",
                    "logboek",
                    "sleutels",
                    "bestaat-niet",
                    "beheer");
            seeOf(
                    visitor,
                    draft,
                    "",
                    "/openen",
                    "/periode",
                    "/proef",
                    "/delen",
                    "/teksten",
                    "/post",
                    "/groepen",
                    "/vragenlijst",
                    "/vragenlijst/papier",
                    "/eigen-vragen",
                    "/eigen-vragen/nieuw?soort=keuze",
                    "/eigen-vragen/nieuw?soort=open",
                    "/verwijderen",
                    "/papier");
            overtake(visitor, draft);
        }
    }

    @Test
    void ofTheGriffierWhileAndAfterAScan() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        Scan open = scenario.answered(organisation);
        Scan closed = scenario.closed(organisation);
        try (Visitor visitor = visitor(Role.CLERK, Optional.of(organisation.code()))) {
            seeOf(
                    visitor,
                    open,
                    "",
                    "/uitnodigingen",
                    "/brieven",
                    "/overloop",
                    "/stappen",
                    "/gesprek",
                    "/pauze",
                    "/bewaartermijnen",
                    "/mail",
                    "/papier",
                    "/papier/typen",
                    "/papier/typen?groep=raadsleden&dubbel=ja",
                    "/sluiten",
                    "/resultaat",
                    "/verwijderen",
                    "/groepen");
            type(visitor, open, "9");
            type(visitor, open, "4");
            seeOf(
                    visitor,
                    closed,
                    "",
                    "/agenda",
                    "/agenda/nieuw?nummer=1",
                    "/ervaringen",
                    "/ervaringen/nieuw",
                    "/resultaat",
                    "/cijfers",
                    "/onderzoek",
                    "/bewaartermijnen",
                    "/bewaartermijnen/wissen",
                    "/beschrijving",
                    "/correctie",
                    "/agenda/delen",
                    "/sluiten",
                    "/papier/typen?taal=en");
            Scan worded = written.closed(organisation, "Vraag Wubbo Ockels maar.");
            seeOf(
                    visitor,
                    worded,
                    "/antwoorden?taal=nl",
                    "/antwoorden/" + answers.list(worded).get(0).key(),
                    "/antwoorden/termijn",
                    "/antwoorden/wissen");
        }
    }

    @Test
    void ofTheAdviseur() {
        Organisation organisation = scenario.municipality();
        Scan closed = scenario.closed(organisation);
        String preview = "vragenlijsten/" + scenario.questionnaire().id().name() + "/"
                + scenario.questionnaire().id().version();
        try (Visitor visitor = visitor(Role.ADVISOR, Optional.empty())) {
            see(visitor, "programmas", "programmas/" + Scenario.PROGRAMME);
            see(
                    visitor,
                    "rapporten",
                    "vergelijken",
                    "vergelijken/naast",
                    "vergelijken/kaart",
                    "vergelijken/ontwikkeling",
                    "vergelijken/themas?groep=inwoners",
                    "vergelijken?beeld=nu",
                    "vergelijken?groep=inwoners&taal=en",
                    "vragenlijsten?taal=nl");
            see(visitor, preview, preview + "/inwoners", preview + "/inwoners/stap/1", preview + "/inwoners/slot");
            seeOf(visitor, closed, "", "/resultaat?taal=en");
        }
    }

    @Test
    void ofTheBeheerder() {
        String version = scenario.questionnaire().id().name() + "/"
                + scenario.questionnaire().id().version();
        try (Visitor visitor = visitor(Role.ADMINISTRATOR, Optional.empty())) {
            see(visitor, "beheer", "beheer/taken", "logboek", "beheer/accounts", "beheer/organisaties?soort=provincie");
            see(visitor, "beheer/verwerking", "beheer/vragenlijsten", "beheer/vragenlijsten/" + version);
        }
    }

    @Test
    void ofEverybody() {
        Scan open = scenario.open(scenario.municipality());
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.ON)) {
            see(
                    visitor,
                    "",
                    "privacy",
                    "toegankelijkheid",
                    "api-uitleg",
                    "kwetsbaarheid-melden",
                    "inloggen",
                    "inloggen?melding=mislukt",
                    "bestaat-niet");
            see(visitor, "meedoen/" + open.link(), "meedoen/bestaat-niet", "scans/nieuw");
        }
    }

    /** A form that somebody else saved in the meantime. */
    private void overtake(Visitor visitor, Scan scan) {
        Page page = visitor.open("scans/" + scan.id() + "/groepen");
        Page other = page.context().newPage();
        other.navigate(page.url());
        for (Page one : List.of(other, page)) {
            one.locator("#bereikt-inwoners").fill(one == page ? "De krant." : "Een brief.");
            one.locator("main form button[type=submit]").click();
        }
        other.close();
        assertThat(page.locator("h1").innerText()).isEqualTo("Iemand anders was u voor");
        look(visitor, "overtaken");
    }

    /** A form of paper that is refused, or asked about. */
    private void type(Visitor visitor, Scan scan, String rating) {
        Page page = visitor.open("scans/" + scan.id() + "/papier/typen?groep=raadsleden");
        page.locator(".qs-sheet__field").first().fill(rating);
        page.locator(".qs-actions button[type=submit]").last().click();
        assertThat(page.locator("[role=alert]").count()).isEqualTo(1);
        look(visitor, "typed " + rating);
    }

    private void seeOf(Visitor visitor, Scan scan, String... pages) {
        for (String page : pages) {
            see(visitor, "scans/" + scan.id() + page);
        }
    }

    private void see(Visitor visitor, String... addresses) {
        for (String address : addresses) {
            visitor.open(address);
            look(visitor, address);
        }
    }

    private void look(Visitor visitor, String where) {
        Page page = visitor.page();
        page.waitForLoadState();
        page.evaluate("document.querySelectorAll('details').forEach(chapter => { chapter.open = true; })");
        softly.assertThat(Sight.smallTargets(page)).as("small on %s", where).isEmpty();
        marks(page, where);
        softly.assertThat(Sight.withoutFocusRing(page)).as("focus on %s", where).isEmpty();
        page.evaluate(Sight.WITHOUT_HAS);
        softly.assertThat(Sight.withoutFocusRing(page))
                .as("focus on %s in an older browser", where)
                .isEmpty();
        page.evaluate(Sight.LARGE);
        page.evaluate(Sight.SPACIOUS);
        softly.assertThat(visitor.scrollsSideways()).as("sideways on %s", where).isFalse();
    }

    private void marks(Page page, String where) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setColorScheme(ColorScheme.DARK));
        for (String kind : List.of("radio", "checkbox")) {
            Locator fields = page.locator("main input[type=" + kind + "]:visible");
            if (fields.count() > 0) {
                softly.assertThat(Sight.mark(fields.last()))
                        .as("%s on %s", kind, where)
                        .isGreaterThan(MARK);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setColorScheme(ColorScheme.LIGHT));
    }

    private Visitor visitor(Role role, Optional<String> organisation) {
        return Visitor.of(site.toString(), Screen.PHONE, Script.ON)
                .signIn(scenario.account(role, organisation), Scenario.PASSWORD);
    }
}
