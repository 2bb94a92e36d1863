package nl.lokaledemocratie.quickscan.document.terse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which letters a document uses of its fonts: those whose widths it gives (ISO 32000-1, 9.7.4.3). */
final class FontWidths {

    private static final Pattern DESCRIPTOR = Pattern.compile("/FontDescriptor (\\d+) 0 R");
    private static final Pattern FILE = Pattern.compile("/FontFile2 (\\d+) 0 R");
    private static final Pattern WIDTHS = Pattern.compile("/W ?\\[((?:\\s*\\d+\\s*\\[[^\\]]*\\])*)\\s*\\]");
    private static final Pattern RUN = Pattern.compile("(\\d+)\\s*\\[([^\\]]*)\\]");

    private FontWidths() {}

    /** The letters by the number of the object with their font; a font that says its widths in another way is left out. */
    static Map<Integer, Set<Integer>> byFile(Map<Integer, String> objects) {
        Map<Integer, Set<Integer>> fonts = new HashMap<>();
        objects.values().stream()
                .filter(object -> object.contains("/CIDFontType2"))
                .forEach(font -> add(font, objects, fonts));
        return fonts;
    }

    private static void add(String font, Map<Integer, String> objects, Map<Integer, Set<Integer>> fonts) {
        Matcher descriptor = DESCRIPTOR.matcher(font);
        Matcher widths = WIDTHS.matcher(font);
        if (descriptor.find() && widths.find()) {
            Matcher file = FILE.matcher(objects.getOrDefault(Integer.parseInt(descriptor.group(1)), ""));
            if (file.find()) {
                fonts.computeIfAbsent(Integer.parseInt(file.group(1)), number -> new HashSet<>())
                        .addAll(letters(widths.group(1)));
            }
        }
    }

    private static Set<Integer> letters(String widths) {
        Set<Integer> letters = new HashSet<>();
        Matcher run = RUN.matcher(widths);
        while (run.find()) {
            int first = Integer.parseInt(run.group(1));
            int many = run.group(2).strip().split("\\s+").length;
            for (int i = 0; i < many; i++) {
                letters.add(first + i);
            }
        }
        return letters;
    }
}
