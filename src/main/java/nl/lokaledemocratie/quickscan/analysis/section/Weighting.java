package nl.lokaledemocratie.quickscan.analysis.section;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.counting.GroupCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult.Score;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult.Status;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult.Weights;
import nl.lokaledemocratie.quickscan.analysis.stats.Raking;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;
import nl.lokaledemocratie.quickscan.analysis.stats.WeightedMean;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Computes sections {@code weighting} and {@code weighted} (METHOD.md 7) from the counts per combination of categories. */
final class Weighting {

    private final ScanData data;
    private final Stratification stratification;
    private final Map<List<String>, GroupCounts> complete = new LinkedHashMap<>();
    private int missing;

    Weighting(ScanData data, ScanCounts counts) {
        this.data = data;
        this.stratification = counts.stratification();
        counts.strata(stratification.group()).forEach((stratum, part) -> {
            if (stratum.contains("")) {
                missing += part.sheets();
            } else if (part.sheets() > 0) {
                complete.put(stratum, part);
            }
        });
    }

    WeightingResult result() {
        Optional<WeightingResult> refusal = refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Raking.Outcome outcome = rake();
        return outcome.weights()
                .map(raked -> {
                    Weights weights = weights(raked);
                    return new WeightingResult(
                            Status.OK, Optional.empty(), stratification, Optional.of(weights), scores(weights));
                })
                .orElseGet(() -> refused(Status.valueOf(outcome.status().name()), Optional.empty()));
    }

    private WeightingResult refused(Status status, Optional<String> subject) {
        return new WeightingResult(status, subject, stratification, Optional.empty(), List.of());
    }

    /** The first reason not to begin: missing answers, then per variable an unknown or an empty category. */
    private Optional<WeightingResult> refusal() {
        int all = missing + people();
        if (Tolerance.isAbove(missing, data.settings().raking().maxMissing() * all)) {
            return Optional.of(refused(Status.REFUSED_MISSING, Optional.empty()));
        }
        for (int v = 0; v < variables().size(); v++) {
            int place = v;
            List<String> answered = complete.keySet().stream()
                    .map(stratum -> stratum.get(place))
                    .toList();
            if (answered.contains(Stratification.UNKNOWN)) {
                return Optional.of(refused(
                        Status.REFUSED_UNKNOWN_CATEGORY,
                        Optional.of(variables().get(v).name())));
            }
            Optional<String> empty = variables().get(v).counts().entrySet().stream()
                    .filter(category -> category.getValue() > 0 && !answered.contains(category.getKey()))
                    .map(category -> variables().get(place).name() + " = " + category.getKey())
                    .findFirst();
            if (empty.isPresent()) {
                return Optional.of(refused(Status.REFUSED_EMPTY_CATEGORY, empty));
            }
        }
        return Optional.empty();
    }

    private Raking.Outcome rake() {
        List<List<String>> strata = List.copyOf(complete.keySet());
        int[] people = complete.values().stream().mapToInt(GroupCounts::sheets).toArray();
        int[][] categories = new int[variables().size()][];
        double[][] targets = new double[variables().size()][];
        for (int v = 0; v < categories.length; v++) {
            int place = v;
            Margins.Variable variable = variables().get(v);
            List<String> names = List.copyOf(variable.counts().keySet());
            categories[v] = strata.stream()
                    .mapToInt(stratum -> names.indexOf(stratum.get(place)))
                    .toArray();
            targets[v] = variable.counts().values().stream()
                    .mapToDouble(count -> count / variable.total() * people())
                    .toArray();
        }
        AnalysisSettings.RakingSettings settings = data.settings().raking();
        return Raking.rake(
                people,
                categories,
                targets,
                new Raking.Limitations(
                        settings.cap(),
                        settings.capMargin(),
                        settings.tolerance(),
                        settings.maxCycles(),
                        settings.maxClips()));
    }

    private Weights weights(Raking.Weights raked) {
        Map<List<String>, WeightingResult.Pair> byStratum = new LinkedHashMap<>();
        double sum = 0;
        double squares = 0;
        int cell = 0;
        for (Map.Entry<List<String>, GroupCounts> part : complete.entrySet()) {
            double weight = raked.weights()[cell];
            byStratum.put(part.getKey(), new WeightingResult.Pair(weight, raked.uncapped()[cell]));
            sum += part.getValue().sheets() * weight;
            squares += part.getValue().sheets() * weight * weight;
            cell++;
        }
        double effective = sum * sum / squares;
        return new Weights(
                people(),
                missing,
                raked.clips(),
                IntStream.range(0, cell)
                        .mapToDouble(i -> raked.weights()[i])
                        .min()
                        .orElse(0),
                IntStream.range(0, cell)
                        .mapToDouble(i -> raked.weights()[i])
                        .max()
                        .orElse(0),
                IntStream.range(0, cell)
                        .mapToDouble(i -> raked.uncapped()[i])
                        .max()
                        .orElse(0),
                effective,
                people() / effective,
                byStratum);
    }

    private List<Score> scores(Weights weights) {
        List<Part> parts = new ArrayList<>();
        complete.forEach((stratum, counts) -> {
            Distributions distributions = new Distributions(data.settings());
            distributions.add(stratification.group(), counts);
            parts.add(new Part(
                    distributions,
                    requireNonNull(weights.byStratum().get(stratum)).weight()));
        });
        String group = stratification.group();
        return Stream.concat(
                        data.codebook().cells(Level.THEME, group, Aspect.ALL).map(cell -> score(cell, parts)),
                        data.codebook().cells(Level.ITEM, group, Aspect.ASKED).map(cell -> itemScore(cell, parts)))
                .toList();
    }

    /** Everybody who shares one weight. */
    private record Part(Distributions distributions, double weight) {}

    private Score score(Cell cell, List<Part> parts) {
        return new Score(
                cell,
                WeightedMean.of(parts(cell, parts), data.student()),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private Score itemScore(Cell cell, List<Part> parts) {
        double high = data.codebook().item(cell.key()).scale().lowestHigh();
        List<WeightedMean.Part> answers = parts(cell, parts);
        WeightedMean share = WeightedMean.of(answers, answer -> answer >= high ? 1 : 0, data.student());
        return new Score(cell, WeightedMean.of(answers, data.student()), share.mean(), share.se());
    }

    private static List<WeightedMean.Part> parts(Cell cell, List<Part> parts) {
        return parts.stream()
                .map(part -> new WeightedMean.Part(part.distributions().get(cell), part.weight()))
                .toList();
    }

    private List<Margins.Variable> variables() {
        return stratification.margins().variables();
    }

    private int people() {
        return complete.values().stream().mapToInt(GroupCounts::sheets).sum();
    }
}
