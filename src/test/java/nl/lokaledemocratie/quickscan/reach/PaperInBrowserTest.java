package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes and answers on paper in a real browser, on a phone and a desk: every page that a clerk comes by is accessible. */
@QuarkusTest
class PaperInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageOfAPaperFileIsAccessible(Screen screen) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        try (Visitor clerk = clerk(screen, Script.ON, organisation)) {
            send(clerk, scan, row("1", "inwoners", "9"));
            assertThat(clerk.page().locator("tbody").first().innerText())
                    .contains("Dit cijfer staat niet op de schaal.");
            check(clerk);

            send(clerk, scan, row("1", "raadsleden", "4"), row("2", "raadsleden", "4"));
            check(clerk);
            press(clerk.page(), "[name=gelijk]");
            assertThat(clerk.page().locator("[role=status]").innerText()).contains("2 antwoorden zijn opgenomen.");
            check(clerk);

            send(clerk, scan, row("1", "raadsleden", "4"), row("2", "raadsleden", "4"), row("3", "raadsleden", "5"));
            assertThat(clerk.page().locator("main").innerText())
                    .contains("2 van de 3 regels", "1 nieuw antwoord opnemen");
            check(clerk);

            clerk.open("scans/" + scan.id() + "/papier/intrekken/1");
            check(clerk);
            press(clerk.page(), ".utrecht-button--danger");
            assertThat(clerk.page().locator("main").innerText()).contains("De invoer is ingetrokken.");
            check(clerk);
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void aFormIsTypedWithTheKeyboardAlone(Script script) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        try (Visitor clerk = clerk(Screen.DESKTOP, script, organisation)) {
            Page page = clerk.open("scans/" + scan.id() + "/papier/typen?groep=raadsleden");
            clerk.type("4");
            clerk.press("Tab");
            clerk.type("5");
            enter(clerk);
            assertThat(page.locator("[role=alert]").innerText()).contains("vakken zijn nog leeg");
            clerk.press("Enter");
            page.locator(".qs-sheet__field:focus").waitFor();
            enter(clerk);
            assertThat(page.locator("h1").innerText()).isEqualTo("Formulier 1 van raadsleden");
            page.locator("[autofocus]").focus();
            clerk.press("Tab");
            enter(clerk);
            assertThat(page.locator("h1").innerText()).isEqualTo("Formulier 2 van raadsleden");
            assertThat(page.locator("main").innerText()).contains("1 formulier is getypt");
        }
    }

    @Test
    void whatWasTypedOfAFormIsStillThereAfterAReloadOrAnError() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        String form = "scans/" + scan.id() + "/papier/typen?groep=raadsleden";
        try (Visitor clerk = clerk(Screen.DESKTOP, Script.ON, organisation)) {
            Page page = clerk.open(form);
            clerk.type("4");
            clerk.press("Tab");
            clerk.type("5");
            page.reload();
            assertThat(values(page)).containsExactly("4", "5");
            page.route("**/papier/typen", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            enter(clerk);
            page.unroute("**/papier/typen");
            clerk.open(form);
            assertThat(values(page)).containsExactly("4", "5");
            check(clerk);
            page.locator(".qs-sheet__field").nth(2).fill("9");
            enter(clerk);
            page.locator(".qs-sheet__field").nth(2).fill("3");
            page.reload();
            assertThat(values(page)).containsExactly("4", "5", "3");
            enter(clerk);
            page.locator("button[name=leeg]").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Formulier 2 van raadsleden");
            assertThat(values(page)).isEmpty();
            clerk.type("2");
            page.reload();
            page.getByText("Leeg beginnen").click();
            page.reload();
            assertThat(values(page)).isEmpty();
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    /** What stands in the fields, without the empty ones. */
    private static List<String> values(Page page) {
        return page.locator(".qs-sheet__field").all().stream()
                .map(Locator::inputValue)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageOfTypingIsAccessible(Screen screen) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        String typing = "scans/" + scan.id() + "/papier/typen";
        try (Visitor clerk = clerk(screen, Script.ON, organisation)) {
            clerk.open(typing);
            check(clerk);
            Page page = clerk.open(typing + "?groep=inwoners&dubbel=ja");
            check(clerk);
            clerk.type("9");
            enter(clerk);
            assertThat(page.locator(".qs-error-summary").count()).isEqualTo(1);
            check(clerk);
            page.locator("[autofocus]").fill("4");
            enter(clerk);
            check(clerk);
            press(page, "button[name=leeg]");
            assertThat(page.locator("[role=status]").innerText()).contains("Typ ditzelfde formulier nu nog een keer.");
            check(clerk);
            clerk.type("3");
            enter(clerk);
            assertThat(page.locator("main").innerText()).contains("Eerst typte u: 4");
            check(clerk);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageOfCodesAndSizesIsAccessible(Screen screen) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);
        String codes = "scans/" + scan.id() + "/uitnodigingen";
        try (Visitor clerk = clerk(screen, Script.ON, organisation)) {
            Page page = clerk.open(codes);
            page.locator("#aantal-collegeleden").fill("60");
            press(page, "form:has(#aantal-collegeleden) [value=pagina]");
            check(clerk);
            page.locator("#aantal-collegeleden").fill("2");
            press(page, "form:has(#aantal-collegeleden) [value=pagina]");
            assertThat(page.locator(".qs-code").count()).isEqualTo(2);
            check(clerk);
            clerk.open(codes);
            press(page, "form:has(#vervallen-collegeleden) [value=pagina]");
            assertThat(page.locator(".qs-error-summary").count()).isEqualTo(1);
            check(clerk);

            clerk.open("scans/" + scan.id() + "/groepen")
                    .locator("#aantal-raadsleden")
                    .fill("18");
            press(page, "main form button");
            assertThat(page.locator(".qs-error-summary").innerText()).contains("al 19 antwoorden");
            check(clerk);
        }
    }

    private static void check(Visitor clerk) {
        String page = clerk.page().title();
        assertThat(clerk.accessibilityProblems()).as(page).isEmpty();
        assertThat(clerk.scrollsSideways()).as(page).isFalse();
        assertThat(clerk.complaints()).as(page).isEmpty();
    }

    private void send(Visitor clerk, Scan scan, String... rows) {
        Page page = clerk.open("scans/" + scan.id() + "/papier");
        String head =
                String.join(";", AnswerColumns.of(scenario.questionnaire()).names());
        String file = Stream.concat(Stream.of(head), Stream.of(rows)).collect(Collectors.joining("\n", "", "\n"));
        page.setInputFiles(
                "#bestand", new FilePayload("papier.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        press(page, "form[enctype] button");
    }

    /** A person who answered the first statement. */
    private String row(String id, String group, String now) {
        String first = scenario.questionnaire().statements().get(0).key() + "_now";
        List<String> columns = AnswerColumns.of(scenario.questionnaire()).names();
        return columns.stream()
                .map(column -> switch (column) {
                    case "respondent_id" -> id;
                    case "group" -> group;
                    default -> column.equals(first) ? now : "";
                })
                .collect(Collectors.joining(";"));
    }

    private static void press(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState();
    }

    private static void enter(Visitor clerk) {
        clerk.page().waitForNavigation(() -> clerk.press("Enter"));
    }

    private Visitor clerk(Screen screen, Script script, Organisation organisation) {
        return Visitor.of(site.toString(), screen, script)
                .signIn(scenario.account(Role.CLERK, Optional.of(organisation.code())), Scenario.PASSWORD);
    }
}
