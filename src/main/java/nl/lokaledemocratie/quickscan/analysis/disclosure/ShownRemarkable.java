package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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
import nl.lokaledemocratie.quickscan.analysis.stats.Holm;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * What stands out of what is shown (METHOD.md 11). Holm's correction runs over a family in which there are hidden results as well; here
 * these count, for their number is no secret, but as if their p were 1, so that nothing that is said follows from a hidden value. No
 * corrected p gets smaller by this, so nothing stands out that would not by METHOD.md.
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

    List<RemarkableResult> choose() {
        return remarkable.choose(gaps(), between(Aspect.NOW), trend(Aspect.NOW));
    }

    /** The gaps of themes that are shown, corrected without any hidden value. */
    List<GapResult> gaps() {
        return corrected(
                result.gaps().stream()
                        .filter(row -> row.cell().level() == Level.THEME)
                        .toList(),
                row -> List.of(status(row.cell())),
                row -> row.estimate().n() >= result.settings().testFrom() ? row.p() : OptionalDouble.empty(),
                GapResult::withHolm);
    }

    /** The differences between groups in themes, of one aspect, likewise. */
    List<BetweenResult> between(Aspect aspect) {
        return corrected(
                result.between().stream()
                        .filter(row -> isOfTheme(row.a(), aspect))
                        .toList(),
                row -> List.of(status(row.a()), status(row.b())),
                row -> row.difference().familyP(result.settings().testFrom()),
                BetweenResult::withHolm);
    }

    /** The changes of themes, of one aspect, likewise. */
    List<TrendResult> trend(Aspect aspect) {
        return corrected(
                result.trend().stream()
                        .flatMap(List::stream)
                        .filter(row -> isOfTheme(row.cell(), aspect))
                        .toList(),
                row -> List.of(status(row.cell()), row.now(), row.before()),
                row -> row.difference().familyP(result.settings().testFrom()),
                TrendResult::withHolm);
    }

    /** What is estimated of statements beside what was answered, likewise. */
    List<EstimateResult> estimates() {
        return corrected(
                result.estimates().stream()
                        .filter(row -> row.cell().level() == Level.ITEM)
                        .toList(),
                row -> List.of(status(row.cell()), answered(row.cell())),
                row -> row.versus().familyP(result.settings().testFrom()),
                EstimateResult::withHolm);
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

    /** The rows of which all cells are FULL, corrected for themselves and for the hidden ones beside them. */
    private static <R> List<R> corrected(
            List<R> rows,
            Function<R, List<CellStatus>> cells,
            Function<R, OptionalDouble> familyP,
            BiFunction<R, OptionalDouble, R> withHolm) {
        List<R> shown = rows.stream()
                .filter(row -> cells.apply(row).stream().allMatch(status -> status == CellStatus.FULL))
                .toList();
        OptionalDouble[] adjusted = Holm.adjust(Stream.of(
                        shown.stream().map(familyP).toList(),
                        hidden(rows.stream().map(cells).toList()))
                .flatMap(Collection::stream)
                .toArray(OptionalDouble[]::new));
        List<R> corrected = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            corrected.add(withHolm.apply(shown.get(i), adjusted[i]));
        }
        return corrected;
    }

    /** Hidden results that may have had enough answers to be in the family. */
    private static List<OptionalDouble> hidden(List<List<CellStatus>> rows) {
        long hidden = rows.stream()
                .filter(cells -> cells.stream().anyMatch(CellStatus::isHidden))
                .filter(cells -> cells.stream().allMatch(status -> status.isHidden() || status == CellStatus.FULL))
                .count();
        return Collections.nCopies((int) hidden, OptionalDouble.of(1));
    }
}
