package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /**
     * Of who took part in both scans, beside the population: classes of the one that share an option with several of the other are taken
     * together. Nothing follows from it that does not follow from the two; empty when they have too little in common.
     */
    public static Optional<Composition> of(Participants now, Participants before) {
        List<Set<String>> joined = new ArrayList<>();
        Stream.concat(now.classes().stream(), before.classes().stream())
                .map(part -> Set.copyOf(part.options()))
                .forEach(options -> join(joined, options));
        List<String> all = options(now.classes());
        if (joined.size() < 2 || !Set.copyOf(all).equals(Set.copyOf(options(before.classes())))) {
            return Optional.empty();
        }
        List<Part> parts = joined.stream()
                .map(options -> new Part(
                        all.stream().filter(options::contains).toList(), share(now, options), share(before, options)))
                .sorted(Comparator.comparingInt(
                        part -> all.indexOf(part.options().get(0))))
                .toList();
        return Optional.of(new Composition(now.group(), now.question(), parts));
    }

    private static void join(List<Set<String>> joined, Set<String> options) {
        Set<String> whole = new HashSet<>(options);
        joined.removeIf(set -> {
            boolean touches = !Collections.disjoint(set, options);
            if (touches) {
                whole.addAll(set);
            }
            return touches;
        });
        joined.add(whole);
    }

    private static List<String> options(List<Participants.Part> classes) {
        return classes.stream().flatMap(part -> part.options().stream()).toList();
    }

    private static double share(Participants participants, Set<String> options) {
        return participants.classes().stream()
                .filter(part -> options.containsAll(part.options()))
                .mapToDouble(Participants.Part::share)
                .sum();
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
