package nl.lokaledemocratie.quickscan.organisation.look;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheet of a colour: values for the names that the style of all pages uses.
 *
 * @param file its name, which says the colour and changes with the content
 */
public record StyleSheet(String file, String content) {

    private static final Pattern FILE = Pattern.compile("([0-9a-f]{6})-[0-9a-f]{24}\\.css");

    public static StyleSheet of(Colour chosen) {
        String content = ":root{" + values(Tones.light(chosen)) + "}\n"
                + "@media screen and (prefers-color-scheme:dark){.qs-resident{" + values(Tones.dark(chosen))
                + "}}\n";
        return new StyleSheet(chosen.hex() + "-" + ContentHash.of(content) + ".css", content);
    }

    /** The style sheet of the colour in a file's name, as it is made now; empty when no page refers to such a file. */
    public static Optional<StyleSheet> find(String file) {
        Matcher name = FILE.matcher(file);
        return name.matches()
                ? Colour.parse(name.group(1)).filter(Contrast::isEnough).map(StyleSheet::of)
                : Optional.empty();
    }

    private static String values(Tones tones) {
        return "--qs-brand:" + tones.brand().text()
                + ";--qs-brand-strong:" + tones.strong().text()
                + ";--qs-brand-tint:" + tones.tint().text()
                + ";--qs-on-brand:" + tones.onBrand().text();
    }
}
