package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an open group was composed in this scan and in the previous one, by one background question: other people can mean other answers
 * (METHOD.md 10). Made of what may be shown of both scans and nothing else.
 *
 * @param parts options that both scans take together, in order
 */
public record Composition(String group, String question, List<Part> parts) {

    public Composition {
        parts = List.copyOf(parts);
    }

    /** The shares of one option or of several together, as fractions of 1 of everybody who answered. */
    public record Part(List<String> options, double now, double before) {

        public Part {
            options = List.copyOf(options);
        }
    }

    /** Of what may be shown of the answers to one question of one choice; empty when one of the scans shows nothing of it, or too little in common. */
    public static Optional<Composition> of(PublishedAnswers now, PublishedAnswers before) {
        Set<Integer> ends = ends(now);
        ends.retainAll(ends(before));
        if (ends.size() < 2 || !options(now).equals(options(before))) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            parts.add(new Part(options(now).subList(start, end), share(now, start, end), share(before, start, end)));
            start = end;
        }
        return Optional.of(new Composition(now.group(), now.question(), parts));
    }

    /** After how many options a part ends. */
    private static TreeSet<Integer> ends(PublishedAnswers answers) {
        TreeSet<Integer> ends = new TreeSet<>();
        answers.counts()
                .forEach(count -> ends.add(
                        (ends.isEmpty() ? 0 : ends.last()) + count.options().size()));
        return ends;
    }

    private static List<String> options(PublishedAnswers answers) {
        return answers.counts().stream()
                .flatMap(count -> count.options().stream())
                .toList();
    }

    private static double share(PublishedAnswers answers, int start, int end) {
        int people = 0;
        int place = 0;
        for (PublishedAnswers.Count count : answers.counts()) {
            people += place >= start && place < end ? count.people().orElseThrow() : 0;
            place += count.options().size();
        }
        return (double) people / answers.n().orElseThrow();
    }
}
