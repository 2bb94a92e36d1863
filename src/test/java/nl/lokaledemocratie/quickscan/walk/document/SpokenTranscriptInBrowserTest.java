package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Spoken;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a resident hears, and a councillor where it differs, who goes through the newest municipal questionnaire with a screen reader, kept in {@code src/test/resources/spoken}. It changes
 * on purpose only: run this class with {@code -Dspoken.renew=true}, read the difference as somebody who sees nothing, and commit it.
 */
@QuarkusTest
class SpokenTranscriptInBrowserTest {

    private static final Path KEPT = Path.of("src/test/resources/spoken");
    private static final Path HEARD = Path.of("target/spoken");
    private static final int MOST_STEPS = 20;

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @ParameterizedTest
    @EnumSource(Road.class)
    void isAsKept(Road road) throws IOException {
        keep(road.name().toLowerCase(Locale.ROOT) + ".txt", walk(road));
    }

    /** Who they fill it in as, and what they think that others answer: a councillor hears both on either road. */
    @ParameterizedTest
    @EnumSource(Road.class)
    void isAsKeptWhereACouncillorHearsMoreThanAResident(Road road) throws IOException {
        Scan scan = scenario.openNewest();
        List<String> kept = new ArrayList<>();
        try (Visitor visitor = road.visitor(site.toString())) {
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=nl");
            page.locator(".qs-with-code summary").click();
            page.locator("#code")
                    .fill(invitations.issue(scan.id(), "raadsleden", 1).get(0));
            page.locator("#formulier button").last().click();
            road.step(page).locator(".qs-question").first().waitFor();
            for (int step = 1; step < MOST_STEPS; step++) {
                String heading = road.step(page).locator("h1").innerText();
                if (heading.equals("Klaar om te versturen?")) {
                    break;
                }
                List<String> heard = new ArrayList<>();
                hear(page, heard);
                if (step == 1 || heard.stream().anyMatch(line -> line.contains("Wat denkt u dat de inwoners"))) {
                    kept.addAll(heard);
                }
                goOn(road, page, heading);
            }
        }
        assertThat(kept).anyMatch(line -> line.contains("U vult in als raadslid"));
        assertThat(kept).anyMatch(line -> line.contains("Wat denkt u dat de inwoners"));
        keep("councillor-" + road.name().toLowerCase(Locale.ROOT) + ".txt", kept);
    }

    private static void keep(String file, List<String> heard) throws IOException {
        Files.createDirectories(HEARD);
        Files.write(HEARD.resolve(file), heard);
        if (Boolean.getBoolean("spoken.renew")) {
            Files.write(KEPT.resolve(file), heard);
        }
        assertThat(HEARD.resolve(file))
                .as(
                        "what a screen reader says; if it should change, run this class with -Dspoken.renew=true and read the difference")
                .hasSameTextualContentAs(KEPT.resolve(file));
    }

    private List<String> walk(Road road) {
        List<String> heard = new ArrayList<>();
        Scan scan = scenario.openNewest();
        try (Visitor visitor = road.visitor(site.toString())) {
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=nl");
            hear(page, heard);
            page.locator("button[value=inwoners]").click();
            road.at(page, "Om te beginnen");
            page.getByLabel("Ik deed op geen enkele manier mee").check();
            for (int step = 1; step < MOST_STEPS; step++) {
                hear(page, heard);
                if (step == 2) {
                    chooseTooMuch(road, page, heard);
                }
                String heading = road.step(page).locator("h1").innerText();
                if (heading.equals("Klaar om te versturen?")) {
                    road.send(page);
                    hear(page, heard);
                    return heard;
                }
                goOn(road, page, heading);
            }
        }
        throw new AssertionError("The questionnaire does not end");
    }

    /** Hears what is said of a pair that is answered, and of an answer that is refused. */
    private static void chooseTooMuch(Road road, Page page, List<String> heard) {
        road.rate(page, "vooraf-meepraten.now", "2");
        page.locator("input[name=waarom-niet]:not([value=other])").all().forEach(reason -> reason.check());
        road.step(page).getByText("Volgende").click();
        road.step(page).locator(".qs-error-summary:visible").waitFor();
        hear(page, heard);
        page.locator("input[name=waarom-niet]").all().forEach(reason -> reason.uncheck());
    }

    private static void goOn(Road road, Page page, String heading) {
        road.step(page)
                .getByText("Volgende")
                .or(road.step(page).getByText("Naar het overzicht"))
                .click();
        page.waitForCondition(() -> !road.step(page).locator("h1").innerText().equals(heading));
    }

    private static void hear(Page page, List<String> heard) {
        page.waitForLoadState();
        heard.add("");
        heard.add("==========");
        heard.addAll(Spoken.of(page));
    }
}
