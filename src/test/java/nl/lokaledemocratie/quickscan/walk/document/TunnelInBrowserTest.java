package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Tunnel;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.LogoReader;
import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.organisation.look.Pictures;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.web.asset.Assets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody answers in a train: the connection goes and comes, and meanwhile the service may get another version. */
@QuarkusTest
class TunnelInBrowserTest extends DeviceWalk {

    private static final String OFFLINE =
            "Bewaard op dit apparaat. Nog niet verstuurd. U heeft nu geen verbinding. U kunt gewoon verdergaan.";
    private static final String WAITING = "Nog niet verstuurd: er is nu geen verbinding";

    @Inject
    ScanService scans;

    @Inject
    Assets assets;

    @Inject
    Looks looks;

    private Tunnel tunnel;

    @BeforeEach
    void enter() {
        tunnel = new Tunnel(site);
    }

    @AfterEach
    void leave() {
        tunnel.close();
    }

    @Test
    void loadsAgainWithoutAConnectionAndSendsOnceWhenItIsBack() {
        Scan scan = scenario.open();
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            Page page = atStatements(visitor, scan);
            waitUntilKept(page);
            cut(page);
            page.reload();
            ROAD.at(page, "Stellingen");
            assertThat(page.locator(STATUS)).hasText(OFFLINE);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.nextToOverview(page);
            ROAD.pressSend(page);
            assertThat(page.locator(STATUS)).containsText(WAITING);
            page.reload();
            ROAD.at(page, "Klaar om te versturen?");
            assertThat(page.locator(STATUS)).containsText(WAITING);
            assertThat(all(scan)).isEmpty();
            restore(page);
            assertThat(page).hasURL(tunnel.address() + "meedoen/" + scan.link() + "/bedankt");
            assertNothingIsLeft(page);
            assertThat(visitor.complaints()).isEmpty();
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void sendsOnTheNextVisitWhatWaited() {
        Scan scan = scenario.open();
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.nextToOverview(page);
            cut(page);
            ROAD.pressSend(page);
            assertThat(page.locator(STATUS)).containsText(WAITING);
            page.navigate("about:blank");
            restore(page);
            visitor.open("meedoen/" + scan.link());
            assertThat(page).hasURL(tunnel.address() + "meedoen/" + scan.link() + "/bedankt");
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void keepsThePageOfThisScanWithItsFilesAndNothingElse() {
        Scan scan = scenario.open();
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            visitor.open("privacy");
            visitor.open("inloggen");
            Page page = atStatements(visitor, scan);
            waitUntilKept(page);
            List<?> kept = (List<?>)
                    page.evaluate(
                            """
                    caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
                        .then((all) => all.flat().map(({ url }) => new URL(url).pathname))""");
            assertThat(kept)
                    .hasSize(DeviceFiles.all().size() + 1)
                    .allMatch(path -> path.equals("/meedoen/" + scan.link() + "/vragen/inwoners")
                            || DeviceFiles.all().contains(path.toString().substring(1)));
            assertThat(page.evaluate(
                            "navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.scope))"))
                    .isEqualTo(List.of(tunnel.address() + "meedoen/" + scan.link() + "/vragen/"));
            assertThat(
                            page.evaluate(
                                    "navigator.serviceWorker.register('/meedoen/zonder-verbinding.js', { scope: '/' }).catch((e) => e.name)"))
                    .isEqualTo("SecurityError");
            assertThat((String) page.evaluate(
                            "caches.match(location.pathname, { ignoreVary: true }).then((kept) => kept.text())"))
                    .doesNotContain("checked");
        }
    }

    @Test
    void keepsTheColourAndTheLogoOfTheOrganisationToo() throws LogoRefusedException {
        Scan scan = scenario.open();
        String organisation = scan.organisation().code();
        looks.give(organisation, Colour.parse("#7a1e5c"), seen -> true);
        looks.giveLogo(organisation, Optional.of(LogoReader.read(Pictures.logo(800, 200))), seen -> true);
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            Page page = atStatements(visitor, scan);
            waitUntilKept(page);
            tunnel.cut();
            page.reload();
            ROAD.at(page, "Stellingen");
            assertThat((Boolean) page.locator(".qs-logo").evaluate("logo => logo.complete && logo.naturalWidth > 0"))
                    .isTrue();
            assertThat(ROAD.step(page).getByText("Volgende")).hasCSS("background-color", "rgb(122, 30, 92)");
        }
    }

    @Test
    void putsANewerWorkerInThePlaceOfAnOlder() {
        Scan scan = scenario.open();
        tunnel.say(Map.of(assets.version(), "0eerder0", "Om te beginnen", "Om eerder te beginnen"));
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=nl");
            page.locator("button[value=inwoners]").click();
            ROAD.at(page, "Om eerder te beginnen");
            waitUntilKept(page);
            assertThat(caches(page)).containsExactly("vragen " + scan.link() + " 0eerder0");
            tunnel.cut();
            page.reload();
            ROAD.at(page, "Om eerder te beginnen");
            assertThat(versions(page)).containsOnly("0eerder0");
            tunnel.restore();
            tunnel.say(Map.of());
            page.reload();
            ROAD.at(page, "Om te beginnen");
            assertThat(versions(page)).containsOnly(assets.version());
            page.waitForCondition(() -> caches(page).equals(List.of("vragen " + scan.link() + " " + assets.version())));
            waitUntilKept(page);
            tunnel.cut();
            page.reload();
            ROAD.at(page, "Om te beginnen");
            assertThat(versions(page)).containsOnly(assets.version());
        }
    }

    @Test
    void neverKeepsScriptsThatAreNotOfThePage() {
        Scan scan = scenario.open();
        tunnel.say(Map.of("const valuesOf = (form) => {", "const valuesOf = (form) => { // of another version"));
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            Page page = atStatements(visitor, scan);
            page.waitForCondition(() -> tunnel.passed().contains("GET /meedoen/zonder-verbinding.js"));
            until(page, "async () => (await navigator.serviceWorker.getRegistrations()).length === 0");
            assertThat((Boolean) page.evaluate("caches.match(location.pathname, { ignoreVary: true }).then(Boolean)"))
                    .isFalse();
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.nextToOverview(page);
            ROAD.send(page);
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void showsAPatchAtOnceAndWaitsForItNoLongerThanAMoment() {
        Scan scan = scenario.open();
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            Page page = ROAD.start(visitor, scan);
            waitUntilKept(page);
            tunnel.say(Map.of("Om te beginnen", "Nu anders gevraagd"));
            page.reload();
            ROAD.at(page, "Nu anders gevraagd");
            until(
                    page,
                    "async () => (await (await caches.match(location.pathname, { ignoreVary: true })).text()).includes('Nu anders gevraagd')");
            tunnel.say(Map.of("Om te beginnen", "Weer anders gevraagd"));
            tunnel.slow(Duration.ofSeconds(5));
            page.reload();
            ROAD.at(page, "Nu anders gevraagd");
            until(
                    page,
                    "async () => (await (await caches.match(location.pathname, { ignoreVary: true })).text()).includes('Weer anders gevraagd')");
            tunnel.restore();
            page.reload();
            ROAD.at(page, "Weer anders gevraagd");
        }
    }

    @Test
    void leavesNothingBehindWhenAnswersAreWiped() {
        Scan scan = scenario.open();
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            Page page = atStatements(visitor, scan);
            waitUntilKept(page);
            page.locator("a[href='#wissen']").click();
            page.getByText("Ja, wis deze antwoorden").click();
            assertThat(page.locator("h1:visible")).containsText("Doe mee");
            assertNothingIsLeft(page);
            atStatements(visitor, scan);
            waitUntilKept(page);
            // The questions keep when they were last looked at, also on leaving.
            visitor.open("privacy");
            page.evaluate(
                    """
                    const key = Object.keys(localStorage)[0];
                    const record = JSON.parse(localStorage.getItem(key));
                    localStorage.setItem(key, JSON.stringify({ ...record, at: Date.now() - 15 * 86400000 }));
                    """);
            visitor.open("meedoen/" + scenario.open().link());
            assertNothingIsLeft(page);
        }
    }

    @Test
    void leavesNothingBehindOfAScanThatClosed() {
        Scan scan = scenario.open();
        try (Visitor visitor = ROAD.visitor(tunnel.address())) {
            Page page = atStatements(visitor, scan);
            waitUntilKept(page);
            scans.close(scan.id());
            page.reload();
            assertThat(page.locator("h1:visible")).hasText("Deze Quick Scan is gesloten");
            assertNothingIsLeft(page);
        }
    }

    private void cut(Page page) {
        tunnel.cut();
        page.context().setOffline(true);
    }

    private void restore(Page page) {
        tunnel.restore();
        page.context().setOffline(false);
    }

    private static void until(Page page, String condition) {
        page.waitForCondition(() -> (Boolean) page.evaluate(condition));
    }

    private static void waitUntilKept(Page page) {
        until(
                page,
                "async () => Boolean(navigator.serviceWorker.controller && await caches.match(location.pathname, { ignoreVary: true }))");
    }

    private static void assertNothingIsLeft(Page page) {
        until(
                page,
                """
                async () => (await caches.keys()).length === 0
                    && (await navigator.serviceWorker.getRegistrations()).length === 0
                    && localStorage.length === 0""");
    }

    private static List<String> caches(Page page) {
        return ((List<?>) page.evaluate("caches.keys()"))
                .stream().map(String::valueOf).toList();
    }

    /** Of the page and of all that it loaded. */
    private static List<String> versions(Page page) {
        return ((List<?>)
                        page.evaluate(
                                """
                        [...performance.getEntriesByType('resource').map(({ name }) => name), document.querySelector('script[type=module]').src]
                            .map((address) => new URL(address).searchParams.get('v')).filter(Boolean)"""))
                .stream().map(String::valueOf).toList();
    }
}
