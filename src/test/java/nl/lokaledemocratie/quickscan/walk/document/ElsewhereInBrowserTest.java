package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody starts at one device and goes on at another, whichever road each of them takes. */
@QuarkusTest
class ElsewhereInBrowserTest extends DeviceWalk {

    @Inject
    InvitationService invitations;

    static Stream<Arguments> fourWays() {
        return Stream.of(Road.values()).flatMap(from -> Stream.of(Road.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("fourWays")
    void goesOnWithTheSameAnswersAndSendsThemOnce(Road from, Road to) {
        Scan scan = scenario.open();
        try (Visitor first = arrived(from);
                Visitor second = arrived(to)) {
            Page here = from.start(first, scan);
            fill(from, here);
            String code = makeCode(from, here);
            Page there = enter(second, scan, code.toLowerCase().replace("-", " "));
            goTo(to, there, "Uw contact");
            assertThat(there.locator("#hoe-vaak")).hasValue("400");
            assertThat(there.getByLabel("De natuur")).isChecked();
            there.locator("#hoe-vaak").fill("12");
            to.next(there, "Stellingen");
            to.rate(there, "luisteren.wish", "4");
            to.next(there, "Tot slot");
            assertThat(there.locator("#idee")).hasValue("Meer \"bomen\"\nlangs de dijk");
            to.next(there, "Klaar om te versturen?");
            to.send(there);
            Page late = enter(first, scan, code);
            assertThat(late.locator("#code-fout")).containsText("Onder deze code staan geen antwoorden");
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
        assertThat(all(scan)).singleElement().satisfies(sheet -> {
            var stored = Columns.of(questionnaires.of(scan), sheet);
            assertThat(stored.background()).contains(Map.entry("contact", "ja"), Map.entry("hoe-vaak", "12"));
            assertThat(stored.texts()).containsValue("Meer \"bomen\"\nlangs de dijk");
        });
    }

    @ParameterizedTest
    @MethodSource("fourWays")
    void letsAnInvitationCountOnceWhereverItIsSent(Road from, Road to) {
        Scan scan = scenario.open();
        String invitation = invitations.issue(scan.id(), "bestuurders", 1).get(0);
        try (Visitor first = arrived(from);
                Visitor second = arrived(to)) {
            Page here = first.open("meedoen/" + scan.link() + "?taal=nl");
            here.locator("summary").click();
            here.locator("#code").fill(invitation);
            here.locator("#formulier button[type=submit]").last().click();
            from.at(here, "Om te beginnen");
            from.rate(here, "rapportcijfer.now", "7");
            from.rate(here, "contact", "nee");
            from.next(here, "Stellingen");
            from.rate(here, "luisteren.now", "4");
            from.next(here, "Tot slot");
            Page there = enter(second, scan, makeCode(from, here));
            goTo(to, there, "Tot slot");
            to.next(there, "Klaar om te versturen?");
            to.send(there);
        }
        assertThat(all(scan)).singleElement().satisfies(one -> assertThat(one.audience())
                .isEqualTo("bestuurders"));
        assertThat(invitations.findAdmission(scan.id(), invitation)).isEmpty();
    }

    @Test
    void keepsTheCodeOfADeviceFromTheService() throws IOException, ReaderException {
        Scan scan = scenario.open();
        try (Visitor first = visitor();
                Visitor second = visitor()) {
            List<String> asked = new ArrayList<>();
            Page here = Road.DEVICE.start(first, scan);
            here.onRequest(request -> asked.add(all(request)));
            fill(Road.DEVICE, here);
            String code = makeCode(Road.DEVICE, here);
            assertPictureOf(here, "meedoen/" + scan.link() + "/elders#" + code);
            assertThat(first.accessibilityProblems()).isEmpty();
            second.page().onRequest(request -> asked.add(all(request)));
            Page there = second.open("meedoen/" + scan.link() + "/elders#" + code);
            assertThat(there.locator("#code")).hasValue(code);
            assertThat(there).hasURL(Pattern.compile("/elders$"));
            there.locator("#formulier button[type=submit]").last().click();
            assertThat(there.locator("#vragen")).isVisible();
            assertThat(asked)
                    .anyMatch(one -> one.contains("kenmerk="))
                    .noneMatch(one -> one.contains(code) || one.contains(code.replace("-", "")))
                    .noneMatch(one -> one.contains("bomen"));
        }
    }

    @Test
    void drawsTheCodeOfWhoGoesStepByStepToo() throws IOException, ReaderException {
        Scan scan = scenario.open();
        try (Visitor first = Visitor.of(site.toString(), Screen.PHONE, Script.ON)) {
            Page here = Road.STEPS.start(first, scan);
            fill(Road.STEPS, here);
            String code = makeCode(Road.STEPS, here);
            assertPictureOf(here, "meedoen/" + scan.link() + "/elders#" + code);
            for (int width : new int[] {320, 360, 1280}) {
                here.setViewportSize(width, 740);
                assertThat(first.accessibilityProblems()).isEmpty();
                assertThat(first.scrollsSideways()).isFalse();
            }
            assertThat(first.complaints()).isEmpty();
        }
    }

    @Test
    void locksTheFirstDeviceUntilTheAnswersAreTakenBackOrWiped() {
        Scan scan = scenario.open();
        try (Visitor first = visitor()) {
            Page here = Road.DEVICE.start(first, scan);
            fill(Road.DEVICE, here);
            String code = makeCode(Road.DEVICE, here);
            here.reload();
            assertThat(here.locator("[data-code]")).hasText(code);
            here.navigate(here.url().replaceAll("#.*", "#overzicht"));
            assertThat(here.locator("[data-code]")).isVisible();
            assertThat(first.accessibilityProblems()).isEmpty();
            here.locator("[data-go=takeBack]").click();
            Road.DEVICE.at(here, "Tot slot");
            try (Visitor second = visitor()) {
                Page there = enter(second, scan, code);
                assertThat(there.locator("#code-fout")).containsText("Onder deze code staan geen antwoorden");
                assertThat(second.accessibilityProblems()).isEmpty();
                String other = makeCode(Road.DEVICE, here);
                assertThat(other).isNotEqualTo(code);
                enter(second, scan, other);
                assertThat(there.locator("#vragen")).isVisible();
            }
            here.locator("[data-go=takeBack]").click();
            assertThat(here.getByText("Uw antwoorden zijn al opgehaald")).isFocused();
            here.locator("[data-part=taken]").getByText("Wis mijn antwoorden").click();
            assertThat(here.locator("h1:visible")).containsText("Doe mee");
            assertThat((Integer) here.evaluate("localStorage.length")).isZero();
        }
    }

    @Test
    void saysWhatIsWrongAndChangesNothingWithoutAConnection() {
        Scan scan = scenario.open();
        try (Visitor first = visitor()) {
            Page here = Road.DEVICE.start(first, scan);
            fill(Road.DEVICE, here);
            here.locator("[data-elders] a").click();
            assertThat(here.locator("[data-go=carry]")).isVisible();
            here.route("**/elders/**", route -> route.abort());
            here.locator("[data-go=carry]").click();
            assertThat(here.locator("#elders [role=alert]")).containsText("Dat lukt nu niet");
            here.locator("#elders").getByText("Terug naar de vragen").click();
            Road.DEVICE.at(here, "Tot slot");
            Page there = enter(first, scan, "7K2Q-MX9F-4T3B");
            assertThat(there.locator("#code-fout")).containsText("precies zestien letters en cijfers");
            assertThat(there.locator("#hier-staat")).isVisible();
        }
    }

    /** A browser without JavaScript on the road of steps: nothing but the service can read a code there. */
    private Visitor arrived(Road road) {
        return road == Road.STEPS
                ? Visitor.of(site.toString(), Screen.PHONE, Script.OFF)
                : road.visitor(site.toString());
    }

    private static void fill(Road road, Page page) {
        road.rate(page, "rapportcijfer.now", "6");
        road.rate(page, "contact", "ja");
        road.next(page, "Uw contact");
        page.getByLabel("De natuur").check();
        page.locator("#hoe-vaak").fill("12");
        road.next(page, "Stellingen");
        road.rate(page, "luisteren.now", "1");
        road.next(page, "Tot slot");
        page.locator("#idee").fill("Meer \"bomen\"\nlangs de dijk");
        road.back(page, "Stellingen");
        road.back(page, "Uw contact");
        page.locator("#hoe-vaak").fill("400");
        if (road == Road.DEVICE) {
            page.evaluate("location.hash = 'stap-tot-slot'");
            road.at(page, "Tot slot");
        }
    }

    /** Reads the picture as a camera does. */
    private void assertPictureOf(Page page, String address) throws IOException, ReaderException {
        Locator picture = page.locator(".qs-qr:visible");
        assertThat(picture.locator("svg path")).hasCount(1);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        LuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        assertThat(new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new GlobalHistogramBinarizer(light)),
                                Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText())
                .isEqualTo(site + address);
    }

    private static String makeCode(Road road, Page page) {
        page.getByText("Verder op een ander apparaat").last().click();
        page.getByText("Maak een code").click();
        assertThat(page.locator(".qs-carry-code:visible")).hasText(Pattern.compile("^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$"));
        return page.locator(".qs-carry-code:visible").innerText();
    }

    private static Page enter(Visitor visitor, Scan scan, String code) {
        Page page = visitor.open("meedoen/" + scan.link() + "/elders?taal=nl");
        page.locator("#code").fill(code);
        page.locator("#formulier button[type=submit]").last().click();
        return page;
    }

    private static void goTo(Road road, Page page, String heading) {
        if (road == Road.DEVICE) {
            assertThat(page.locator("#vragen")).isVisible();
            page.evaluate(
                    "heading => { location.hash = [...document.querySelectorAll('#vragen > section')]"
                            + ".find((one) => one.querySelector('h1').textContent === heading).id; }",
                    heading);
        } else {
            assertThat(page).hasURL(Pattern.compile("/(stap/[0-9]|overzicht)$"));
            int step = List.of("Om te beginnen", "Uw contact", "Stellingen", "Tot slot")
                            .indexOf(heading)
                    + 1;
            boolean asked = heading.equals("Uw contact") || page.content().contains("van 4");
            page.navigate(page.url().replaceAll("/(stap/[0-9]|overzicht)$", "/stap/" + (asked ? step : step - 1)));
        }
        road.at(page, heading);
    }

    private static String all(Request request) {
        return request.url() + " " + request.headers() + " " + request.postData();
    }
}
