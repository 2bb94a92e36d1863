package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;

/**
 * Everything the engine computes of one scan, before any disclosure rule: never shown, sent or stored; see {@link Disclosure}. The
 * lists are the sections of METHOD.md 14, in its order.
 *
 * @param emptySheetsDropped sheets without any valid answer
 * @param composition        only when the sheets were counted with margins
 * @param weighting          likewise
 * @param references         only beside a reference set
 * @param trend              only beside a previous scan
 */
public record ScanResult(
        Codebook codebook,
        List<Population> populations,
        AnalysisSettings settings,
        int emptySheetsDropped,
        List<GroupResult> groups,
        List<ItemResult> items,
        List<ScoreResult> themes,
        List<ScoreResult> values,
        List<GapResult> gaps,
        List<ReliabilityResult> reliability,
        List<BetweenResult> between,
        List<EstimateResult> estimates,
        List<CeilingResult> ceiling,
        List<RankingResult> rankings,
        Optional<List<CompositionResult>> composition,
        Suppression suppression,
        List<PriorityResult> priorities,
        Optional<WeightingResult> weighting,
        Optional<List<ReferenceResult>> references,
        Optional<List<TrendResult>> trend,
        List<RemarkableResult> remarkable) {

    public ScanResult {
        populations = List.copyOf(populations);
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        themes = List.copyOf(themes);
        values = List.copyOf(values);
        gaps = List.copyOf(gaps);
        reliability = List.copyOf(reliability);
        between = List.copyOf(between);
        estimates = List.copyOf(estimates);
        ceiling = List.copyOf(ceiling);
        rankings = List.copyOf(rankings);
        composition = composition.map(List::copyOf);
        priorities = List.copyOf(priorities);
        references = references.map(List::copyOf);
        trend = trend.map(List::copyOf);
        remarkable = List.copyOf(remarkable);
    }
}
