package nl.lokaledemocratie.quickscan.analysis.section;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.result.CompositionResult;
import nl.lokaledemocratie.quickscan.analysis.result.MergedClasses;

/** Computes section {@code composition} of METHOD.md 14: who of the open group took part, beside its population (7b). */
public final class Compositions {

    private Compositions() {}

    /** A row per variable; none when the group that is weighted is not an open one of this scan. */
    public static List<CompositionResult> of(
            List<Population> populations, AnalysisSettings settings, ScanCounts counts) {
        Stratification by = counts.stratification();
        boolean open = populations.stream()
                .filter(population -> population.group().equals(by.group()))
                .anyMatch(population -> !population.closed());
        List<CompositionResult> rows = new ArrayList<>();
        for (int v = 0; open && v < by.margins().variables().size(); v++) {
            rows.add(row(
                    settings.suppressBelow(),
                    by.group(),
                    by.margins().variables().get(v),
                    counts.byCategory(by.group(), v)));
        }
        return rows;
    }

    private static CompositionResult row(
            int few, String group, Margins.Variable variable, Map<String, ScanCounts.Respondents> people) {
        List<String> categories = List.copyOf(variable.counts().keySet());
        Map<String, ScanCounts.Respondents> others = new HashMap<>(people);
        others.keySet().removeAll(categories);
        List<MergedClasses.Part> parts = categories.stream()
                .map(category -> {
                    ScanCounts.Respondents some = people.getOrDefault(category, new ScanCounts.Respondents(0, 0));
                    return new MergedClasses.Part(
                            category,
                            List.of(category),
                            some.all(),
                            some.online(),
                            requireNonNull(variable.counts().get(category)) / variable.total());
                })
                .toList();
        return CompositionResult.of(
                group,
                variable.name(),
                MergedClasses.isOrdered(categories),
                new MergedClasses.People(
                        parts.stream().mapToInt(MergedClasses.Part::n).sum(),
                        others.values().stream()
                                .mapToInt(ScanCounts.Respondents::all)
                                .sum(),
                        others.values().stream()
                                .mapToInt(ScanCounts.Respondents::online)
                                .sum(),
                        few),
                new MergedClasses(few, categories).merge(parts));
    }
}
