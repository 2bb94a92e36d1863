package nl.lokaledemocratie.quickscan.spss;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names of variables that differ from each other, also without capitals, of keys that may hold anything. */
public final class SavNames {

    private static final int LONGEST = 64;
    private static final Pattern NAME = Pattern.compile("[A-Za-z@][A-Za-z0-9_.$#@]*(?<!\\.)");
    private static final Set<String> RESERVED =
            Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");

    private final Set<String> taken = new HashSet<>();

    static boolean isName(String name) {
        return NAME.matcher(name).matches()
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The same key twice gives two names. */
    public String name(String key) {
        String plain = Normalizer.normalize(key, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9_]", "_");
        String start = plain.matches("[A-Za-z].*") ? plain : "v_" + plain;
        String name = cut(start, "");
        for (int number = 2; !isName(name) || !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(start, "_" + number);
        }
        return name;
    }

    private static String cut(String name, String end) {
        return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
    }
}
