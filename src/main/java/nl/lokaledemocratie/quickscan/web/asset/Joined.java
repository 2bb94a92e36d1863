package nl.lokaledemocratie.quickscan.web.asset;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several modules as one, so that a browser asks once: each is an object in it, under its own name, with what the module exports. A module
 * exports constants only, at the start of a line, and imports others by {@code await import(`./name.js…`)} only.
 */
final class Joined {

    private static final Pattern EXPORT = Pattern.compile("^export const (\\w+)", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("await import\\(`\\./(\\w+)\\.js[^`]*`\\)");

    private Joined() {}

    /** @param read gives the module of a name */
    static String of(List<String> names, UnaryOperator<String> read) {
        return names.stream().map(name -> part(name, read.apply(name))).collect(Collectors.joining());
    }

    private static String part(String name, String module) {
        String exported =
                EXPORT.matcher(module).results().map(export -> export.group(1)).collect(Collectors.joining(", "));
        String inside =
                IMPORT.matcher(EXPORT.matcher(module).replaceAll("const $1")).replaceAll("$1");
        if (inside.contains("export ") || inside.contains("import(") || inside.contains("import.meta")) {
            throw new IllegalStateException("Cannot join script " + name);
        }
        return "export const " + name + " = await (async () => {\n" + inside + "return { " + exported + " };\n})();\n";
    }
}
