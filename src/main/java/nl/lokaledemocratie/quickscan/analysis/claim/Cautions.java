package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** What must be said below the scores of a theme or statement, each thing once for all groups of which it holds (METHOD.md 4b, 6 and 8b). */
public final class Cautions {

    private Cautions() {}

    /**
     * One sentence.
     *
     * @param kind   with {@link Kind#UNRELIABLE_GAP} or a verdict it is about the gap
     * @param groups never empty, in their order
     */
    public record Caution(Kind kind, List<Of> groups) {

        public Caution {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A group of which it holds.
     *
     * @param share of {@link Kind#CEILING}, as a fraction of 1
     * @param room  of the same, where it may be shown
     * @param gap   of {@link Kind#SMALL}, in scale points: a small difference is told with its size (METHOD.md 4b)
     */
    public record Of(String group, OptionalDouble share, OptionalDouble room, OptionalDouble gap) {}

    /** In the order in which the first group has them. */
    public static List<Caution> of(PublishedResult result, Level level, String key) {
        Map<Kind, List<Of>> groups = new LinkedHashMap<>();
        for (PublishedGroup group : result.groups()) {
            Cell gap = new Cell(level, group.key(), key, Aspect.GAP);
            result.findings().notes().stream()
                    .filter(note -> isAbout(note, gap))
                    .forEach(note -> groups.computeIfAbsent(note.kind(), kind -> new ArrayList<>())
                            .add(new Of(group.key(), note.share(), note.room(), size(result, note))));
        }
        return groups.entrySet().stream()
                .map(entry -> new Caution(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static OptionalDouble size(PublishedResult result, PublishedNote note) {
        return note.kind() == Kind.SMALL
                ? result.find(note.cells().get(0)).map(PublishedScore::mean).orElseGet(OptionalDouble::empty)
                : OptionalDouble.empty();
    }

    private static boolean isAbout(PublishedNote note, Cell gap) {
        boolean ceiling = note.kind() == Kind.CEILING && note.cells().equals(List.of(gap.of(Aspect.WISH)));
        return ceiling || note.cells().equals(List.of(gap));
    }
}
