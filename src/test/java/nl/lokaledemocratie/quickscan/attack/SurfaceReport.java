package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * Turns what was read on surfaces into the attack's input. Of the disclosure step only the names of the cells, why they are hidden and
 * the relations that are true are used: every number comes from a surface.
 */
final class SurfaceReport {

    private SurfaceReport() {}

    static Report of(ScanResult result, SurfaceReading reading) {
        return of(result, reading, "");
    }

    /** What a reader of two scans knows: the surfaces of both, and the changes that the later ones print. */
    static Report of(ScanResult before, SurfaceReading readBefore, ScanResult now, SurfaceReading readNow) {
        Report both = of(now, readNow, TypedWaves.NOW).with(of(before, readBefore, TypedWaves.BEFORE), List.of());
        return TrendReport.of(before, now, both, readNow.changes());
    }

    /** With a name before all cells, so that several waves can be read together. */
    static Report of(ScanResult result, SurfaceReading reading, String prefix) {
        Report basis = ReportOfResult.of(result, prefix);
        Map<String, SurfaceCell> read = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        reading.cells().forEach((cell, printed) -> {
            read.put(ResultCells.id(prefix, cell), printed);
            if (printed.sides()) {
                relations.addAll(pairs(prefix, cell));
            }
        });
        reading.differences()
                .forEach(row -> relations.add(new Relation.Diff(
                        ResultCells.id(prefix, row.a()), ResultCells.id(prefix, row.b()), row.value())));
        basis.relations().stream().filter(SurfaceReport::isKnownToReaders).forEach(relations::add);
        List<Seen> cells = basis.cells().stream()
                .filter(cell -> !cell.id().startsWith(prefix + "TOTAL|"))
                .map(cell -> seen(cell, read.remove(cell.id())))
                .toList();
        if (!read.isEmpty()) {
            throw new ContradictionException("Printed without any answer: " + read);
        }
        return new Report(
                basis.lowest(), basis.highest(), basis.suppressBelow(), basis.distributionFrom(), cells, relations);
    }

    /** Where the means of the pairs stand beside a gap, the few who answered one of both questions are a difference. */
    private static List<Relation> pairs(String prefix, Cell gap) {
        return List.of(nowOrWish(prefix, gap, Aspect.NOW), nowOrWish(prefix, gap, Aspect.WISH));
    }

    private static Relation nowOrWish(String prefix, Cell gap, Aspect aspect) {
        Cell outer = new Cell(gap.level(), gap.group(), gap.key(), aspect);
        return new Relation.Nested(ResultCells.id(prefix, outer), ResultCells.id(prefix, gap));
    }

    /** Surfaces print no totals and no crosshairs, their differences are read; what a theme and a gap are everybody knows. */
    private static boolean isKnownToReaders(Relation relation) {
        return relation instanceof Relation.Gap
                || (relation instanceof Relation.MeanOf mean && mean.whole().isPresent());
    }

    private static Seen seen(Seen basis, SurfaceCell read) {
        if (read == null || read.mean().isEmpty()) {
            Seen hidden = basis.hidden() ? basis : notPrinted(basis);
            return read != null && read.extra() ? hidden.withExtra() : hidden;
        }
        int n = basis.n().orElse(read.most());
        if (n < read.lowest() || n > read.most()) {
            throw new ContradictionException(basis.id() + " has " + n + " answers, printed is " + read);
        }
        Seen printed = Seen.published(basis.id(), n, read.mean().get());
        Seen typed = basis.integer() ? printed : printed.asScore();
        Seen turned = basis.gap() ? typed.asGap() : typed;
        return read.extra() ? turned.withExtra() : turned;
    }

    /** Shown elsewhere but not here; no secret. */
    private static Seen notPrinted(Seen basis) {
        Seen hidden = Seen.hidden(basis.id(), basis.n().orElseThrow()).withReason(Seen.Reason.COMPLEMENTARY);
        Seen typed = basis.integer() ? hidden : hidden.asScore();
        return basis.gap() ? typed.asGap() : typed;
    }
}
