package nl.lokaledemocratie.quickscan.administration.questionnaire;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.lokaledemocratie.quickscan.browser.Click.button;
import static nl.lokaledemocratie.quickscan.browser.Click.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The road of a new version in a real browser: refused, corrected, looked through, published. */
@QuarkusTest
class QuestionnairesInBrowserTest {

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
    void beheerderCorrectsLooksThroughAndPublishesAVersion(Screen screen, Script script) {
        String name = "proef-" + UUID.randomUUID().toString().substring(0, 8);
        String good = AllKindsScenario.file().content().replaceFirst("questionnaire: .*", "questionnaire: " + name);
        try (Visitor visitor = administrator(screen, script)) {
            Page page = visitor.page();
            link(page, "Vragenlijsten");
            check(visitor, script);

            send(page, good.replace("theme: samenspel", "theme: samenspul"));
            assertThat(page).hasTitle(Pattern.compile("^Fout:"));
            assertThat(page.locator(".qs-source mark").first()).hasText("samenspul");
            check(visitor, script);

            send(page, good);
            assertThat(page.locator("main")).containsText("Er is nog niets vastgesteld.");
            assertThat(page.locator("main")).containsText("nog niet nagekeken door iemand met deze moedertaal");
            page.locator("summary").all().forEach(summary -> summary.click());
            check(visitor, script);

            link(page, "Voorbeeld bekijken van elke groep");
            check(visitor, script);
            page.locator("a[href$='/inwoners?taal=nl']").click();
            check(visitor, script);
            link(page, "Begin");
            for (int step = 1; step <= 5; step++) {
                assertThat(page.locator(".qs-preview")).containsText("Voorbeeld: antwoorden worden niet bewaard.");
                check(visitor, script);
                link(page, "Volgende");
            }
            assertThat(page).hasURL(Pattern.compile("/slot$"));
            check(visitor, script);
            visitor.open("vragenlijsten/" + name + "/1.0.0/inwoners/stap/5?taal=ar");
            check(visitor, script);

            visitor.open("vragenlijsten/" + name + "/1.0.0?taal=nl");
            link(page, "Terug naar deze versie in het beheer");
            link(page, "Vaststellen");
            check(visitor, script);
            button(page, "Ja, stel deze versie vast");
            assertThat(page.locator("main")).containsText("Deze versie is vastgesteld.");
            check(visitor, script);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void send(Page page, String content) {
        page.setInputFiles(
                "#bestand",
                new FilePayload("versie.yaml", "application/yaml", content.getBytes(StandardCharsets.UTF_8)));
        button(page, "Controleren en voorstellen");
    }

    /** Looking for problems takes scripts of its own. */
    private static void check(Visitor visitor, Script script) {
        if (script == Script.ON) {
            String address = visitor.page().url();
            assertThat(visitor.accessibilityProblems()).as(address).isEmpty();
            assertThat(visitor.scrollsSideways()).as(address).isFalse();
        }
    }

    private Visitor administrator(Screen screen, Script script) {
        return Visitor.of(site.toString(), screen, script)
                .signIn(scenario.account(Role.ADMINISTRATOR, Optional.empty()), Scenario.PASSWORD);
    }
}
