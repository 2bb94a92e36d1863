package nl.lokaledemocratie.quickscan.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy of a report in a real browser: with JavaScript the file never leaves the device, without it the answer is the same. */
@QuarkusTest
class CheckInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    private final List<String> sent = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Script.class)
    void saysTheSameWithAndWithoutScript(Script script) {
        Organisation organisation = scenario.municipality();
        byte[] report = report(organisation);
        byte[] changed = report.clone();
        changed[report.length / 2] ^= 1;
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, script)) {
            visitor.page().onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url());
                }
            });
            assertThat(check(visitor, report))
                    .contains("Dit is het rapport zoals wij het gaven", organisation.fullName());
            assertThat(check(visitor, changed))
                    .contains("Dit is niet het bestand zoals wij het gaven", "Vertrouw de cijfers niet");
            assertThat(check(visitor, Arrays.copyOf(report, 20_000))).contains("Dit bestand is niet compleet");
            if (script == Script.ON) {
                assertThat(visitor.accessibilityProblems()).isEmpty();
                assertThat(visitor.scrollsSideways()).isFalse();
            }
            assertThat(check(visitor, "PK".getBytes())).contains("Dit is geen PDF");
            assertThat(sent).hasSize(script == Script.ON ? 0 : 4);
        }
    }

    /** A film that somebody chose by mistake is not read into memory. */
    @Test
    void doesNotReadAHugeFile() {
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.ON)) {
            assertThat(check(visitor, new byte[17 << 20])).contains("Dit bestand is te groot");
        }
    }

    private String check(Visitor visitor, byte[] file) {
        Page page = visitor.open("controle");
        page.setInputFiles("#bestand", new FilePayload("rapport.pdf", "application/pdf", file));
        page.waitForNavigation(() -> page.locator("#controle button").click());
        assertThat(visitor.complaints()).isEmpty();
        return page.locator(".qs-verdict").innerText();
    }

    private byte[] report(Organisation organisation) {
        Scan scan = scenario.closed(organisation);
        return scenario.clerkOf(organisation)
                .get("/scans/" + scan.id() + "/rapport.pdf")
                .asByteArray();
    }
}
