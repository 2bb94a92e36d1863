package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** What must be said below the scores of a theme or statement, group after group (METHOD.md 4b, 6 and 8b). */
public final class Cautions {

    private Cautions() {}

    /**
     * One sentence.
     *
     * @param kind  with {@link Kind#UNRELIABLE_GAP} or a verdict it is about the gap
     * @param share of {@link Kind#CEILING}, as a fraction of 1
     */
    public record Caution(String group, Kind kind, OptionalDouble share) {}

    /** In the order of the groups. */
    public static List<Caution> of(PublishedResult result, Level level, String key) {
        return result.groups().stream()
                .flatMap(group -> result.findings().notes().stream()
                        .flatMap(note -> caution(note, level, group.key(), key).stream()))
                .toList();
    }

    private static Optional<Caution> caution(PublishedNote note, Level level, String group, String key) {
        Cell gap = new Cell(level, group, key, Aspect.GAP);
        boolean ceiling = note.kind() == Kind.CEILING && note.cells().equals(List.of(gap.of(Aspect.WISH)));
        return ceiling || note.cells().equals(List.of(gap))
                ? Optional.of(new Caution(group, note.kind(), note.share()))
                : Optional.empty();
    }
}
