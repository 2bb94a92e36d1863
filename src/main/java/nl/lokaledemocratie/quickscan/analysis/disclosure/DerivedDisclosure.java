package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.ReferenceResult;
import nl.lokaledemocratie.quickscan.analysis.result.ReliabilityResult;
import nl.lokaledemocratie.quickscan.analysis.result.RemarkableResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace;
import nl.lokaledemocratie.quickscan.analysis.stats.Reliability;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Rule 6 of METHOD.md 12: a derived number is shown when all cells in it are FULL, a difference already when both are shown. */
final class DerivedDisclosure {

    private final ScanResult result;

    DerivedDisclosure(ScanResult result) {
        this.result = result;
    }

    DerivedResults compare() {
        List<TrendResult> trend = stream(result.trend())
                .filter(row -> isFull(row.cell()) && row.isFullInBoth())
                .toList();
        return new DerivedResults(
                result.between().stream()
                        .flatMap(row -> difference(row).stream())
                        .toList(),
                new ShownRemarkable(result).choose(),
                result.priorities(),
                result.reliability().stream()
                        .filter(row -> isFullWithItems(row.cell()))
                        .toList(),
                result.weighting().stream()
                        .flatMap(weighting -> weighting.scores().stream())
                        .filter(score -> isFull(score.cell()))
                        .toList(),
                stream(result.references()).filter(row -> isFull(row.cell())).toList(),
                trend);
    }

    /** What readers get of these: of now and wish, about themes. */
    Findings findings() {
        DerivedResults shown = compare();
        NoteDisclosure notes = new NoteDisclosure(result, this);
        return new Findings(
                shown.remarkable().stream().map(DerivedDisclosure::published).toList(),
                shown.differences().stream()
                        .filter(row -> isAskedOfTheme(row.a()))
                        .map(row -> new Findings.GroupDifference(row.a(), row.b(), row.difference()))
                        .toList(),
                shown.trend().stream()
                        .filter(row -> isAskedOfTheme(row.cell()))
                        .map(DerivedDisclosure::published)
                        .toList(),
                List.of(),
                notes.notes(),
                new EstimateDisclosure(result).estimates(),
                ParticipantDisclosure.publish(result),
                shown.reliability().stream()
                        .flatMap(row -> published(row).stream())
                        .toList(),
                notes.ceilings(),
                shown.references().stream()
                        .filter(row -> isAskedOfTheme(row.cell()))
                        .flatMap(row -> published(row).stream())
                        .toList());
    }

    /** Beside so many others that they have a spread; how many are lower only where they differ measurably. */
    private static Optional<PublishedPlace> published(ReferenceResult row) {
        ReferencePlace place = row.place();
        boolean alike = place.flags().contains(Flag.NO_BETWEEN_VARIANCE);
        return place.referenceSd().isEmpty() || row.mean().isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishedPlace(
                        row.cell(),
                        row.mean().getAsDouble(),
                        place.references(),
                        place.referenceMean().orElseThrow(),
                        place.referenceSd().getAsDouble(),
                        alike ? OptionalInt.empty() : place.below(),
                        alike));
    }

    private static PublishedRemarkable published(RemarkableResult row) {
        return new PublishedRemarkable(row.kind(), row.rank(), row.cells(), row.estimate(), row.conservative());
    }

    private static Optional<PublishedReliability> published(ReliabilityResult row) {
        Reliability found = row.reliability();
        return found.limits()
                .map(limits -> new PublishedReliability(
                        row.cell(),
                        found.alpha().orElseThrow(),
                        limits.low(),
                        limits.high(),
                        found.flags().contains(Flag.SMALL_N),
                        found.flags().contains(Flag.LOW_ALPHA) || found.flags().contains(Flag.NEGATIVE_ITEM_REST)));
    }

    private static PublishedChange published(TrendResult row) {
        Difference difference = row.difference();
        return new PublishedChange(
                row.cell(),
                row.commonItems(),
                difference.nA(),
                difference.nB(),
                difference.meanA().orElseThrow(),
                difference.meanB().orElseThrow(),
                difference.difference().orElseThrow(),
                row.detectable());
    }

    private static boolean isAskedOfTheme(Cell cell) {
        return cell.level() == Level.THEME && cell.aspect() != Aspect.GAP;
    }

    private static <R> Stream<R> stream(Optional<List<R>> rows) {
        return rows.stream().flatMap(List::stream);
    }

    private Optional<PublishedDifference> difference(BetweenResult row) {
        boolean full = isFull(row.a()) && isFull(row.b());
        if (!status(row.a()).isShown() || !status(row.b()).isShown()) {
            return Optional.empty();
        }
        double difference = row.difference().difference().orElseThrow();
        return Optional.of(new PublishedDifference(
                row.a(),
                row.b(),
                full ? difference : Disclosure.toOneDecimal(difference),
                full ? Optional.of(row.difference()) : Optional.empty()));
    }

    /** Whether a theme or core value and every item in it are FULL. */
    boolean isFullWithItems(Cell whole) {
        return isFull(whole) && result.codebook().items(whole).stream().allMatch(this::isFull);
    }

    private boolean isFull(Cell cell) {
        return status(cell) == CellStatus.FULL;
    }

    private CellStatus status(Cell cell) {
        return result.suppression().status(cell);
    }
}
