package nl.lokaledemocratie.quickscan.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** Somebody with a browser of their own: own cookies, one page. Close it when the visit is over. */
public final class Visitor implements AutoCloseable {

    public static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = script("/axe.min.js");
    private static final String PROBLEMS = script("/browser/axe-problems.js");
    private static final String BROKEN_WORDS = script("/browser/broken-words.js");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(BrowserContext context, boolean isOnDevice) {
        this.context = context;
        if (!isOnDevice) {
            context.route("**/js/start.js*", Route::abort);
        }
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::keepViolation);
    }

    /**
     * A visitor whose addresses are relative to {@code site}, such as {@code http://localhost:8081/}. Who answers a scan goes step by step, as a
     * browser does that knows no modules.
     */
    public static Visitor of(String site, Screen screen, Script script) {
        return of(site, screen, script, false);
    }

    /** The same for who answers on the device itself, with the whole questionnaire in one page. */
    public static Visitor onDevice(String site, Screen screen) {
        return of(site, screen, Script.ON, true);
    }

    private static Visitor of(String site, Screen screen, Script script, boolean isOnDevice) {
        return new Visitor(
                Browsers.running()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(site)
                                .setViewportSize(screen.width, screen.height)
                                .setLocale("nl-NL")
                                .setTimezoneId("Europe/Amsterdam")
                                .setJavaScriptEnabled(script == Script.ON)),
                isOnDevice);
    }

    /** The page in front of the visitor. */
    public Page page() {
        return page;
    }

    /** Opens an address and returns the page. */
    public Page open(String address) {
        page.navigate(address);
        return page;
    }

    /** Signs in with an account of the staff. */
    public Visitor signIn(String username, String password) {
        open("inloggen");
        page.getByLabel("Gebruikersnaam").fill(username);
        page.getByLabel("Wachtwoord").fill(password);
        page.locator("main form button[type=submit]").click();
        return this;
    }

    /** Types with the keyboard, once something has the focus: a browser gives it just after a page has loaded. */
    public void type(String text) {
        page.locator(":focus").waitFor();
        page.keyboard().type(text);
    }

    /** Presses a key, once something has the focus. */
    public void press(String key) {
        page.locator(":focus").waitFor();
        page.keyboard().press(key);
    }

    /**
     * What axe finds wrong with the page as it is once all of it is there, each with its place; needs {@link Script#ON}. No page of ours has
     * frames, so we run the script of axe ourselves: its own builder takes as long again for gathering what frames found.
     */
    public List<String> accessibilityProblems() {
        return accessibilityProblems(RULES);
    }

    /** The same for some rules of axe, or for those with some of its tags. */
    public List<String> accessibilityProblems(List<String> rules) {
        page.waitForLoadState();
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AXE);
        }
        return strings(page.evaluate(PROBLEMS, rules));
    }

    /** Whether something sticks out to the right: nobody should have to scroll sideways. */
    public boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Words of headings and numbers anywhere that are split over two lines. */
    public List<String> brokenWords() {
        return strings(page.evaluate(BROKEN_WORDS));
    }

    /** Turns the screen into one as narrow as this. */
    public void narrowTo(int width) {
        page.setViewportSize(width, Screen.PHONE.height);
    }

    /** Errors of scripts and violations of the content security policy since the visit began. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }

    private void keepViolation(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
        }
    }

    private static String script(String resource) {
        try (InputStream stream = Visitor.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }
}
