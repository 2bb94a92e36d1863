package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.Columns;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who answers on the device and who goes step by step see the same steps and numbers, and leave the same sheet. */
@QuarkusTest
class BothRoadsInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    AllKindsScenario scenario;

    @Inject
    StoredSheets sheets;

    @Inject
    ScanQuestionnaires questionnaires;

    /** Somebody with answers. What is seen on the way is noted. */
    enum Person {
        ANSWERS_EVERY_KIND {
            @Override
            void answer(Road road, Page page, List<String> seen) {
                road.rate(page, "rapportcijfer.now", "7");
                page.locator("[id='contact.other']").fill("Ik belde");
                see(road, page, seen);
                go(road, page, "Uw contact", seen, road::next);
                page.getByLabel("Het waterpeil").check();
                page.getByLabel("De natuur").check();
                page.locator("#hoe-vaak").fill(" 12 ");
                see(road, page, seen);
                go(road, page, "Stellingen", seen, road::next);
                road.rate(page, "luisteren.now", "1");
                road.rate(page, "luisteren.wish", "dk");
                see(road, page, seen);
                go(road, page, "Vragen van uw waterschap", seen, road::next);
                road.rate(page, "eigen-1.now", "9");
                page.getByLabel("In het bos").check();
                see(road, page, seen);
                go(road, page, "Tot slot", seen, road::next);
                page.getByLabel("Plaats 1").selectOption("schoon");
                page.getByLabel("Plaats 3").selectOption("dijken");
                page.locator("#idee").fill("Houd het\nwater schoon ☂");
                see(road, page, seen);
            }
        },
        SKIPS_WHAT_MAY_BE_SKIPPED {
            @Override
            void answer(Road road, Page page, List<String> seen) {
                road.rate(page, "rapportcijfer.now", "dk");
                road.rate(page, "contact", "nee");
                go(road, page, "Stellingen", seen, road::next);
                road.rate(page, "samenwerken.now", "5");
                see(road, page, seen);
                go(road, page, "Vragen van uw waterschap", seen, road::next);
                see(road, page, seen);
                go(road, page, "Tot slot", seen, road::next);
                see(road, page, seen);
            }
        },
        CHANGES_WHAT_OTHERS_HANG_ON {
            @Override
            void answer(Road road, Page page, List<String> seen) {
                road.rate(page, "rapportcijfer.now", "10");
                road.rate(page, "contact", "ja");
                go(road, page, "Uw contact", seen, road::next);
                page.getByLabel("De belasting").check();
                go(road, page, "Stellingen", seen, road::next);
                road.rate(page, "luisteren.now", "2");
                go(road, page, "Vragen van uw waterschap", seen, road::next);
                go(road, page, "Tot slot", seen, road::next);
                page.locator("#idee").fill("Dit gaat straks weg");
                go(road, page, "Vragen van uw waterschap", seen, road::back);
                go(road, page, "Stellingen", seen, road::back);
                road.rate(page, "luisteren.now", "4");
                go(road, page, "Uw contact", seen, road::back);
                go(road, page, "Om te beginnen", seen, road::back);
                road.rate(page, "contact", "nee");
                go(road, page, "Stellingen", seen, road::next);
                see(road, page, seen);
                go(road, page, "Vragen van uw waterschap", seen, road::next);
                go(road, page, "Tot slot", seen, road::next);
                see(road, page, seen);
            }
        };

        abstract void answer(Road road, Page page, List<String> seen);

        /** How far somebody is, is reckoned anew by a step that comes from the service, and at once on the device. */
        static void go(Road road, Page page, String heading, List<String> seen, BiConsumer<Page, String> way) {
            way.accept(page, heading);
            seen.add(road.step(page).locator(".qs-steps").innerText());
        }

        static void see(Road road, Page page, List<String> seen) {
            seen.addAll(road.step(page).locator(".qs-question:visible").allInnerTexts());
            seen.addAll(road.step(page)
                    .locator(".qs-question:visible .qs-visually-hidden")
                    .allTextContents());
        }
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void leaveTheSame(Person person) {
        Map<Road, List<String>> seen = new EnumMap<>(Road.class);
        Map<Road, StoredSheet> stored = new EnumMap<>(Road.class);
        for (Road road : Road.values()) {
            Scan scan = scenario.openWithOwnQuestions();
            seen.put(road, walk(person, road, scan));
            stored.put(road, only(scan));
        }
        assertThat(seen.get(Road.DEVICE)).isEqualTo(seen.get(Road.STEPS)).hasSizeGreaterThan(10);
        assertThat(stored.get(Road.DEVICE)).isEqualTo(stored.get(Road.STEPS));
        assertThat(stored.get(Road.DEVICE).background()).isNotEmpty();
    }

    private List<String> walk(Person person, Road road, Scan scan) {
        List<String> seen = new ArrayList<>();
        try (Visitor visitor = road.visitor(site.toString())) {
            Page page = road.start(visitor, scan);
            person.answer(road, page, seen);
            road.next(page, "Klaar om te versturen?");
            Stream.of(".qs-told__question", ".qs-told dt", ".qs-told dd", ".qs-overview h2", ".qs-overview__state")
                    .forEach(part -> seen.addAll(
                            road.step(page).locator(part + ":visible").allInnerTexts()));
            road.send(page);
            assertThat(visitor.complaints()).isEmpty();
        }
        return seen;
    }

    private StoredSheet only(Scan scan) {
        List<AnswerSheet> all = new ArrayList<>();
        sheets.forEach(scan.id(), questionnaires.of(scan), all::add);
        assertThat(all).hasSize(1);
        return Columns.of(questionnaires.of(scan), all.get(0));
    }
}
