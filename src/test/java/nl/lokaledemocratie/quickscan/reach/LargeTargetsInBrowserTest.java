package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Sight;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever one can press is at least 44 pixels wide and high; a link in a sentence need not be. What staff see on a phone is in {@link
 * EveryPageInBrowserTest}.
 */
@QuarkusTest
class LargeTargetsInBrowserTest {

    private static final String PREVIEW = "vragenlijsten/quickscan-lokale-democratie/1.0.0";

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void respondentsPressNothingSmall(Screen screen) {
        Scan scan = scenario.open(scenario.municipality());
        String link = "meedoen/" + scan.link();
        try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
            look(
                    visitor,
                    "",
                    "privacy",
                    "toegankelijkheid",
                    "api-uitleg",
                    "bestaat-niet",
                    "inloggen",
                    "inloggen?melding=mislukt");
            look(visitor, link, link + "/stap/1");
            Page page = visitor.open(link);
            page.locator("summary").click();
            look(visitor);
            page.locator("#code").fill("geen code");
            page.locator("#code").press("Enter");
            look(visitor);
            page.locator("button[name=groep]").first().click();
            page.locator("input[type=radio]").first().check();
            page.locator("button[value=volgende]").click();
            for (int step = 1; step <= 6; step++) {
                look(visitor, link + "/stap/" + step + "?taal=" + (step % 2 == 0 ? "en" : "nl"));
            }
            look(visitor, link + "/overzicht", link + "/wissen", link);
            visitor.open(link + "/overzicht");
            page.locator("form button[type=submit]").click();
            look(visitor);
        }
        softly.assertAll();
    }

    @Test
    void staffPressNothingSmall() {
        Organisation organisation = scenario.municipality();
        Scan draft = scenario.draft(organisation);
        Scan open = scenario.answered(organisation);
        Scan closed = scenario.closed(organisation);
        try (Visitor visitor = visitor(Screen.DESKTOP, Role.CLERK, Optional.of(organisation.code()))) {
            look(visitor, "scans", "scans/nieuw", "wachtwoord", "sleutels", "scans/" + draft.id() + "/openen");
            for (String page : List.of("", "/groepen", "/vragenlijst", "/eigen-vragen", "/vragenlijst/papier")) {
                look(visitor, "scans/" + draft.id() + page);
            }
            look(visitor, "scans/" + draft.id() + "/eigen-vragen/nieuw?soort=keuze");
            for (String page :
                    List.of("", "/teksten", "/post", "/uitnodigingen", "/papier", "/sluiten", "/resultaat")) {
                look(visitor, "scans/" + open.id() + page);
            }
            look(visitor, "scans/" + closed.id(), "scans/" + closed.id() + "/resultaat");
            look(visitor, "vragenlijsten", PREVIEW, PREVIEW + "/inwoners", PREVIEW + "/inwoners/stap/1");
            look(visitor, PREVIEW + "/inwoners/slot");
        }
        softly.assertAll();
    }

    @Test
    void advisorAndAdministratorPressNothingSmall() {
        scenario.closed(scenario.municipality());
        try (Visitor visitor = visitor(Screen.DESKTOP, Role.ADVISOR, Optional.empty())) {
            look(
                    visitor,
                    "vergelijken/kaart?groep=inwoners",
                    "vergelijken/ontwikkeling",
                    "vergelijken/themas?groep=inwoners",
                    "vergelijken?groep=inwoners",
                    "vergelijken?groep=collegeleden&volgorde=provincie");
        }
        try (Visitor visitor = visitor(Screen.DESKTOP, Role.ADMINISTRATOR, Optional.empty())) {
            look(
                    visitor,
                    "beheer",
                    "beheer/taken",
                    "logboek",
                    "beheer/accounts",
                    "beheer/organisaties?soort=provincie",
                    "beheer/vragenlijsten");
            look(visitor, "beheer/" + PREVIEW);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {Sight.LARGE, Sight.SPACIOUS})
    void staffReadLargeAndSpaciousText(String change) {
        Organisation organisation = scenario.municipality();
        Scan draft = scenario.draft(organisation);
        Scan open = scenario.answered(organisation);
        Scan closed = scenario.closed(organisation);
        try (Visitor visitor = visitor(Screen.DESKTOP, Role.CLERK, Optional.of(organisation.code()))) {
            for (String page : List.of("", "/groepen", "/vragenlijst", "/eigen-vragen", "/vragenlijst/papier")) {
                read(visitor, change, "scans/" + draft.id() + page);
            }
            for (String page : List.of("", "/uitnodigingen", "/papier", "/sluiten")) {
                read(visitor, change, "scans/" + open.id() + page);
            }
            read(visitor, change, "scans", "scans/nieuw", "scans/" + closed.id() + "/resultaat", "wachtwoord");
        }
        try (Visitor visitor = visitor(Screen.DESKTOP, Role.ADMINISTRATOR, Optional.empty())) {
            read(visitor, change, "beheer", "beheer/accounts", "beheer/vragenlijsten");
        }
        softly.assertAll();
    }

    private void read(Visitor visitor, String change, String... addresses) {
        for (String address : addresses) {
            Page page = visitor.open(address);
            page.evaluate(change);
            softly.assertThat(Sight.cutOff(page)).as("cut off on %s", address).isEmpty();
            softly.assertThat(Sight.overlapping(page))
                    .as("overlapping on %s", address)
                    .isEmpty();
            softly.assertThat(visitor.scrollsSideways())
                    .as("sideways on %s", address)
                    .isFalse();
        }
    }

    private void look(Visitor visitor, String... addresses) {
        if (addresses.length == 0) {
            measure(visitor.page());
        }
        for (String address : addresses) {
            measure(visitor.open(address));
        }
    }

    private void measure(Page page) {
        page.waitForLoadState();
        page.evaluate("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        softly.assertThat(Sight.smallTargets(page)).as(page.url()).isEmpty();
    }

    private Visitor visitor(Screen screen, Role role, Optional<String> organisation) {
        Visitor visitor = Visitor.of(site.toString(), screen, Script.ON);
        visitor.signIn(scenario.account(role, organisation), Scenario.PASSWORD);
        assertThat(visitor.page().url()).doesNotContain("inloggen");
        return visitor;
    }
}
