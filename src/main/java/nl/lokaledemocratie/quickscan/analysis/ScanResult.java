package nl.lokaledemocratie.quickscan.analysis;

import java.util.List;

/**
 * Everything the engine computes of one scan, before any disclosure rule: never shown, sent or stored; see {@link Disclosure}. The
 * lists are the sections of METHOD.md 14, in its order.
 *
 * @param emptySheetsDropped sheets without any valid answer
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
        Suppression suppression) {

    public ScanResult {
        populations = List.copyOf(populations);
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        themes = List.copyOf(themes);
        values = List.copyOf(values);
        gaps = List.copyOf(gaps);
    }
}
