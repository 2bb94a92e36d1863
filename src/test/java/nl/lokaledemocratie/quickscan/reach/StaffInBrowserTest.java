package nl.lokaledemocratie.quickscan.reach;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.lokaledemocratie.quickscan.browser.Click.button;
import static nl.lokaledemocratie.quickscan.browser.Click.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The roads of the staff in a real browser: on a phone and a desk, with and without scripts, checked for accessibility. */
@QuarkusTest
class StaffInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    static Stream<Arguments> surroundings() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(Script.values()).map(script -> Arguments.of(screen, script)));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void griffierFollowsClosesAndReadsAScan(Screen screen, Script script) throws IOException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);
        try (Visitor visitor = visitor(screen, script, Role.CLERK, Optional.of(organisation.code()))) {
            Page page = visitor.page();
            assertThat(page.locator("h1")).hasText("Scans van " + organisation.name());

            link(page, scan.title());
            assertThat(page.locator("tbody tr").first()).containsText("19");
            link(page, "Scan sluiten");
            assertThat(page.locator("main")).containsText("Sluiten kunt u niet terugdraaien.");
            button(page, "Ja, sluit de scan meteen");

            assertThat(page).hasURL(Pattern.compile("/resultaat$"));
            assertThat(page.locator("main")).containsText("niet getoond, om herkenning te voorkomen");
            page.locator("summary", words("Wat de woorden betekenen")).click();
            assertThat(page.locator("details[open]")).containsText("Het gemiddelde van de antwoorden");
            page.locator(".qs-chapter:has-text('Stellingen van dit thema') > summary")
                    .first()
                    .click();
            page.locator("summary", words("Stellingen van dit thema")).first().click();
            assertThat(page.locator("details:has(table)")
                            .first()
                            .locator("table")
                            .first())
                    .isVisible();

            Download report = page.waitForDownload(() -> link(page, "Rapport downloaden (PDF)"));
            assertThat(new String(Files.readAllBytes(report.path()), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");

            button(page, "Uitloggen");
            assertThat(page.locator("[role=status]")).hasText("U bent uitgelogd.");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void griffierPreparesAndOpensAScan(Screen screen, Script script) {
        Organisation organisation = scenario.municipality();
        try (Visitor visitor = visitor(screen, script, Role.CLERK, Optional.of(organisation.code()))) {
            Page page = visitor.page();
            link(page, "Nieuwe scan");
            assertThat(page.getByLabel("Aantal raadsleden")).hasValue("23");
            page.getByLabel("Aantal raadsleden").fill("drieëntwintig");
            button(page, "Scan klaarzetten");
            assertThat(page).hasTitle(Pattern.compile("^Fout:"));
            page.locator(".qs-error-summary a").click();
            page.getByLabel("Aantal raadsleden").fill("31");
            button(page, "Scan klaarzetten");

            link(page, "Persoonlijke codes maken");
            page.getByLabel("Hoeveel codes?").first().fill("2");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Codes tonen"))
                    .first()
                    .click();
            assertThat(page.locator(".qs-code")).hasCount(2);
            link(page, "Terug naar de scan");

            link(page, "Scan openen");
            button(page, "Ja, open de scan");
            assertThat(page.locator(".qs-code")).hasText(Pattern.compile("^([0-9A-Z]{5}-){4}[0-9A-Z]{5}$"));
            link(page, "Terug naar de scan");
            assertThat(page.locator("main")).containsText("Er heeft nog niemand meegedaan.");
            assertThat(page.locator(".qs-link a")).hasAttribute("href", Pattern.compile("/meedoen/[a-z2-9]{12}$"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void adviseurComparesOneGroupAtATime(Screen screen, Script script) {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        try (Visitor visitor = visitor(screen, script, Role.ADVISOR, Optional.empty())) {
            Page page = visitor.page();
            assertThat(page.locator("h1")).hasText("Vergelijken");
            page.getByLabel("Vragenlijst")
                    .selectOption(scenario.questionnaire().id().toString());
            page.getByLabel("Groep").selectOption("inwoners");
            page.getByLabel("Volgorde").selectOption("grootte");
            button(page, "Tonen");

            assertThat(page.locator("h2").first()).hasText("Kloof per thema: inwoners");
            assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(organisation.name())))
                    .containsText("60");
            page.waitForLoadState();
            assertThat((Boolean) page.locator(".qs-picture img").evaluate("image => image.naturalWidth > 0"))
                    .isTrue();
            link(page, organisation.name());
            assertThat(page).hasURL(Pattern.compile("/resultaat$"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageIsAccessibleAndFitsTheScreen(Screen screen) {
        Organisation organisation = scenario.municipality();
        Scan draft = scenario.draft(organisation);
        Scan open = scenario.answered(organisation);
        Scan closed = scenario.closed(organisation);
        try (Visitor visitor = visitor(screen, Script.ON, Role.CLERK, Optional.of(organisation.code()))) {
            check(visitor, "scans", "scans/nieuw", "wachtwoord", "sleutels");
            check(visitor, "scans/" + draft.id(), "scans/" + draft.id() + "/openen");
            for (String page : new String[] {"", "/groepen", "/vragenlijst", "/uitnodigingen", "/papier", "/sluiten"}) {
                check(visitor, "scans/" + open.id() + page);
            }
            check(visitor, "scans/" + closed.id(), "scans/" + closed.id() + "/resultaat");
            openAllDetails(visitor.page());
            assertThat(visitor.accessibilityProblems()).isEmpty();
        }
        try (Visitor visitor = visitor(screen, Script.ON, Role.ADVISOR, Optional.empty())) {
            check(
                    visitor,
                    "vergelijken/kaart?groep=inwoners",
                    "vergelijken/ontwikkeling",
                    "vergelijken/themas?groep=inwoners",
                    "vergelijken?groep=inwoners",
                    "vergelijken?groep=collegeleden&volgorde=provincie");
        }
        try (Visitor visitor = visitor(screen, Script.ON, Role.ADMINISTRATOR, Optional.empty())) {
            check(visitor, "beheer", "beheer/accounts", "beheer/organisaties?soort=provincie", "beheer/vragenlijsten");
        }
        try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
            check(visitor, "inloggen", "inloggen?melding=mislukt", "inloggen?melding=uit");
        }
    }

    private static void check(Visitor visitor, String... addresses) {
        for (String address : addresses) {
            visitor.open(address);
            assertThat(visitor.accessibilityProblems()).as(address).isEmpty();
            assertThat(visitor.scrollsSideways()).as(address).isFalse();
            assertThat(visitor.complaints()).as(address).isEmpty();
        }
    }

    private static void openAllDetails(Page page) {
        page.locator("summary").all().forEach(summary -> summary.click());
    }

    private Visitor visitor(Screen screen, Script script, Role role, Optional<String> organisation) {
        return Visitor.of(site.toString(), screen, script)
                .signIn(scenario.account(role, organisation), Scenario.PASSWORD);
    }

    private static Page.LocatorOptions words(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
