package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.RemarkableResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.section.Remarkable;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.Holm;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * What stands out of what is shown, and what is said of differences (METHOD.md 4b and 11). Holm's correction runs over a family in which
 * there are results that are not shown whole as well; here these count, for their number is no secret, but as if their p were 1, so that
 * nothing that is said follows from a hidden value. No corrected p gets smaller by this, so nothing stands out that would not by METHOD.md.
 */
final class ShownRemarkable {

    private final ScanResult result;
    private final Remarkable remarkable;

    ShownRemarkable(ScanResult result) {
        this.result = result;
        remarkable = new Remarkable(
                result.codebook(),
                result.settings(),
                new Student(result.settings().confidence()),
                result.suppression());
    }

    /**
     * A result of which all cells are FULL.
     *
     * @param row     corrected as if what is not shown had a p of 1
     * @param settled whether its verdict would be the same if all that had a p of 0: else METHOD.md's verdict follows from hidden values
     *                and none is said
     */
    record Corrected<R>(R row, boolean settled) {}

    /**
     * A side of a comparison.
     *
     * @param n how many answered
     */
    private record Side(CellStatus status, int n) {}

    List<RemarkableResult> choose() {
        return remarkable.choose(rows(gaps()), rows(between(Aspect.NOW)), rows(trend(Aspect.NOW)));
    }

    private static <R> List<R> rows(List<Corrected<R>> corrected) {
        return corrected.stream().map(Corrected::row).toList();
    }

    /** The gaps of themes that are shown, corrected without any hidden value. */
    List<Corrected<GapResult>> gaps() {
        return corrected(
                result.gaps().stream()
                        .filter(row -> row.cell().level() == Level.THEME)
                        .toList(),
                row -> List.of(new Side(status(row.cell()), row.estimate().n())),
                row -> row.estimate().n() >= result.settings().testFrom() ? row.p() : OptionalDouble.empty(),
                GapResult::withHolm,
                GapResult::verdict);
    }

    /** The differences between groups in themes, of one aspect, likewise. */
    List<Corrected<BetweenResult>> between(Aspect aspect) {
        return corrected(
                result.between().stream()
                        .filter(row -> isOfTheme(row.a(), aspect))
                        .toList(),
                row -> sides(row.difference(), List.of(status(row.a())), List.of(status(row.b()))),
                row -> row.difference().familyP(result.settings().testFrom()),
                BetweenResult::withHolm,
                row -> row.difference().verdict());
    }

    /** The changes of themes, of one aspect, likewise. */
    List<Corrected<TrendResult>> trend(Aspect aspect) {
        return corrected(
                result.trend().stream()
                        .flatMap(List::stream)
                        .filter(row -> isOfTheme(row.cell(), aspect))
                        .toList(),
                row -> sides(row.difference(), List.of(status(row.cell()), row.now()), List.of(row.before())),
                row -> row.difference().familyP(result.settings().testFrom()),
                TrendResult::withHolm,
                row -> row.difference().verdict());
    }

    /** What is estimated of statements beside what was answered, likewise. */
    List<Corrected<EstimateResult>> estimates() {
        return corrected(
                result.estimates().stream()
                        .filter(row -> row.cell().level() == Level.ITEM)
                        .toList(),
                row -> sides(row.versus(), List.of(status(row.cell())), List.of(answered(row.cell()))),
                row -> row.versus().familyP(result.settings().testFrom()),
                EstimateResult::withHolm,
                row -> row.versus().verdict());
    }

    private static List<Side> sides(Difference difference, List<CellStatus> a, List<CellStatus> b) {
        return Stream.concat(
                        a.stream().map(status -> new Side(status, difference.nA())),
                        b.stream().map(status -> new Side(status, difference.nB())))
                .toList();
    }

    /** The status of what the estimated group answered; there may be no such group. */
    private CellStatus answered(Cell estimate) {
        Cell now = estimate.in(result.codebook().estimated()).of(Aspect.NOW);
        return result.suppression().cells().containsKey(now) ? status(now) : CellStatus.NO_DATA;
    }

    private static boolean isOfTheme(Cell cell, Aspect aspect) {
        return cell.level() == Level.THEME && cell.aspect() == aspect;
    }

    private CellStatus status(Cell cell) {
        return result.suppression().status(cell);
    }

    private <R> List<Corrected<R>> corrected(
            List<R> rows,
            Function<R, List<Side>> sides,
            Function<R, OptionalDouble> familyP,
            BiFunction<R, OptionalDouble, R> withHolm,
            Function<R, Optional<Verdict>> verdict) {
        List<R> shown = rows.stream().filter(row -> isFull(sides.apply(row))).toList();
        long others = rows.stream()
                .map(sides)
                .filter(row -> !isFull(row) && row.stream().allMatch(this::mayBeInFamily))
                .count();
        List<OptionalDouble> p = shown.stream().map(familyP).toList();
        OptionalDouble[] beside = Holm.adjust(Stream.concat(
                        p.stream(), Stream.generate(() -> OptionalDouble.of(1)).limit(others))
                .toArray(OptionalDouble[]::new));
        OptionalDouble[] alone = Holm.adjust(p.toArray(OptionalDouble[]::new));
        List<Corrected<R>> corrected = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            R row = withHolm.apply(shown.get(i), beside[i]);
            R behind = withHolm.apply(shown.get(i), alone[i]);
            corrected.add(new Corrected<>(row, verdict.apply(row).equals(verdict.apply(behind))));
        }
        return corrected;
    }

    private static boolean isFull(List<Side> sides) {
        return sides.stream().allMatch(side -> side.status() == CellStatus.FULL);
    }

    /** Hidden, or with enough answers: of those on paper with others there may be enough while only the mean is shown (METHOD.md 12.4a). */
    private boolean mayBeInFamily(Side side) {
        return side.status().isHidden()
                || side.status() != CellStatus.NO_DATA
                        && side.n() >= result.settings().testFrom();
    }
}
