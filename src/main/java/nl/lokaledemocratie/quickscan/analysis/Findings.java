package nl.lokaledemocratie.quickscan.analysis;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * What a published result says beyond its single scores: what stands out, how groups differ and what changed. Of all that may be shown
 * ({@link PublishedComparisons}) these are the parts that pages and report show, so these are stored.
 *
 * @param remarkable  larger than chance alone would explain and large enough to matter (METHOD.md 11); may be empty
 * @param differences between groups in now and wish, themes only
 * @param changes     since the previous scan in now and wish, themes only; empty when there is no scan to compare with
 * @param composition of open groups in both scans
 */
public record Findings(
        List<RemarkableResult> remarkable,
        List<GroupDifference> differences,
        List<PublishedChange> changes,
        List<Composition> composition) {

    /** Nothing to say. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());

    public Findings {
        remarkable = List.copyOf(remarkable);
        differences = List.copyOf(differences);
        changes = List.copyOf(changes);
        composition = List.copyOf(composition);
    }

    /** How two groups differ; see {@link PublishedDifference}, of which this is what is shown. */
    public record GroupDifference(Cell a, Cell b, double difference) {}

    static Findings of(PublishedComparisons comparisons) {
        return new Findings(
                comparisons.remarkable(),
                comparisons.differences().stream()
                        .filter(row -> isAskedOfTheme(row.a()))
                        .map(row -> new GroupDifference(row.a(), row.b(), row.difference()))
                        .toList(),
                comparisons.trend().stream()
                        .filter(row -> isAskedOfTheme(row.cell()))
                        .map(PublishedChange::of)
                        .toList(),
                List.of());
    }

    /** The same with how open groups were composed then and now. */
    Findings with(List<Composition> compositions) {
        return new Findings(remarkable, differences, changes, compositions);
    }

    private static boolean isAskedOfTheme(Cell cell) {
        return cell.level() == Level.THEME && cell.aspect() != Aspect.GAP;
    }

    /** The remarkable results of one kind, in order. */
    public List<RemarkableResult> remarkable(RemarkableResult.Kind kind) {
        return remarkable.stream().filter(row -> row.kind() == kind).toList();
    }
}
