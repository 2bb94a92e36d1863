package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.disclosure.ShownRemarkable.Corrected;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;

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
        Map<Cell, Corrected<EstimateResult>> compared = new ShownRemarkable(result)
                .estimates().stream().collect(Collectors.toMap(one -> one.row().cell(), Function.identity()));
        return result.estimates().stream()
                .filter(row -> row.cell().level() == Level.ITEM)
                .map(row -> published(row, Optional.ofNullable(compared.get(row.cell()))))
                .toList();
    }

    private PublishedEstimate published(EstimateResult row, Optional<Corrected<EstimateResult>> compared) {
        return new PublishedEstimate(
                Disclosure.score(
                        row.cell(),
                        result.suppression().status(row.cell()),
                        row.estimate(),
                        () -> new ScoreDetail.OfEstimate(
                                row.estimate().sd(), row.estimate().shown())),
                compared.map(one -> one.row().misjudgement()).orElseGet(OptionalDouble::empty),
                compared.filter(Corrected::settled)
                        .flatMap(one -> one.row().versus().verdict()));
    }
}
