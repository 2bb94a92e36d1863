package nl.lokaledemocratie.quickscan.report.content;

import java.util.List;

/** Things named one after the other: "a, b en c". */
public final class Enumeration {

    private Enumeration() {}

    public static String of(List<String> things, Phrases phrases) {
        int last = things.size() - 1;
        if (last < 1) {
            return String.join("", things);
        }
        return phrases.say("and", "first", String.join(", ", things.subList(0, last)), "last", things.get(last));
    }
}
