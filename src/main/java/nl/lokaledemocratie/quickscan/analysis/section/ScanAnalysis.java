package nl.lokaledemocratie.quickscan.analysis.section;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.GroupResult;
import nl.lokaledemocratie.quickscan.analysis.result.ItemResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScoreResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.answer.Channel;

/** Turns the counts of a scan into its results. Deterministic: the same counts give the same result, bit by bit. */
public final class ScanAnalysis {

    private ScanAnalysis() {}

    /** The results of a scan that stands alone; the groups come out in the order of {@code populations}. */
    public static ScanResult of(
            Codebook codebook, List<Population> populations, AnalysisSettings settings, ScanCounts counts) {
        return of(codebook, populations, settings, counts, Companions.NONE);
    }

    /** The results of a scan beside other municipalities or its predecessor; weighted when it was counted with margins. */
    public static ScanResult of(
            Codebook codebook,
            List<Population> populations,
            AnalysisSettings settings,
            ScanCounts counts,
            Companions companions) {
        ScanData data = ScanData.of(codebook, populations, settings, Distributions.of(counts, populations, settings));
        Sections sections = new Sections(data);
        Comparisons comparisons = new Comparisons(data);
        Suppression suppression =
                Suppression.of(codebook, populations, settings, data.distributions(), counts.concealed(populations));
        Cautions cautions = new Cautions(data, suppression);
        List<ItemResult> items = sections.items();
        List<ScoreResult> themes = sections.scores(Level.THEME, items);
        List<GapResult> gaps = sections.gaps();
        List<BetweenResult> between = sections.between();
        Optional<List<TrendResult>> trend = companions.previous().map(comparisons::trend);
        return new ScanResult(
                codebook,
                populations,
                settings,
                counts.emptySheets(),
                populations.stream()
                        .map(population -> GroupResult.of(
                                population,
                                counts.respondents(population.group()),
                                counts.respondents(population.group(), Channel.PAPER)))
                        .toList(),
                items,
                themes,
                sections.scores(Level.VALUE, items),
                gaps,
                sections.reliability(),
                between,
                sections.estimates(),
                cautions.ceiling(),
                cautions.rankings(gaps),
                hasMargins(counts) ? Optional.of(Compositions.of(populations, settings, counts)) : Optional.empty(),
                suppression,
                new Priorities(codebook, suppression, items, themes).of(populations),
                weighting(data, counts),
                companions.references().map(comparisons::references),
                trend,
                new Remarkable(codebook, settings, data.student(), suppression)
                        .choose(gaps, between, trend.orElse(List.of())));
    }

    private static Optional<WeightingResult> weighting(ScanData data, ScanCounts counts) {
        return hasMargins(counts) ? Optional.of(new Weighting(data, counts).result()) : Optional.empty();
    }

    private static boolean hasMargins(ScanCounts counts) {
        return !counts.stratification().equals(Stratification.NONE);
    }
}
