package nl.lokaledemocratie.quickscan.walk.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;

/** From the front page to the questions with nothing but a code, on the device itself and step by step. */
@QuarkusTest
class EntryInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Test
    void findsTheQuestionsByACode() {
        Scan scan = scenario.open();
        List<String> codes = invitations.issue(scan.id(), "raadsleden", 2);
        for (boolean isOnDevice : new boolean[] {true, false}) {
            String code = codes.get(isOnDevice ? 0 : 1);
            try (Visitor visitor = isOnDevice
                    ? Visitor.onDevice(site.toString(), Screen.PHONE)
                    : Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
                Page page = visitor.open("?taal=nl");
                page.locator("#code").fill("geen-code");
                page.getByText("Zoek mijn vragenlijst").click();
                assertThat(page.locator("#code-fout")).containsText("Hiermee vinden wij geen vragenlijst");
                if (isOnDevice) {
                    assertThat(visitor.accessibilityProblems()).isEmpty();
                }
                page.locator("#code").fill(code.toLowerCase().replace('-', ' ') + ".");
                page.getByText("Zoek mijn vragenlijst").click();
                assertThat(page.locator("h1")).containsText("Doe mee aan de Quick Scan");
                assertThat(page.locator("#code")).hasValue(code.toLowerCase().replace('-', ' ') + ".");
                page.getByText("Begin met deze code").click();
                assertThat(page).hasURL(Pattern.compile(isOnDevice ? "/vragen/raadsleden(#.*)?$" : "/stap/1$"));
                assertThat(page.url()).doesNotContain(code.toLowerCase().substring(0, 5));
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }
}
