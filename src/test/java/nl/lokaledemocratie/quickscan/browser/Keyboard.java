package nl.lokaledemocratie.quickscan.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Page;

/** Somebody who has only the Tab key, from the top of a page to its end. */
public final class Keyboard {

    private static final String FOCUS = script();
    private static final int MOST = 200;
    private static final double RING = 2;

    private Keyboard() {}

    /** What goes wrong on the way: what is not reached, what comes before something that stands above it, what does not show that it has the focus. */
    @SuppressWarnings("unchecked")
    public static List<String> problems(Page page) {
        page.evaluate(FOCUS);
        List<String> problems = new ArrayList<>();
        Set<String> missed = new LinkedHashSet<>((List<String>) page.evaluate("reachable()"));
        page.evaluate("document.querySelector('.utrecht-skip-link').focus()");
        String first = null;
        int above = Integer.MIN_VALUE;
        for (int i = 0; i < MOST; i++) {
            Map<String, Object> here = (Map<String, Object>) page.evaluate("focused()");
            if (here == null || here.get("name").equals(first)) {
                break;
            }
            String name = (String) here.get("name");
            int top = ((Number) here.get("top")).intValue();
            first = first == null ? name : first;
            missed.remove(name);
            if (top < above) {
                problems.add("out of order: " + name);
            }
            above = i == 0 ? above : top;
            if (((Number) here.get("ring")).doubleValue() < RING) {
                problems.add("no ring: " + name);
            }
            page.keyboard().press("Tab");
        }
        missed.forEach(name -> problems.add("not reached: " + name));
        return problems;
    }

    private static String script() {
        try (InputStream stream = Keyboard.class.getResourceAsStream("/browser/focus.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
