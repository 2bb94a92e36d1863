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
    private static final double RING = 2;

    /** Things of different heights in one row: so many pixels higher is still beside the one before. */
    private static final int BESIDE = 24;

    private Keyboard() {}

    /** What goes wrong on the way: what is not reached, what comes before something that stands above it, what does not show that it has the focus. */
    @SuppressWarnings("unchecked")
    public static List<String> problems(Page page) {
        page.evaluate(FOCUS);
        List<String> problems = new ArrayList<>();
        Set<String> missed = new LinkedHashSet<>((List<String>) page.evaluate("reachable()"));
        page.evaluate("document.querySelector('.utrecht-skip-link').focus()");
        int above = 0;
        for (int i = 0; i <= missed.size(); i++) {
            page.keyboard().press("Tab");
        }
        List<Map<String, Object>> focused = (List<Map<String, Object>>) page.evaluate("focused");
        missed.remove((String) focused.get(0).get("name"));
        for (Map<String, Object> here : focused.subList(1, focused.size())) {
            String name = (String) here.get("name");
            int top = ((Number) here.get("top")).intValue();
            if (missed.remove(name) && top < above - BESIDE) {
                problems.add("out of order: " + name);
            }
            above = Math.max(above, top);
            if (((Number) here.get("ring")).doubleValue() < RING) {
                problems.add("no ring: " + name);
            }
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
