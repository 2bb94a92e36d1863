package nl.lokaledemocratie.quickscan.attack;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.math3.fraction.BigFraction;

/** From a lowest to a highest value, both included. */
record Interval(BigFraction low, BigFraction high) {

    static final BigFraction TINY = new BigFraction(1, 1_000_000);

    BigFraction width() {
        return high.subtract(low);
    }

    Interval union(Interval other) {
        return new Interval(
                low.compareTo(other.low) < 0 ? low : other.low, high.compareTo(other.high) > 0 ? high : other.high);
    }

    /** What is left when n answers are whole numbers, so that n times the mean is whole; empty when nothing is. */
    Optional<Interval> onWholeSums(int n) {
        BigInteger first = ceiling(low.multiply(n).subtract(TINY));
        BigInteger last = floor(high.multiply(n).add(TINY));
        return first.compareTo(last) > 0
                ? Optional.empty()
                : Optional.of(new Interval(
                        new BigFraction(first, BigInteger.valueOf(n)), new BigFraction(last, BigInteger.valueOf(n))));
    }

    private static BigInteger floor(BigFraction fraction) {
        BigInteger[] parts = fraction.getNumerator().divideAndRemainder(fraction.getDenominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static BigInteger ceiling(BigFraction fraction) {
        return floor(fraction.negate()).negate();
    }

    /**
     * What the equations leave open for one hidden mean.
     *
     * @param boxes the values that each hidden mean can have at all
     * @return empty when no values fulfil all equations
     */
    static Optional<Interval> feasible(
            String target, List<String> cells, List<Equation> equations, Map<String, Interval> boxes) {
        int size = cells.size();
        BigFraction[][] a = new BigFraction[2 * equations.size() + size][size];
        BigFraction[] b = new BigFraction[a.length];
        for (int e = 0; e < equations.size(); e++) {
            Equation equation = equations.get(e);
            BigFraction base = BigFraction.ZERO;
            for (int j = 0; j < size; j++) {
                BigFraction coefficient = equation.coefficient(cells.get(j));
                a[2 * e][j] = coefficient;
                a[2 * e + 1][j] = coefficient.negate();
                base = base.add(coefficient.multiply(boxes.get(cells.get(j)).low()));
            }
            b[2 * e] = equation.right().add(equation.slack()).subtract(base);
            b[2 * e + 1] = base.subtract(equation.right().subtract(equation.slack()));
        }
        for (int j = 0; j < size; j++) {
            int row = 2 * equations.size() + j;
            java.util.Arrays.fill(a[row], BigFraction.ZERO);
            a[row][j] = BigFraction.ONE;
            b[row] = boxes.get(cells.get(j)).width();
        }
        BigFraction[] up = new BigFraction[size];
        BigFraction[] down = new BigFraction[size];
        for (int j = 0; j < size; j++) {
            boolean wanted = cells.get(j).equals(target);
            up[j] = wanted ? BigFraction.ONE : BigFraction.ZERO;
            down[j] = up[j].negate();
        }
        BigFraction start = boxes.get(target).low();
        return Simplex.maximise(up, a, b).flatMap(highest -> Simplex.maximise(down, a, b)
                .map(lowest -> new Interval(start.subtract(lowest), start.add(highest))));
    }
}
