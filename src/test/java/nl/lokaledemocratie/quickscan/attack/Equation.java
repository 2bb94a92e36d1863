package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.math3.fraction.BigFraction;

/** One relation as |Σ coefficient·hidden mean − right| ≤ slack; the slack is what rounding leaves open. */
record Equation(Map<String, BigFraction> coefficients, BigFraction right, BigFraction slack, Relation relation) {

    BigFraction coefficient(String cell) {
        return coefficients.getOrDefault(cell, BigFraction.ZERO);
    }

    /** Collects the terms of one relation. */
    static final class Builder {
        private final Map<String, BigFraction> coefficients = new LinkedHashMap<>();
        private BigFraction right = BigFraction.ZERO;
        private BigFraction slack = BigFraction.ZERO;

        void add(BigFraction factor, Seen cell) {
            if (cell.hidden()) {
                coefficients.merge(cell.id(), factor, BigFraction::add);
            } else {
                add(factor, cell.mean().orElseThrow());
            }
        }

        void add(BigFraction factor, Printed printed) {
            right = right.subtract(factor.multiply(printed.value()));
            slack = slack.add(factor.abs().multiply(printed.half()));
        }

        void moveRight(BigFraction constant) {
            right = right.subtract(constant);
        }

        Equation build(Relation relation) {
            return new Equation(coefficients, right, slack, relation);
        }
    }

    /** The cells that the equations determine exactly, whatever rounding did: a row with a single one after elimination. */
    static Set<String> determined(List<Equation> equations, List<String> cells) {
        List<BigFraction[]> rows = new ArrayList<>();
        for (Equation equation : equations) {
            rows.add(cells.stream().map(equation::coefficient).toArray(BigFraction[]::new));
        }
        Set<String> determined = new HashSet<>();
        for (BigFraction[] row : reduced(rows, cells.size())) {
            List<String> left = new ArrayList<>();
            for (int j = 0; j < row.length; j++) {
                if (row[j].compareTo(BigFraction.ZERO) != 0) {
                    left.add(cells.get(j));
                }
            }
            if (left.size() == 1) {
                determined.add(left.get(0));
            }
        }
        return determined;
    }

    private static List<BigFraction[]> reduced(List<BigFraction[]> rows, int columns) {
        int rank = 0;
        for (int column = 0; column < columns && rank < rows.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].compareTo(BigFraction.ZERO) == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            java.util.Collections.swap(rows, rank, pivot);
            scale(rows.get(rank), rows.get(rank)[column]);
            for (int i = 0; i < rows.size(); i++) {
                if (i != rank) {
                    subtract(rows.get(i), rows.get(i)[column], rows.get(rank));
                }
            }
            rank++;
        }
        return rows.subList(0, rank);
    }

    private static void scale(BigFraction[] row, BigFraction divisor) {
        for (int j = 0; j < row.length; j++) {
            row[j] = row[j].divide(divisor);
        }
    }

    private static void subtract(BigFraction[] from, BigFraction factor, BigFraction[] row) {
        for (int j = 0; j < from.length; j++) {
            from[j] = from[j].subtract(factor.multiply(row[j]));
        }
    }
}
