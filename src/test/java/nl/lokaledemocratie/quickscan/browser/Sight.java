package nl.lokaledemocratie.quickscan.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What somebody sees of a page, measured in the browser: marks by their pixels, places by their boxes. */
public final class Sight {

    /** Makes all text twice as large. */
    public static final String LARGE = "document.documentElement.style.fontSize = '200%'";

    /** Gives text the room that WCAG 2.2 names in criterion 1.4.12. */
    public static final String SPACIOUS =
            """
            for (const element of document.querySelectorAll("body, body *")) {
              element.style.setProperty("line-height", "1.5", "important");
              element.style.setProperty("letter-spacing", "0.12em", "important");
              element.style.setProperty("word-spacing", "0.16em", "important");
              if (element.tagName === "P") element.style.setProperty("margin-block-end", "2em", "important");
            }""";

    /** Gives text that room until {@link #PLAIN}, in a sheet of its own that the security policy of a page allows. */
    private static final String SPACIOUS_SHEET =
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`body, body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
                body p { margin-block-end: 2em !important; }`);
              document.adoptedStyleSheets = [sheet];
            }""";

    private static final String LARGE_SHEET =
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("html { font-size: 200% !important; }");
              document.adoptedStyleSheets = [sheet];
            }""";

    private static final String PLAIN = "document.adoptedStyleSheets = []";

    /** Text that is cut off or lies over other text when all of it is twice as large, and when it is spacious; the page is left as it was. */
    public static List<String> unreadable(Page page) {
        List<String> found = new ArrayList<>();
        for (String change : List.of(LARGE_SHEET, SPACIOUS_SHEET)) {
            page.evaluate(change);
            String kind = change.equals(LARGE_SHEET) ? "large" : "spacious";
            cutOff(page).forEach(text -> found.add(kind + ", cut off: " + text));
            overlapping(page).forEach(text -> found.add(kind + ", overlapping: " + text));
            if ((Boolean)
                    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
                found.add(kind + ", sideways");
            }
        }
        page.evaluate(PLAIN);
        return found;
    }

    /** Takes out of the style sheets what an older browser does not know, as it would leave it out itself. */
    public static final String WITHOUT_HAS =
            """
            for (const sheet of document.styleSheets) {
              const leaveOut = (rules, remove) => {
                for (let i = rules.length - 1; i >= 0; i--) {
                  const rule = rules[i];
                  if (/:has/.test(rule.selectorText ?? rule.conditionText ?? "")) remove(i);
                  else if (rule.cssRules?.length) leaveOut(rule.cssRules, (place) => rule.deleteRule(place));
                }
              };
              leaveOut(sheet.cssRules, (place) => sheet.deleteRule(place));
            }""";

    /** A difference in brightness that nobody overlooks, of 255. */
    private static final int CLEAR = 90;

    /** The least width of a ring around what has the focus. */
    private static final double RING = 2;

    private static final List<String> KINDS = List.of(
            "a[href]",
            "button",
            "input[type=text]",
            "input[type=radio]",
            "input[type=checkbox]",
            "select",
            "textarea",
            "summary");

    private Sight() {}

    /** What part of an element looks clearly different than before, from 0 to 1. */
    public static double changed(byte[] before, byte[] after) {
        BufferedImage one = read(before);
        BufferedImage other = read(after);
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        long different = IntStream.range(0, width * height)
                .filter(i -> Math.abs(bright(one, i % width, i / width) - bright(other, i % width, i / width)) > CLEAR)
                .count();
        return different / (double) (width * height);
    }

    /** The width of the ring around whatever has the focus, or around the label of it. */
    public static double focusRing(Page page) {
        return ((Number)
                        page.evaluate(
                                """
                        () => {
                          const ring = (element) => {
                            const style = element ? getComputedStyle(element) : null;
                            return style && style.outlineStyle !== "none" ? parseFloat(style.outlineWidth) : 0;
                          };
                          const here = document.activeElement;
                          return Math.max(ring(here), ring(here.closest("label")));
                        }"""))
                .doubleValue();
    }

    /** Of each kind of thing on a page one that does not show when it has the focus. */
    public static List<String> withoutFocusRing(Page page) {
        page.keyboard().press("Tab");
        return KINDS.stream()
                .map(kind -> page.locator("main " + kind + ":visible").first())
                .filter(one -> one.count() > 0)
                .filter(one -> {
                    one.focus();
                    return focusRing(page) < RING;
                })
                .map(one -> (String) one.evaluate("element => element.outerHTML.slice(0, 120)"))
                .toList();
    }

    /** How much of a radio or checkbox changes when it is chosen, without the focus on it. */
    public static double mark(Locator field) {
        field.scrollIntoViewIfNeeded();
        field.evaluate("field => { field.checked = false; }");
        byte[] before = picture(field);
        field.evaluate("field => { field.checked = true; }");
        return changed(before, picture(field));
    }

    /** Texts that are cut off by their own box. */
    @SuppressWarnings("unchecked")
    public static List<String> cutOff(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                () => [...document.querySelectorAll("body *")]
                  .filter((element) => {
                    const style = getComputedStyle(element);
                    const box = element.getBoundingClientRect();
                    const hidden = style.clipPath !== "none" || style.position === "absolute" || box.width === 0;
                    const cuts = style.overflowX === "hidden" || style.overflowX === "clip" || style.overflowY === "hidden";
                    const words = element.textContent.trim() && !/^(svg|progress|select|input|textarea)$/i.test(element.tagName);
                    return words && !hidden && cuts
                      && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
                  })
                  .map((element) => element.outerHTML.slice(0, 120))""");
    }

    /** Texts that lie over each other: boxes of lines that belong to different blocks and share more than an edge. */
    @SuppressWarnings("unchecked")
    public static List<String> overlapping(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                () => {
                  const lines = [];
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const node = walker.currentNode;
                    const style = getComputedStyle(node.parentElement);
                    const unseen = node.parentElement.closest(".qs-visually-hidden, .qs-default-button, .utrecht-skip-link, svg, option, textarea");
                    if (!node.textContent.trim() || style.visibility === "hidden" || unseen) continue;
                    if (!node.parentElement.checkVisibility()) continue;
                    const range = document.createRange();
                    range.selectNodeContents(node);
                    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ node, box });
                  }
                  const found = [];
                  for (let i = 0; i < lines.length; i++) {
                    for (let j = i + 1; j < lines.length; j++) {
                      const a = lines[i], b = lines[j];
                      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
                      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
                      const small = Math.min(a.box.height, b.box.height);
                      if (wide > 2 && high > small * 0.4) {
                        found.push(a.node.textContent.trim().slice(0, 40) + " / " + b.node.textContent.trim().slice(0, 40));
                      }
                    }
                  }
                  return found;
                }""");
    }

    /** What one can press that is smaller than 44 pixels; a link within a sentence may be. */
    @SuppressWarnings("unchecked")
    public static List<String> smallTargets(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                () => {
                  const SMALLEST = 44;
                  const inSentence = (link) => {
                    if (link.tagName !== "A" || getComputedStyle(link).display !== "inline") return false;
                    const block = link.closest("p, li, td, dd, div, th, figcaption");
                    const around = [...block.childNodes]
                      .filter((node) => node !== link && !node.contains(link) && !(node.tagName === "A"))
                      .map((node) => (node.nodeType === Node.TEXT_NODE || node.tagName === "STRONG" ? node.textContent : ""))
                      .join(" ").trim();
                    return around.length > 0;
                  };
                  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
                    .filter((element) => element.type !== "hidden" && !element.closest("[aria-hidden=true]"))
                    .filter((element) => !element.matches(".qs-visually-hidden, .utrecht-skip-link"))
                    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !inSentence(element))
                    .map((element) => [element, /radio|checkbox/.test(element.type) ? element.closest("label") ?? element : element])
                    .map(([element, target]) => [element, target.getBoundingClientRect()])
                    .filter(([, box]) => box.width > 0 && (box.width < SMALLEST - 0.5 || box.height < SMALLEST - 0.5))
                    .map(([element, box]) => Math.round(box.width) + "x" + Math.round(box.height) + " " + element.outerHTML.slice(0, 110));
                }""");
    }

    /** A picture of one element. */
    static byte[] picture(Locator element) {
        return element.screenshot();
    }

    private static int bright(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return ((rgb >> 16 & 0xff) * 299 + (rgb >> 8 & 0xff) * 587 + (rgb & 0xff) * 114) / 1000;
    }

    private static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
