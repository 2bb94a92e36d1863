package nl.lokaledemocratie.quickscan.analysis.suppression;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression.Decision;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * Rules 5a to 5c of METHOD.md 12 for one group and aspect: hides what would give a hidden cell away, over themes and core values
 * together, until nothing changes.
 */
final class ComplementaryRule {

    private final Map<Cell, Decision> decisions;
    private final List<Whole> wholes;

    /** A theme or core value with its items. */
    private record Whole(Cell cell, List<Cell> items) {}

    ComplementaryRule(Codebook codebook, String group, Aspect aspect, Map<Cell, Decision> decisions) {
        this.decisions = decisions;
        this.wholes = Stream.of(Level.THEME, Level.VALUE)
                .flatMap(level -> codebook.cells(level, group, List.of(aspect)))
                .map(cell -> new Whole(cell, codebook.items(cell)))
                .toList();
    }

    void apply() {
        List<Whole> disclosive = wholes.stream()
                .filter(whole -> status(whole.cell()) == CellStatus.DISCLOSIVE)
                .toList();
        List<Cell> telling = Stream.concat(
                        disclosive.stream().flatMap(whole -> whole.items().stream()),
                        decisions.keySet().stream()
                                .filter(cell -> cell.level() == Level.ITEM && status(cell) == CellStatus.DISCLOSIVE))
                .toList();
        disclosive.stream()
                .flatMap(whole -> whole.items().stream())
                .filter(this::isShown)
                .forEach(this::hide);
        wholes.stream()
                .filter(whole -> isShown(whole.cell()))
                .filter(whole -> whole.items().stream().anyMatch(telling::contains))
                .forEach(whole -> hide(whole.cell()));
        boolean changed = true;
        while (changed) {
            changed = wholes.stream().map(this::protectOnlyHidden).reduce(false, Boolean::logicalOr);
        }
    }

    /** Rule 5c, in two views: all items, and those of which who typed the paper does not know everything. */
    private boolean protectOnlyHidden(Whole whole) {
        boolean changed = protectOnlyHidden(whole, whole.items());
        List<Cell> untyped = whole.items().stream()
                .filter(item -> decision(item).online() > 0)
                .toList();
        return protectOnlyHidden(whole, untyped) || changed;
    }

    /** A shown whole must not have exactly one hidden item beside shown ones; the smallest of those goes too. */
    private boolean protectOnlyHidden(Whole whole, List<Cell> items) {
        long hidden = items.stream().filter(item -> status(item).isHidden()).count();
        if (hidden != 1 || !isShown(whole.cell())) {
            return false;
        }
        return items.stream()
                .filter(this::isShown)
                .min(Comparator.comparingInt(item -> decision(item).n()))
                .map(item -> {
                    hide(item);
                    return true;
                })
                .orElse(false);
    }

    private Decision decision(Cell cell) {
        return requireNonNull(decisions.get(cell));
    }

    private CellStatus status(Cell cell) {
        return decision(cell).status();
    }

    private boolean isShown(Cell cell) {
        return status(cell).isShown();
    }

    private void hide(Cell cell) {
        decisions.put(cell, decision(cell).with(CellStatus.COMPLEMENTARY));
    }
}
