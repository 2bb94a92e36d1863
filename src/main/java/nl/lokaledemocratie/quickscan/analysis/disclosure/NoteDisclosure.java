package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.disclosure.ShownRemarkable.Corrected;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedCeiling;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.result.CeilingResult;
import nl.lokaledemocratie.quickscan.analysis.result.ReliabilityResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * Decides what is said beside numbers. Only of numbers that are FULL; and of tests in a family with hidden results as
 * {@link ShownRemarkable} corrects them, so that no word follows from a hidden value.
 */
final class NoteDisclosure {

    private final ScanResult result;
    private final DerivedDisclosure derived;

    NoteDisclosure(ScanResult result, DerivedDisclosure derived) {
        this.result = result;
        this.derived = derived;
    }

    /** In the order of the sections: ceilings, unreliable gaps, then verdicts on gaps, differences and changes. */
    List<PublishedNote> notes() {
        return Stream.of(notesOnCeilings(), unreliable(), verdicts())
                .flatMap(notes -> notes)
                .toList();
    }

    /** How many wish the best end, of every wish that is FULL. */
    List<PublishedCeiling> ceilings() {
        return result.ceiling().stream()
                .filter(row -> isFull(row.wish()) && row.topShare().isPresent())
                .map(row -> new PublishedCeiling(
                        row.wish(),
                        row.topShare().getAsDouble(),
                        limit(row, Limits::low),
                        limit(row, Limits::high),
                        room(row)))
                .toList();
    }

    private static OptionalDouble limit(CeilingResult row, ToDoubleFunction<Limits> end) {
        return row.topLimits().isPresent()
                ? OptionalDouble.of(end.applyAsDouble(row.topLimits().get()))
                : OptionalDouble.empty();
    }

    /** The share is that of a wish that is FULL, and the words are about a gap that is. */
    private Stream<PublishedNote> notesOnCeilings() {
        return result.ceiling().stream()
                .filter(row -> row.flags().contains(Flag.CEILING))
                .filter(row -> isFull(row.wish()) && isFullGap(row.wish().of(Aspect.GAP)))
                .map(row -> new PublishedNote(Kind.CEILING, List.of(row.wish()), row.topShare(), room(row)));
    }

    private OptionalDouble room(CeilingResult row) {
        return isFullGap(row.wish().of(Aspect.GAP)) && isRoomShown(row.wish()) ? row.room() : OptionalDouble.empty();
    }

    /** Not when fewer than five people answered now alone, nor fewer than five online (METHOD.md 8b). */
    private boolean isRoomShown(Cell wish) {
        Cell now = wish.of(Aspect.NOW);
        return result.suppression().cells().containsKey(now)
                && isFull(now)
                && Stream.of(outside(Suppression.Decision::n, wish), outside(Suppression.Decision::online, wish))
                        .allMatch(alone ->
                                alone == 0 || alone >= result.settings().suppressBelow());
    }

    private int outside(ToIntFunction<Suppression.Decision> number, Cell wish) {
        return number.applyAsInt(decision(wish.of(Aspect.NOW))) - number.applyAsInt(decision(wish.of(Aspect.GAP)));
    }

    private Suppression.Decision decision(Cell cell) {
        return requireNonNull(result.suppression().cells().get(cell));
    }

    private Stream<PublishedNote> unreliable() {
        return result.reliability().stream()
                .filter(row -> row.cell().aspect() == Aspect.GAP)
                .filter(row -> row.reliability().flags().contains(Flag.LOW_ALPHA))
                .map(ReliabilityResult::cell)
                .filter(derived::isFullWithItems)
                .map(cell -> note(Kind.UNRELIABLE_GAP, cell));
    }

    private Stream<PublishedNote> verdicts() {
        ShownRemarkable shown = new ShownRemarkable(result);
        Stream<PublishedNote> gaps = said(shown.gaps()).flatMap(row -> verdict(row.verdict(), row.cell()));
        Stream<PublishedNote> others = Aspect.ASKED.stream()
                .flatMap(aspect -> Stream.concat(
                        said(shown.between(aspect))
                                .flatMap(row -> verdict(row.difference().verdict(), row.a(), row.b())),
                        said(shown.trend(aspect))
                                .flatMap(row -> verdict(row.difference().verdict(), row.cell()))));
        return Stream.concat(gaps, others);
    }

    private static <R> Stream<R> said(List<Corrected<R>> rows) {
        return rows.stream().filter(Corrected::settled).map(Corrected::row);
    }

    private static Stream<PublishedNote> verdict(Optional<Verdict> verdict, Cell... cells) {
        return verdict.flatMap(NoteDisclosure::kind).map(kind -> note(kind, cells)).stream();
    }

    /** That there is a difference is told by its size. */
    private static Optional<Kind> kind(Verdict verdict) {
        return switch (verdict) {
            case DIFFERENT -> Optional.empty();
            case EQUIVALENT -> Optional.of(Kind.EQUIVALENT);
            case BOTH -> Optional.of(Kind.SMALL);
            case UNDECIDED -> Optional.of(Kind.UNDECIDED);
        };
    }

    private static PublishedNote note(Kind kind, Cell... cells) {
        return new PublishedNote(kind, List.of(cells));
    }

    private boolean isFullGap(Cell gap) {
        return result.suppression().cells().containsKey(gap) && isFull(gap);
    }

    private boolean isFull(Cell cell) {
        return result.suppression().status(cell) == CellStatus.FULL;
    }
}
