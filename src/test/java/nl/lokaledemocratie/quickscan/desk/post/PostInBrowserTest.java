package nl.lokaledemocratie.quickscan.desk.post;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From codes to letters, cards and labels in a real browser; the page of another tab does not print what ended. */
@QuarkusTest
class PostInBrowserTest {

    private static final String WRONG = "naam;adres;postcode;plaats\nJan;Kade 1;1234;Assen\n李伟;Kade 2;1234 AB;Assen\n";
    private static final String RIGHT = "naam;adres;postcode;plaats\nJan;Kade 1;1234 AB;Assen\n;Kade 2;1234 AB;Assen\n";

    /** So many milliseconds after the first of a form a click is one too many: a download leaves the form where it was. */
    private static final int A_SECOND_CLICK = 1_600;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    ScanSharing sharing;

    @ParameterizedTest
    @CsvSource({"PHONE, ON", "DESKTOP, OFF"})
    void griffierPrintsLettersOfCodes(Screen screen, Script script) throws IOException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        sharing.share(
                scan.id(),
                ShortName.parse("plaats-" + scan.link().substring(0, 6).toLowerCase(Locale.ROOT)),
                List.of("krant"),
                seen -> true);
        try (Visitor visitor = Visitor.of(site.toString(), screen, script)
                .signIn(scenario.account(Role.CLERK, Optional.of(organisation.code())), Scenario.PASSWORD)) {
            Page page = visitor.open("scans/" + scan.id() + "/post");
            check(visitor, script, "post");
            page.locator("#bestand").setInputFiles(file(WRONG));
            button(page, "Etiketten maken (PDF)");
            assertThat(page.locator("tbody tr")).hasCount(2);
            check(visitor, script, "etiketten-fout");
            page.locator("#bestand").setInputFiles(file(RIGHT));
            assertThat(pages(page, "Etiketten maken (PDF)").get(0)).contains("Jan Kade 1");

            visitor.open("scans/" + scan.id() + "/uitnodigingen");
            page.locator("#aantal-raadsleden").fill("3");
            button(page, "Codes tonen");
            List<String> codes = page.locator(".qs-code").allInnerTexts();
            check(visitor, script, "codes");
            button(page, "Brieven of kaartjes maken (PDF)");
            check(visitor, script, "keuze");
            button(page, "English");
            assertThat(page.locator("h1")).hasText("Letters, cards and labels");
            button(page, "Nederlands");
            button(page, "Kaartjes maken (PDF)");
            assertThat(page.locator("#vragen-fout")).isVisible();
            check(visitor, script, "keuze-fout");
            page.locator("#vragen").fill("griffie@voorbeeld.example");
            page.locator("#bestand").setInputFiles(file(RIGHT));
            page.locator("input[name=venster][value=links]").check();
            List<String> letters = pages(page, "Brieven maken (PDF)");
            assertThat(letters).hasSize(3);
            assertThat(letters.get(0)).contains("Jan Kade 1", codes.get(0), "griffie@voorbeeld.example");
            page.waitForTimeout(A_SECOND_CLICK);
            assertThat(pages(page, "Kaartjes maken (PDF)")).hasSize(1);
            page.waitForTimeout(A_SECOND_CLICK);

            Page other = page.context().newPage();
            other.navigate(site + "scans/" + scan.id() + "/uitnodigingen");
            other.locator("#vervallen-raadsleden").check();
            button(other, "Oude codes laten vervallen en nieuwe tonen");
            assertThat(other.locator(".qs-code").first()).isVisible();
            other.close();
            button(page, "Brieven maken (PDF)");
            assertThat(page.locator("h1")).hasText("Er is niets afgedrukt");
            check(visitor, script, "vervallen");

            visitor.open("scans/" + scan.id() + "/teksten?brieftaal=ar&via=krant");
            check(visitor, script, "teksten-ar");
            visitor.open("scans/" + scan.id() + "/teksten");
            check(visitor, script, "teksten");
            visitor.open("scans/" + scan.id());
            check(visitor, script, "scan");
        }
    }

    private static FilePayload file(String table) {
        return new FilePayload("adressen.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> pages(Page page, String name) throws IOException {
        Download download = page.waitForDownload(() -> button(page, name));
        return PdfText.pages(Files.readAllBytes(download.path()));
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void check(Visitor visitor, Script script, String where) {
        if (script == Script.ON) {
            assertThat(visitor.accessibilityProblems()).as(where).isEmpty();
        }
        assertThat(visitor.scrollsSideways()).as(where).isFalse();
    }
}
