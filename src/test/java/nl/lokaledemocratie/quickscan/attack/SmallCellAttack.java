package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.attack.Leak.Kind;
import nl.lokaledemocratie.quickscan.attack.Relation.Gap;
import nl.lokaledemocratie.quickscan.attack.Relation.MeanOf;
import nl.lokaledemocratie.quickscan.attack.Relation.Total;
import nl.lokaledemocratie.quickscan.attack.Seen.Reason;
import org.apache.commons.math3.fraction.BigFraction;

/** The attack: everything a patient reader can do with pencil, paper and linear programmes. */
final class SmallCellAttack {

    private static final int MOST_COMBINATIONS = 300;
    private static final int LARGEST_N = 200;

    private final Report report;
    private final Map<String, Seen> cells;
    private final Map<String, Interval> boxes = new HashMap<>();
    private final Set<String> secret = new HashSet<>();
    private final List<Leak> leaks = new ArrayList<>();
    private final NumbersOfAnswers numbers;

    private SmallCellAttack(Report report) {
        this.report = report;
        this.cells = report.byId();
        hidden().forEach(cell -> {
            boxes.put(cell.id(), range(cell));
            if (cell.reason().orElse(Reason.PRIMARY) != Reason.COMPLEMENTARY) {
                secret.add(cell.id());
            }
        });
        this.numbers = new NumbersOfAnswers(report, cells);
    }

    /**
     * Everything that leaks.
     *
     * @throws ContradictionException when the numbers cannot be true together
     */
    static List<Leak> on(Report report) {
        SmallCellAttack attack = new SmallCellAttack(report);
        attack.leaks.addAll(new PrintedCells(report).leaks());
        attack.recoverNumbers();
        attack.recoverMeans();
        return attack.leaks;
    }

    private Stream<Seen> hidden() {
        return cells.values().stream().filter(Seen::hidden);
    }

    private Interval range(Seen cell) {
        int width = report.highest() - report.lowest();
        return cell.gap()
                ? new Interval(new BigFraction(-width), new BigFraction(width))
                : new Interval(new BigFraction(report.lowest()), new BigFraction(report.highest()));
    }

    private void recoverNumbers() {
        numbers.narrow().forEach((cell, n) -> {
            if (secret.contains(cell)) {
                leaks.add(new Leak(Kind.HIDDEN_NUMBER, cell, "hidden n recovered: " + n));
            }
        });
    }

    private void recoverMeans() {
        List<Equation> all = equations(numbers.lowest());
        for (List<String> component : components(all)) {
            List<Equation> own = among(all, component);
            boolean nothingPrinted = own.stream().allMatch(equation -> isPure(equation.relation()));
            if (component.stream().anyMatch(secret::contains) && !own.isEmpty() && !nothingPrinted) {
                attack(component, own);
            }
        }
    }

    /** A relation without a printed number: everyone giving the same answer fulfils it, so nothing is learnt. */
    private boolean isPure(Relation relation) {
        if (relation instanceof MeanOf mean) {
            return mean.whole().map(this::isHidden).orElse(false)
                    && mean.parts().stream().allMatch(this::isHidden);
        }
        return relation instanceof Gap gap && isHidden(gap.gap()) && isHidden(gap.now()) && isHidden(gap.wish());
    }

    private boolean isHidden(String id) {
        return cells.get(id).hidden();
    }

    private static List<Equation> among(List<Equation> equations, List<String> component) {
        return equations.stream()
                .filter(equation ->
                        component.containsAll(equation.coefficients().keySet()))
                .toList();
    }

    /** Hidden cells that are tied to each other by equations. */
    private List<List<String>> components(List<Equation> equations) {
        Map<String, List<String>> componentOf = new LinkedHashMap<>();
        hidden().forEach(cell -> componentOf.put(cell.id(), new ArrayList<>(List.of(cell.id()))));
        for (Equation equation : equations) {
            List<String> tied = List.copyOf(equation.coefficients().keySet());
            List<String> first = componentOf.get(tied.get(0));
            for (String other : tied) {
                List<String> second = componentOf.get(other);
                if (second != first) {
                    first.addAll(second);
                    second.forEach(cell -> componentOf.put(cell, first));
                }
            }
        }
        List<List<String>> components = new ArrayList<>();
        componentOf.values().forEach(component -> {
            if (components.stream().noneMatch(known -> known == component)) {
                components.add(component);
            }
        });
        return components;
    }

    private void attack(List<String> component, List<Equation> own) {
        List<String> targets = component.stream().filter(secret::contains).toList();
        boolean depends = own.stream().anyMatch(equation -> equation.relation() instanceof Total);
        Collection<Map<String, Integer>> choices =
                depends ? numbers.choices(component, MOST_COMBINATIONS, LARGEST_N) : List.of(Map.of());
        Set<String> determined = new HashSet<>(component);
        Map<String, Interval> known = new HashMap<>();
        boolean possible = false;
        for (Map<String, Integer> choice : choices) {
            Map<String, Integer> n = new HashMap<>(numbers.lowest());
            n.putAll(choice);
            List<Equation> equations = depends ? among(equations(n), component) : own;
            Map<String, Interval> feasible = new HashMap<>();
            boolean solvable = true;
            for (String target : targets) {
                Optional<Interval> interval = Interval.feasible(target, component, equations, boxes);
                solvable &= interval.isPresent();
                interval.ifPresent(found -> feasible.put(target, found));
            }
            if (solvable) {
                possible = true;
                determined.retainAll(Equation.determined(equations, component));
                feasible.forEach((target, interval) -> onAnswers(cells.get(target), interval, depends, n)
                        .ifPresent(narrowed -> known.merge(target, narrowed, Interval::union)));
            }
        }
        if (!possible) {
            throw new ContradictionException("No hidden means fulfil the relations around " + component.get(0));
        }
        targets.forEach(target -> report(target, determined, Optional.ofNullable(known.get(target))));
    }

    /** The interval that is left when the answers are whole numbers. */
    private Optional<Interval> onAnswers(Seen cell, Interval interval, boolean chosen, Map<String, Integer> n) {
        if (!cell.integer()) {
            return Optional.of(interval);
        }
        Stream<Integer> candidates = chosen
                ? Stream.of(n.get(cell.id()))
                : numbers.candidates(cell.id(), LARGEST_N).boxed();
        return candidates.flatMap(count -> interval.onWholeSums(count).stream()).reduce(Interval::union);
    }

    private void report(String target, Set<String> determined, Optional<Interval> known) {
        if (determined.contains(target)) {
            leaks.add(new Leak(Kind.LINEAR, target, "hidden mean is a linear function of printed numbers"));
        }
        known.filter(interval -> interval.width().compareTo(report.narrowest().subtract(Interval.TINY)) < 0)
                .ifPresent(interval -> leaks.add(new Leak(
                        Kind.INTERVAL,
                        target,
                        "hidden mean lies between " + interval.low().doubleValue() + " and "
                                + interval.high().doubleValue())));
    }

    private List<Equation> equations(Map<String, Integer> n) {
        List<Equation> equations = new ArrayList<>();
        for (Relation relation : report.relations()) {
            toEquation(relation, n).ifPresent(equation -> {
                if (!equation.coefficients().isEmpty()) {
                    equations.add(equation);
                } else if (equation.right().abs().compareTo(equation.slack()) > 0) {
                    throw new ContradictionException("Printed numbers contradict " + relation);
                }
            });
        }
        return equations;
    }

    private Optional<Equation> toEquation(Relation relation, Map<String, Integer> n) {
        Equation.Builder builder = new Equation.Builder();
        if (relation instanceof Total total) {
            return totalEquation(total, n);
        } else if (relation instanceof MeanOf mean) {
            BigFraction count = new BigFraction(-mean.parts().size());
            mean.whole().map(cells::get).ifPresent(whole -> builder.add(count, whole));
            mean.crosshair().ifPresent(printed -> builder.add(count, printed));
            for (String part : mean.parts()) {
                boolean turned = mean.reversed().contains(part);
                builder.add(turned ? BigFraction.MINUS_ONE : BigFraction.ONE, cells.get(part));
                if (turned) {
                    Interval range = range(cells.get(part));
                    builder.moveRight(range.low().add(range.high()));
                }
            }
        } else if (relation instanceof Gap gap) {
            builder.add(BigFraction.ONE, cells.get(gap.gap()));
            builder.add(BigFraction.ONE, cells.get(gap.now()));
            builder.add(BigFraction.MINUS_ONE, cells.get(gap.wish()));
        } else if (relation instanceof Relation.Diff diff) {
            builder.add(BigFraction.MINUS_ONE, diff.value());
            builder.add(BigFraction.ONE, cells.get(diff.a()));
            builder.add(BigFraction.MINUS_ONE, cells.get(diff.b()));
        } else {
            return Optional.empty();
        }
        return Optional.of(builder.build(relation));
    }

    private Optional<Equation> totalEquation(Total relation, Map<String, Integer> n) {
        Seen total = cells.get(relation.total());
        if (total.hidden()) {
            return Optional.empty();
        }
        Equation.Builder builder = new Equation.Builder();
        builder.add(new BigFraction(-total.n().orElseThrow()), total);
        for (String part : relation.parts()) {
            Seen cell = cells.get(part);
            int count = cell.hidden() ? n.get(part) : cell.n().orElseThrow();
            builder.add(new BigFraction(count), cell);
        }
        return Optional.of(builder.build(relation));
    }
}
