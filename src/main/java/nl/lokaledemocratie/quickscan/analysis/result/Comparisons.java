package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.counting.PreviousScan;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Computes sections {@code reference} and {@code trend}: this scan beside other municipalities and beside the previous scan. */
final class Comparisons {

    /** METHOD.md 10: z(.975) + z(.80), whatever the level of confidence of the intervals. */
    private static final double DETECTABLE_ERRORS = Student.Z_975 + 0.8416212335729143;

    private final ScanData data;

    Comparisons(ScanData data) {
        this.data = data;
    }

    /** A row for every group, theme and aspect with at least one reference of enough answers. */
    List<ReferenceResult> references(ReferenceSet set) {
        AnalysisSettings settings = data.settings();
        ReferencePlace.Minimums minimums = new ReferencePlace.Minimums(
                settings.referenceMinN(), settings.referencesForZ(), settings.referencesForPercentile());
        Map<Cell, List<ReferencePlace.Reference>> references = set.byCell();
        List<ReferenceResult> rows = new ArrayList<>();
        for (Population population : data.populations()) {
            for (String theme : data.codebook().keys(Level.THEME)) {
                for (Aspect aspect : Aspect.ASKED) {
                    Cell cell = new Cell(Level.THEME, population.group(), theme, aspect);
                    Frequencies own = data.get(cell);
                    ReferencePlace place = ReferencePlace.of(
                            new ReferencePlace.Focal(own.n(), own.mean()),
                            references.getOrDefault(cell, List.of()),
                            minimums);
                    boolean exists =
                            !data.codebook().members(Level.THEME, theme, aspect).isEmpty();
                    if (exists && place.references() > 0) {
                        rows.add(new ReferenceResult(cell, own.n(), own.mean(), place));
                    }
                }
            }
        }
        return rows;
    }

    /** A row for every group, theme and aspect that both scans have items for; Holm per aspect. */
    List<TrendResult> trend(PreviousScan previous) {
        Wave now = wave(previous.common(), previous.now(), data.populations());
        Wave before = wave(previous.common(), previous.before(), previous.populations());
        List<TrendResult> rows = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            List<TrendResult> family = new ArrayList<>();
            for (Population population : data.populations()) {
                for (String theme : previous.common().keys(Level.THEME, aspect)) {
                    Cell cell = new Cell(Level.THEME, population.group(), theme, aspect);
                    family.add(change(cell, previous.common(), now, before));
                }
            }
            rows.addAll(Sections.corrected(
                    family, row -> row.difference().familyP(data.settings().testFrom()), TrendResult::withHolm));
        }
        return rows;
    }

    /** One of the two scans, over the common items. */
    private record Wave(Distributions distributions, Suppression suppression) {}

    private Wave wave(Codebook common, ScanCounts counts, List<Population> populations) {
        Distributions distributions = Distributions.of(counts, populations, data.settings());
        return new Wave(distributions, Suppression.of(common, populations, data.settings(), distributions));
    }

    private TrendResult change(Cell cell, Codebook common, Wave now, Wave before) {
        Difference difference = Difference.of(
                now.distributions().get(cell),
                before.distributions().get(cell),
                data.settings().testFrom(),
                data.student());
        OptionalDouble se = difference.se();
        return new TrendResult(
                cell,
                common.members(Level.THEME, cell.key(), cell.aspect()).size(),
                difference,
                now.suppression().status(cell),
                before.suppression().status(cell),
                se.isPresent() ? OptionalDouble.of(DETECTABLE_ERRORS * se.getAsDouble()) : OptionalDouble.empty());
    }
}
