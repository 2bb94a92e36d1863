package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** A result in which everything hidden for one reason is shown by mistake. */
final class OpenedCells {

    private OpenedCells() {}

    static PublishedResult of(ScanResult result, CellStatus status) {
        Map<Cell, MeanEstimate> estimates = new HashMap<>();
        result.items().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.themes().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.values().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.gaps().forEach(row -> estimates.put(row.cell(), row.estimate()));
        PublishedResult published = Disclosure.publish(result);
        List<PublishedScore> scores = new ArrayList<>(published.scores());
        scores.replaceAll(score -> {
            Cell cell = score.cell();
            return result.suppression().status(cell) == status ? opened(cell, estimates.get(cell)) : score;
        });
        return new PublishedResult(published.groups(), published.emptySheetsDropped(), scores, published.findings());
    }

    /** A result that prints the difference between groups although one of them is hidden. */
    static PublishedResult withAllDifferences(ScanResult result) {
        PublishedResult published = Disclosure.publish(result);
        List<Findings.GroupDifference> all = result.between().stream()
                .filter(row -> row.a().level() == Level.THEME && row.a().aspect() != Aspect.GAP)
                .filter(row -> row.difference().difference().isPresent())
                .map(row -> new Findings.GroupDifference(
                        row.a(), row.b(), row.difference().difference().getAsDouble()))
                .toList();
        return new PublishedResult(
                published.groups(),
                published.emptySheetsDropped(),
                published.scores(),
                new Findings(
                        published.findings().remarkable(),
                        all,
                        published.findings().changes(),
                        published.findings().composition()));
    }

    /** A result in which every estimate hidden for one reason is shown by mistake. */
    static PublishedResult ofEstimates(ScanResult result, CellStatus status) {
        Map<Cell, MeanEstimate> estimates =
                result.estimates().stream().collect(Collectors.toMap(EstimateResult::cell, EstimateResult::estimate));
        PublishedResult published = Disclosure.publish(result);
        Findings findings = published.findings();
        List<PublishedEstimate> changed = findings.estimates().stream()
                .map(shown -> {
                    Cell cell = shown.estimate().cell();
                    return result.suppression().status(cell) == status
                            ? new PublishedEstimate(
                                    opened(cell, estimates.get(cell)), shown.difference(), shown.verdict())
                            : shown;
                })
                .toList();
        return new PublishedResult(
                published.groups(),
                published.emptySheetsDropped(),
                published.scores(),
                new Findings(
                        findings.remarkable(),
                        findings.differences(),
                        findings.changes(),
                        findings.composition(),
                        findings.notes(),
                        changed,
                        findings.participants(),
                        findings.reliabilities(),
                        findings.ceilings()));
    }

    private static PublishedScore opened(Cell cell, MeanEstimate estimate) {
        return new PublishedScore(
                cell, Visibility.FULL, OptionalInt.of(estimate.n()), estimate.mean(), Optional.empty());
    }
}
