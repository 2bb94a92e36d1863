package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.attack.Relation.Total;
import nl.lokaledemocratie.quickscan.attack.Seen.Reason;

/** What a reader knows about the number of answers of hidden cells. */
final class NumbersOfAnswers {

    private static final int UNKNOWN = 1_000_000;

    private record Span(int low, int high) {
        boolean isOne() {
            return low == high;
        }
    }

    private final Report report;
    private final Map<String, Seen> cells;
    private final Map<String, Span> spans = new LinkedHashMap<>();

    NumbersOfAnswers(Report report, Map<String, Seen> cells) {
        this.report = report;
        this.cells = cells;
        cells.values().stream().filter(Seen::hidden).forEach(cell -> spans.put(cell.id(), start(cell)));
    }

    private Span start(Seen cell) {
        if (cell.n().isPresent()) {
            return new Span(cell.n().getAsInt(), cell.n().getAsInt());
        }
        int most = cell.most().orElse(UNKNOWN);
        int k = report.suppressBelow();
        return switch (cell.reason().orElse(Reason.PRIMARY)) {
            case PRIMARY -> new Span(1, Math.min(k - 1, most));
            case DISCLOSIVE -> new Span(k, Math.max(k, most));
            case COMPLEMENTARY, KNOWN_ANSWERS -> new Span(1, most);
        };
    }

    /** Uses the printed totals; returns the numbers that have become certain. */
    Map<String, Integer> narrow() {
        Map<String, Integer> recovered = new LinkedHashMap<>();
        for (Relation relation : report.relations()) {
            if (relation instanceof Total total && cells.get(total.total()).n().isPresent()) {
                narrow(total, recovered);
            }
        }
        return recovered;
    }

    private void narrow(Total total, Map<String, Integer> recovered) {
        int rest = cells.get(total.total()).n().getAsInt();
        List<String> open = new ArrayList<>();
        for (String part : total.parts()) {
            if (cells.get(part).n().isPresent()) {
                rest -= cells.get(part).n().getAsInt();
            } else {
                open.add(part);
            }
        }
        for (String part : open) {
            int othersLow = open.stream()
                    .filter(p -> !p.equals(part))
                    .mapToInt(p -> spans.get(p).low())
                    .sum();
            int othersHigh = open.stream()
                    .filter(p -> !p.equals(part))
                    .mapToInt(p -> spans.get(p).high())
                    .sum();
            Span old = spans.get(part);
            Span span = new Span(Math.max(old.low(), rest - othersHigh), Math.min(old.high(), rest - othersLow));
            if (span.low() > span.high()) {
                throw new ContradictionException("The numbers of answers of " + total + " do not add up");
            }
            if (span.isOne() && !old.isOne()) {
                recovered.put(part, span.low());
            }
            spans.put(part, span);
        }
    }

    /** The smallest possible number of every hidden cell. */
    Map<String, Integer> lowest() {
        Map<String, Integer> lowest = new HashMap<>();
        spans.forEach((cell, span) -> lowest.put(cell, Math.max(1, span.low())));
        return lowest;
    }

    /** All numbers that a cell may have. */
    IntStream candidates(String cell, int largest) {
        Span span = spans.get(cell);
        return IntStream.rangeClosed(Math.max(1, span.low()), Math.min(span.high(), report.suppressBelow() + largest));
    }

    /** All combinations of numbers that agree with the totals, or one in the middle when there are too many. */
    Collection<Map<String, Integer>> choices(List<String> component, int most, int largest) {
        long size = component.stream()
                .mapToLong(cell -> candidates(cell, largest).count())
                .reduce(1, (a, b) -> Math.min(UNKNOWN, a * b));
        List<Map<String, Integer>> choices = new ArrayList<>(List.of(new HashMap<>()));
        for (String cell : component) {
            int[] candidates = candidates(cell, largest).toArray();
            int[] used = size <= most ? candidates : new int[] {candidates[candidates.length / 2]};
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> choice : choices) {
                for (int n : used) {
                    Map<String, Integer> next = new HashMap<>(choice);
                    next.put(cell, n);
                    longer.add(next);
                }
            }
            choices = longer;
        }
        return choices.stream().filter(this::addsUp).toList();
    }

    private boolean addsUp(Map<String, Integer> choice) {
        return report.relations().stream()
                .filter(Total.class::isInstance)
                .map(Total.class::cast)
                .filter(total -> cells.get(total.total()).n().isPresent())
                .filter(total -> total.parts().stream().anyMatch(choice::containsKey))
                .allMatch(total ->
                        sum(total, choice) == cells.get(total.total()).n().getAsInt());
    }

    private int sum(Total total, Map<String, Integer> choice) {
        Map<String, Integer> lowest = lowest();
        return total.parts().stream()
                .mapToInt(part -> cells.get(part).hidden()
                        ? choice.getOrDefault(part, lowest.get(part))
                        : cells.get(part).n().orElseThrow())
                .sum();
    }
}
