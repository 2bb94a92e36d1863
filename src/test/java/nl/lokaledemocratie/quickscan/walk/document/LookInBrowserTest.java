package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Sight;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.LogoReader;
import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.organisation.look.Pictures;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The walk in our colours and in those of an organisation, on a light screen and on a dark one, in colours of the reader and on paper. */
@QuarkusTest
class LookInBrowserTest extends DeviceWalk {

    /** Hardly light enough for white: what follows from it is most at risk. */
    private static final String LIGHTEST = "#607800";

    private static final double MARK = 0.05;

    @Inject
    Looks looks;

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void canBeReadInOurColours() {
        everyPage(scenario.openWithOwnQuestions(), Road.values());
        softly.assertAll();
    }

    @Test
    void canBeReadInTheColoursOfAnOrganisation() throws LogoRefusedException {
        Scan scan = scenario.openWithOwnQuestions();
        dress(scan, LIGHTEST);
        everyPage(scan, Road.DEVICE);
        softly.assertAll();
    }

    @Test
    void showsTheColourTheLogoAndWhatIsChosen() throws LogoRefusedException {
        Scan scan = scenario.open();
        dress(scan, "#7a1e5c");
        for (Road road : Road.values()) {
            try (Visitor visitor = road.visitor(site.toString())) {
                Page page = road.start(visitor, scan);
                assertThat(background(road, page)).isEqualTo("rgb(122, 30, 92)");
                assertThat((Boolean)
                                page.locator(".qs-logo").evaluate("logo => logo.complete && logo.naturalWidth > 0"))
                        .isTrue();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                assertThat(background(road, page)).isNotEqualTo("rgb(122, 30, 92)");
                assertThat((String) page.evaluate("getComputedStyle(document.body).backgroundColor"))
                        .isEqualTo("rgb(18, 25, 29)");
                assertMark(page, "dark");
                page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                assertMark(page, "forced, dark");
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setForcedColors(ForcedColors.NONE)
                        .setMedia(Media.PRINT));
                assertThat((String) page.evaluate("getComputedStyle(document.body).color"))
                        .as("paper is white, whatever the screen is")
                        .isEqualTo("rgb(27, 42, 51)");
                assertThat(page.locator(".qs-actions:visible").count()).isZero();
                assertThat((String) page.locator("[id='rapportcijfer.now.4']")
                                .evaluate("radio => getComputedStyle(radio).printColorAdjust"))
                        .as("browsers print no backgrounds else")
                        .isEqualTo("exact");
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    private static void assertMark(Page page, String where) {
        assertThat(Sight.mark(page.locator("[id='rapportcijfer.now.4']")))
                .as(where)
                .isGreaterThan(MARK);
    }

    private static String background(Road road, Page page) {
        return (String) road.step(page)
                .getByText("Volgende")
                .first()
                .evaluate("button => getComputedStyle(button).backgroundColor");
    }

    private void dress(Scan scan, String colour) throws LogoRefusedException {
        String organisation = scan.organisation().code();
        looks.give(organisation, Colour.parse(colour), seen -> true);
        looks.giveLogo(organisation, Optional.of(LogoReader.read(Pictures.logo(800, 200))), seen -> true);
    }

    private void everyPage(Scan scan, Road... roads) {
        for (Road road : roads) {
            try (Visitor visitor = road.visitor(site.toString())) {
                visitor.open("meedoen/" + scan.link() + "?taal=nl");
                look(visitor);
                Page page = road.start(visitor, scan);
                road.step(page).getByText("Volgende").click();
                look(visitor);
                road.rate(page, "rapportcijfer.now", "6");
                road.rate(page, "contact", "nee");
                road.next(page, "Stellingen");
                road.rate(page, "luisteren.now", "4");
                look(visitor);
                road.next(page, "Vragen van uw waterschap");
                look(visitor);
                road.next(page, "Tot slot");
                look(visitor);
                road.next(page, "Klaar om te versturen?");
                look(visitor);
                road.send(page);
                look(visitor);
            }
        }
    }

    private void look(Visitor visitor) {
        Page page = visitor.page();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String where = page.url() + " " + scheme;
            softly.assertThat(visitor.accessibilityProblems()).as(where).isEmpty();
            softly.assertThat(visitor.scrollsSideways()).as(where).isFalse();
        }
    }
}
