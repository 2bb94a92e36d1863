package nl.lokaledemocratie.quickscan.analysis.section;

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
import nl.lokaledemocratie.quickscan.analysis.result.ReferenceResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
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
        ReferencePlace.Minimums minimums = settings.referenceMinimums();
        Map<Cell, List<ReferencePlace.Reference>> references = set.byCell();
        return data.cells(Level.THEME, Aspect.ASKED)
                .map(cell -> row(cell, references.getOrDefault(cell, List.of()), minimums))
                .filter(row -> row.place().references() > 0)
                .toList();
    }

    private ReferenceResult row(
            Cell cell, List<ReferencePlace.Reference> references, ReferencePlace.Minimums minimums) {
        Frequencies own = data.get(cell);
        return new ReferenceResult(
                cell,
                own.n(),
                own.mean(),
                ReferencePlace.of(new ReferencePlace.Focal(own.n(), own.mean()), references, minimums));
    }

    /** A row for every group, theme and aspect that both scans have items for; Holm per aspect. */
    List<TrendResult> trend(PreviousScan previous) {
        Wave now = wave(previous.common(), previous.now(), data.populations());
        Wave before = wave(previous.common(), previous.before(), previous.populations());
        List<TrendResult> rows = new ArrayList<>();
        for (Aspect aspect : Aspect.ALL) {
            List<TrendResult> family = previous.common()
                    .cells(Level.THEME, data.populations(), List.of(aspect))
                    .map(cell -> change(cell, previous.common(), now, before))
                    .toList();
            rows.addAll(Sections.corrected(
                    family, row -> row.difference().familyP(data.settings().testFrom()), TrendResult::withHolm));
        }
        return rows;
    }

    /** One of the two scans, over the common items. */
    private record Wave(Distributions distributions, Suppression suppression) {}

    private Wave wave(Codebook common, ScanCounts counts, List<Population> populations) {
        Distributions distributions = Distributions.of(counts, populations, data.settings());
        return new Wave(
                distributions,
                Suppression.of(common, populations, data.settings(), distributions, counts.concealed(populations)));
    }

    private TrendResult change(Cell cell, Codebook common, Wave now, Wave before) {
        Difference difference = Difference.of(
                        now.distributions().get(cell),
                        before.distributions().get(cell),
                        data.settings().testFrom(),
                        data.student())
                .within(data.margin(data.codebook().scale(cell).smallestChange()));
        OptionalDouble se = difference.se();
        return new TrendResult(
                cell,
                common.members(cell).size(),
                difference,
                now.suppression().status(cell),
                before.suppression().status(cell),
                se.isPresent() ? OptionalDouble.of(DETECTABLE_ERRORS * se.getAsDouble()) : OptionalDouble.empty());
    }
}
