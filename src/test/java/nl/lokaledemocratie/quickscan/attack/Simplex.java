package nl.lokaledemocratie.quickscan.attack;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.apache.commons.math3.fraction.BigFraction;

/** Maximises c·x under A x ≤ b, x ≥ 0 in exact fractions by Bland's rule; the feasible region must be bounded. */
final class Simplex {

    private static final BigFraction ZERO = BigFraction.ZERO;

    private final int variables;
    private final int rows;
    private final BigFraction[][] table;
    private final int[] basis;

    private Simplex(BigFraction[][] a, BigFraction[] b) {
        rows = a.length;
        variables = a[0].length;
        table = new BigFraction[rows][];
        basis = new int[rows];
        for (int i = 0; i < rows; i++) {
            table[i] = new BigFraction[variables + rows + 2];
            Arrays.fill(table[i], ZERO);
            System.arraycopy(a[i], 0, table[i], 0, variables);
            table[i][variables + i] = BigFraction.ONE;
            table[i][artificial()] = BigFraction.MINUS_ONE;
            table[i][artificial() + 1] = b[i];
            basis[i] = variables + i;
        }
    }

    /** The largest value, empty when no x fulfils the conditions. */
    static Optional<BigFraction> maximise(BigFraction[] c, BigFraction[][] a, BigFraction[] b) {
        Simplex simplex = new Simplex(a, b);
        return simplex.makeFeasible() ? Optional.of(simplex.maximise(c)) : Optional.empty();
    }

    private int artificial() {
        return variables + rows;
    }

    private BigFraction right(int row) {
        return table[row][artificial() + 1];
    }

    private boolean makeFeasible() {
        int lowest = IntStream.range(0, rows)
                .boxed()
                .min((i, j) -> right(i).compareTo(right(j)))
                .orElseThrow();
        if (right(lowest).compareTo(ZERO) >= 0) {
            return true;
        }
        BigFraction[] goal = zeros();
        goal[artificial()] = BigFraction.MINUS_ONE;
        pivot(lowest, artificial(), goal);
        run(goal, artificial() + 1);
        OptionalInt row =
                IntStream.range(0, rows).filter(i -> basis[i] == artificial()).findFirst();
        if (row.isEmpty()) {
            return true;
        }
        if (right(row.getAsInt()).compareTo(ZERO) > 0) {
            return false;
        }
        IntStream.range(0, artificial())
                .filter(column -> table[row.getAsInt()][column].compareTo(ZERO) != 0)
                .findFirst()
                .ifPresent(column -> pivot(row.getAsInt(), column, zeros()));
        return true;
    }

    private BigFraction maximise(BigFraction[] c) {
        BigFraction[] goal = zeros();
        System.arraycopy(c, 0, goal, 0, c.length);
        for (int i = 0; i < rows; i++) {
            subtract(goal, goal[basis[i]], table[i]);
        }
        if (!run(goal, artificial())) {
            throw new IllegalStateException("The feasible region is not bounded");
        }
        return goal[artificial() + 1].negate();
    }

    private BigFraction[] zeros() {
        BigFraction[] zeros = new BigFraction[artificial() + 2];
        Arrays.fill(zeros, ZERO);
        return zeros;
    }

    private boolean run(BigFraction[] goal, int columns) {
        while (true) {
            OptionalInt entering = IntStream.range(0, columns)
                    .filter(j -> goal[j].compareTo(ZERO) > 0)
                    .findFirst();
            if (entering.isEmpty()) {
                return true;
            }
            int leaving = leaving(entering.getAsInt());
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering.getAsInt(), goal);
        }
    }

    /** The row with the smallest ratio, ties by the smallest variable; −1 when there is none. */
    private int leaving(int column) {
        int best = -1;
        BigFraction smallest = null;
        for (int i = 0; i < rows; i++) {
            if (table[i][column].compareTo(ZERO) > 0) {
                BigFraction ratio = right(i).divide(table[i][column]);
                int order = smallest == null ? -1 : ratio.compareTo(smallest);
                if (order < 0 || (order == 0 && basis[i] < basis[best])) {
                    best = i;
                    smallest = ratio;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column, BigFraction[] goal) {
        BigFraction divisor = table[row][column];
        for (int j = 0; j < table[row].length; j++) {
            if (table[row][j].compareTo(ZERO) != 0) {
                table[row][j] = table[row][j].divide(divisor);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (i != row) {
                subtract(table[i], table[i][column], table[row]);
            }
        }
        subtract(goal, goal[column], table[row]);
        basis[row] = column;
    }

    private static void subtract(BigFraction[] from, BigFraction factor, BigFraction[] row) {
        if (factor.compareTo(ZERO) != 0) {
            for (int j = 0; j < from.length; j++) {
                if (row[j].compareTo(ZERO) != 0) {
                    from[j] = from[j].subtract(factor.multiply(row[j]));
                }
            }
        }
    }
}
