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
            changed = wholes.stream().map(this::protectOnlyHiddenItem).reduce(false, Boolean::logicalOr);
        }
    }

    /** Rule 5c: a shown whole must not have exactly one hidden item beside shown ones; the smallest of those goes too. */
    private boolean protectOnlyHiddenItem(Whole whole) {
        long hidden =
                whole.items().stream().filter(item -> status(item).isHidden()).count();
        if (hidden != 1 || !isShown(whole.cell())) {
            return false;
        }
        return whole.items().stream()
                .filter(this::isShown)
                .min(Comparator.comparingInt(
                        item -> requireNonNull(decisions.get(item)).n()))
                .map(item -> {
                    hide(item);
                    return true;
                })
                .orElse(false);
    }

    private CellStatus status(Cell cell) {
        return requireNonNull(decisions.get(cell)).status();
    }

    private boolean isShown(Cell cell) {
        return status(cell).isShown();
    }

    private void hide(Cell cell) {
        decisions.put(cell, new Decision(requireNonNull(decisions.get(cell)).n(), CellStatus.COMPLEMENTARY));
    }
}
