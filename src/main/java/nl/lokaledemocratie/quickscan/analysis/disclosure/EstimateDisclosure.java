package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;

/**
 * Decides what may be shown of estimates (METHOD.md 5b): a mean by the status of its own cell, the distance to what was answered only
 * where both are FULL. Of themes nothing: pages and report show statements.
 */
final class EstimateDisclosure {

    private final ScanResult result;

    EstimateDisclosure(ScanResult result) {
        this.result = result;
    }

    List<PublishedEstimate> estimates() {
        Map<Cell, Difference> compared = new ShownRemarkable(result)
                .estimates().stream().collect(Collectors.toMap(EstimateResult::cell, EstimateResult::versus));
        return result.estimates().stream()
                .filter(row -> row.cell().level() == Level.ITEM)
                .map(row -> published(row, Optional.ofNullable(compared.get(row.cell()))))
                .toList();
    }

    private PublishedEstimate published(EstimateResult row, Optional<Difference> versus) {
        return new PublishedEstimate(
                Disclosure.score(
                        row.cell(),
                        result.suppression().status(row.cell()),
                        row.estimate(),
                        () -> new ScoreDetail.OfEstimate(
                                row.estimate().sd(), row.estimate().shown())),
                versus.map(Difference::difference).orElseGet(OptionalDouble::empty),
                versus.flatMap(Difference::verdict));
    }
}
