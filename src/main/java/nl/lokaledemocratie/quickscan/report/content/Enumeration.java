package nl.lokaledemocratie.quickscan.report.content;

import java.util.List;

/** Things named one after the other: "a, b en c". */
public final class Enumeration {

    private Enumeration() {}

    /** At most so many; others are counted: "a, b en nog 3". One more is named as well, which takes no more room. */
    public static String some(List<String> things, int most, Phrases phrases) {
        if (things.size() <= most + 1) {
            return of(things, phrases);
        }
        int others = things.size() - most;
        return phrases.say(
                "and-more",
                "first",
                String.join(", ", things.subList(0, most)),
                "n",
                phrases.notation().count(others));
    }

    public static String of(List<String> things, Phrases phrases) {
        int last = things.size() - 1;
        if (last < 1) {
            return String.join("", things);
        }
        return phrases.say("and", "first", String.join(", ", things.subList(0, last)), "last", things.get(last));
    }
}
