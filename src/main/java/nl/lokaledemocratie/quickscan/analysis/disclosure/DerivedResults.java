package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult;
import nl.lokaledemocratie.quickscan.analysis.result.ReferenceResult;
import nl.lokaledemocratie.quickscan.analysis.result.ReliabilityResult;
import nl.lokaledemocratie.quickscan.analysis.result.RemarkableResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;

/**
 * The results derived from several cells that rule 6 of METHOD.md 12 lets through. Still rows of the analysis: what readers get of
 * them is in {@link Findings}.
 *
 * @param differences between groups, per level, aspect and key
 * @param remarkable  at most a few of each kind, all of FULL cells
 * @param priorities  importance against performance, over FULL cells only
 * @param reliability of themes that are FULL with all their items
 * @param weighted    weighted scores of FULL cells; empty when nothing is weighted
 * @param references  FULL cells beside other municipalities
 * @param trend       changes between cells that are FULL in both scans
 */
public record DerivedResults(
        List<PublishedDifference> differences,
        List<RemarkableResult> remarkable,
        List<PriorityResult> priorities,
        List<ReliabilityResult> reliability,
        List<WeightingResult.Score> weighted,
        List<ReferenceResult> references,
        List<TrendResult> trend) {

    public DerivedResults {
        differences = List.copyOf(differences);
        remarkable = List.copyOf(remarkable);
        priorities = List.copyOf(priorities);
        reliability = List.copyOf(reliability);
        weighted = List.copyOf(weighted);
        references = List.copyOf(references);
        trend = List.copyOf(trend);
    }
}
