package nl.lokaledemocratie.quickscan.translation;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as YAML writes it: plain where nothing in it means something else, else between quotes. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}(?:(?!: | #|:$)[^\\p{Cc}\\p{Cf}\"\\\\])*");
    private static final Pattern FLOW_SIGNS = Pattern.compile("[,?:\\[\\]{}]");
    private static final Set<String> WORDS_OF_YAML =
            Set.of("yes", "no", "true", "false", "null", "on", "off", "y", "n");

    private YamlText() {}

    /** On a line of its own; more lines stand below it, indented. */
    static String block(String text, int indentation) {
        if (!text.contains("\n")) {
            return isPlain(text) ? text : quoted(text);
        }
        String margin = " ".repeat(indentation + 2);
        return text.lines()
                .map(line -> line.isBlank() ? "" : margin + line)
                .collect(Collectors.joining("\n", "|\n", ""));
    }

    /** Between braces, with others on one line. */
    static String flow(String text) {
        return isPlain(text) && !FLOW_SIGNS.matcher(text).find() ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
