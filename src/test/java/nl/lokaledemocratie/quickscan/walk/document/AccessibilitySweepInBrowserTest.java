package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Keyboard;
import nl.lokaledemocratie.quickscan.browser.Sight;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.AccessibilityFindings;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Every step of every shipped questionnaire for residents, on both roads, each visited once and looked at in every way that the accessibility
 * statement claims; and of all other groups what differs: their words on the road where one page holds them all, and on the other each page
 * that is built as none before. What was looked at stands in {@code accessibility.properties}, from which the statement is written: when it no longer
 * holds, run this class with {@code -Daccessibility.renew=true} and commit the difference.
 */
@QuarkusTest
class AccessibilitySweepInBrowserTest {

    private static final Path FINDINGS = Path.of("src/main/resources/accessibility.properties");
    private static final int[] WIDTHS = {320, 360, 1280};
    private static final int PHONE = 360;
    private static final String RESIDENTS = "inwoners";
    private static final int HEIGHT = 740;
    private static final double MARK = 0.05;
    private static final int MOST_STEPS = 25;
    private static final String LAST = "Klaar om te versturen?";

    /** What of a page depends on its width and colours; all the rest is looked at once. */
    private static final List<String> SIZED = List.of("color-contrast", "target-size", "scrollable-region-focusable");

    /** All steps at once, also the questions that depend on others: what of them depends on widths and colours is looked at in one go. */
    private static final String SHOW_ALL =
            "() => document.querySelectorAll('#vragen > [data-step], #vragen [data-question], #overzicht').forEach(part => { part.hidden = false; })";

    /** How a page is built, whatever it says and however often something comes again. */
    private static final String BUILT =
            """
            () => {
              const built = (part) => `${part.tagName}.${part.className}.${part.type ?? ""}(${[...new Set([...part.children].map(built))]})`;
              return built(document.querySelector("main"));
            }
            """;

    @TestHTTPResource("/")
    URI site;

    @Inject
    InvitationService invitations;

    @Inject
    ScanQuestionnaires asked;

    @Inject
    ScanScenario scenario;

    private final SoftAssertions softly = new SoftAssertions();
    private final Map<String, String> found = new TreeMap<>();
    private int pages;
    private int groups;
    private int refusals;

    /** How pages are built that were looked at step by step. */
    private final Set<String> seen = new HashSet<>();

    @Test
    void findsNoBarriersAndTheStatementClaimsNoMore() throws IOException {
        List<String> questionnaires = shipped();
        for (String questionnaire : questionnaires) {
            for (Road road : Road.values()) {
                walk(questionnaire, road);
            }
        }
        int ofResidents = pages;
        for (String questionnaire : questionnaires) {
            others(questionnaire);
        }
        assertThat(groups).as("groups besides residents").isGreaterThan(2 * questionnaires.size());
        softly.assertAll();
        assertThat(refusals).as("answers that were refused").isEqualTo(questionnaires.size() * Road.values().length);
        found.put("pages", String.valueOf(ofResidents));
        found.put(
                "widths",
                Stream.of(WIDTHS)
                        .flatMapToInt(java.util.Arrays::stream)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(" ")));
        if (Boolean.getBoolean("accessibility.renew")) {
            found.put("date", java.time.LocalDate.now().toString());
            Files.write(
                    FINDINGS,
                    found.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .toList());
        }
        assertThat(AccessibilityFindings.read(FINDINGS))
                .as("what the statement claims; if it should change, run this class with -Daccessibility.renew=true")
                .containsAllEntriesOf(lasting());
    }

    /** Another day or another browser makes no claim false. */
    private Map<String, String> lasting() {
        return found.entrySet().stream()
                .filter(entry -> !List.of("browser", "date").contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("questionnaires"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private void walk(String questionnaire, Road road) {
        Scan scan = scenario.openNewest(questionnaire);
        found.merge(
                "questionnaires",
                scan.questionnaireId().toString(),
                (known, one) -> known.contains(one) ? known : known + ", " + one);
        try (Visitor visitor = road.visitor(site.toString())) {
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=nl");
            look(visitor, Road.STEPS, questionnaire + " " + road + " start");
            found.put("browser", "Chromium " + page.context().browser().version());
            found.put("axe", (String) page.evaluate("axe.version"));
            page.locator("button[value=inwoners]").click();
            road.step(page).locator(".qs-question").first().waitFor();
            for (int step = 1; step < MOST_STEPS; step++) {
                String heading = road.step(page).locator("h1").innerText();
                String where = questionnaire + " " + road + " " + heading;
                look(visitor, road, where);
                if (heading.equals(LAST)) {
                    if (road == Road.DEVICE) {
                        lookAtAll(visitor, SIZED, questionnaire + " with all steps at once");
                    }
                    return;
                }
                refuse(visitor, road, where);
                press(road, page);
                page.waitForCondition(
                        () -> !road.step(page).locator("h1").innerText().equals(heading));
            }
            throw new AssertionError(questionnaire + " does not end");
        }
    }

    /** The other groups of a questionnaire. */
    private void others(String questionnaire) {
        Scan scan = scenario.openNewest(questionnaire);
        for (Audience audience : asked.of(scan).audiences()) {
            if (!audience.key().equals(RESIDENTS)) {
                groups++;
                String where = questionnaire + " for " + audience.key();
                try (Visitor visitor = Road.DEVICE.visitor(site.toString())) {
                    begin(visitor, Road.DEVICE, scan, audience);
                    lookAtAll(visitor, Visitor.RULES, where);
                }
                try (Visitor visitor = Road.STEPS.visitor(site.toString())) {
                    begin(visitor, Road.STEPS, scan, audience);
                    lookAtWhatIsNew(visitor, where);
                }
            }
        }
    }

    private void begin(Visitor visitor, Road road, Scan scan, Audience audience) {
        Page page = visitor.open("meedoen/" + scan.link() + "?taal=nl");
        if (audience.closed()) {
            page.locator(".qs-with-code summary").click();
            page.locator("#code")
                    .fill(invitations.issue(scan.id(), audience.key(), 1).get(0));
            page.locator("#formulier button").last().click();
        } else {
            page.locator("button[value=" + audience.key() + "]").click();
        }
        road.step(page).locator(".qs-question").first().waitFor();
    }

    private void lookAtWhatIsNew(Visitor visitor, String where) {
        Page page = visitor.page();
        for (int step = 1; step < MOST_STEPS; step++) {
            String heading = page.locator("h1").innerText();
            if (!seen.contains(page.evaluate(BUILT))) {
                look(visitor, Road.STEPS, where + ", " + heading);
            }
            if (heading.equals(LAST)) {
                return;
            }
            press(Road.STEPS, page);
        }
        throw new AssertionError(where + " does not end");
    }

    private void lookAtAll(Visitor visitor, List<String> rules, String where) {
        Page page = visitor.page();
        page.evaluate(SHOW_ALL);
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            softly.assertThat(visitor.scrollsSideways())
                    .as("sideways at %s on %s", width, where)
                    .isFalse();
            if (width != PHONE) {
                softly.assertThat(visitor.accessibilityProblems(width == WIDTHS[0] ? rules : SIZED))
                        .as("axe at %s on %s", width, where)
                        .isEmpty();
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        softly.assertThat(visitor.accessibilityProblems(SIZED))
                .as("dark on %s", where)
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Where one page holds all steps, widths and colours are looked at for all of them at once. */
    private void look(Visitor visitor, Road road, String where) {
        Page page = visitor.page();
        page.waitForLoadState();
        pages++;
        if (road == Road.STEPS) {
            seen.add((String) page.evaluate(BUILT));
        }
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            if (width == PHONE || road == Road.STEPS) {
                softly.assertThat(
                                width == PHONE ? visitor.accessibilityProblems() : visitor.accessibilityProblems(SIZED))
                        .as("axe at %s on %s", width, where)
                        .isEmpty();
            }
            softly.assertThat(visitor.scrollsSideways())
                    .as("sideways at %s on %s", width, where)
                    .isFalse();
        }
        page.setViewportSize(PHONE, HEIGHT);
        softly.assertThat(Sight.unreadable(page)).as("text on %s", where).isEmpty();
        softly.assertThat(Keyboard.problems(page)).as("keyboard on %s", where).isEmpty();
        if (road == Road.STEPS) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            softly.assertThat(visitor.accessibilityProblems(SIZED))
                    .as("dark on %s", where)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        chosen(page, where);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setColorScheme(ColorScheme.LIGHT));
    }

    private void chosen(Page page, String where) {
        for (String kind : List.of("radio", "checkbox")) {
            Locator fields = page.locator("main input[type=" + kind + "]:visible");
            if (fields.count() > 0) {
                Locator field = fields.last();
                boolean before = field.isChecked();
                softly.assertThat(Sight.mark(field))
                        .as("%s in colours of one's own on %s", kind, where)
                        .isGreaterThan(MARK);
                field.evaluate("(field, before) => { field.checked = before; }", before);
            }
        }
    }

    /** Fills in what cannot be, where somebody can, and sees whether that is said where it is. */
    private void refuse(Visitor visitor, Road road, String where) {
        Page page = visitor.page();
        List<Locator> places =
                road.step(page).locator(".qs-ranking select:visible").all();
        if (places.size() < 2) {
            return;
        }
        refusals++;
        places.get(0).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        places.get(1).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        press(road, page);
        Locator link = page.locator(".qs-error-summary[role=alert]:visible a");
        link.waitFor();
        softly.assertThat(page.title()).as(where).startsWith("Fout:");
        softly.assertThat(visitor.accessibilityProblems())
                .as("refused on %s", where)
                .isEmpty();
        link.click();
        softly.assertThat(
                        page.evaluate(
                                "() => [document.activeElement.getAttribute('aria-invalid'), document.getElementById(document.activeElement.getAttribute('aria-describedby').split(' ').pop()).className]"))
                .as("what is wrong on %s", where)
                .isEqualTo(List.of("true", "utrecht-form-field-error-message"));
        road.step(page).locator(".qs-ranking select:visible").nth(1).selectOption("");
    }

    private static void press(Road road, Page page) {
        road.step(page)
                .getByText("Volgende")
                .or(road.step(page).getByText("Naar het overzicht"))
                .click();
    }
}
