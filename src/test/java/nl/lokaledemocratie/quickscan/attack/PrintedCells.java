package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.attack.Leak.Kind;
import org.apache.commons.math3.fraction.BigFraction;

/** What printed cells give away by themselves: forbidden numbers, answers that can be worked out, differences of a few people. */
final class PrintedCells {

    /** More than so many possibilities need not be told apart. */
    private static final int MANY = 3;

    private record Question(int n, Printed mean, Optional<Printed> sd) {}

    private final Report report;
    private final List<Leak> leaks = new ArrayList<>();
    private final Map<Question, Integer> solutions = new HashMap<>();

    PrintedCells(Report report) {
        this.report = report;
    }

    List<Leak> leaks() {
        report.cells().forEach(this::forbidden);
        report.cells().forEach(this::reconstruct);
        differences();
        return leaks;
    }

    private void leak(Kind kind, Seen cell, String finding) {
        leaks.add(new Leak(kind, cell.id(), finding));
    }

    private void forbidden(Seen cell) {
        if (cell.hidden()) {
            if (cell.mean().isPresent() || cell.sd().isPresent() || cell.extra()) {
                leak(Kind.FORBIDDEN, cell, "hidden cell carries a number");
            }
            return;
        }
        int n = cell.n().orElse(0);
        boolean small = n < report.distributionFrom();
        if (0 < n && n < report.suppressBelow()) {
            leak(Kind.FORBIDDEN, cell, "printed with n = " + n);
        } else if (small && (cell.sd().isPresent() || cell.extra())) {
            leak(Kind.FORBIDDEN, cell, "more than the mean with n = " + n);
        } else if (small && n > 0 && report.highest() - report.lowest() == 1) {
            leak(Kind.FORBIDDEN, cell, "on two points the mean gives the counts");
        }
        boolean unanimous =
                cell.sd().filter(sd -> sd.value().equals(BigFraction.ZERO)).isPresent();
        if (unanimous && cell.closed() && !cell.gap()) {
            leak(Kind.FORBIDDEN, cell, "unanimous cell of a closed group printed");
        }
    }

    private void reconstruct(Seen cell) {
        int n = cell.n().orElse(0);
        if (cell.hidden() || n == 0 || n >= report.distributionFrom() || !cell.integer() || cell.gap()) {
            return;
        }
        Question question = new Question(n, cell.mean().orElseThrow(), cell.sd());
        int possible = solutions.computeIfAbsent(question, this::count);
        if (possible == 0) {
            throw new ContradictionException(cell.id() + ": no " + n + " answers have mean " + cell.mean());
        }
        if (possible == 1 || (possible == 2 && cell.sd().isPresent())) {
            leak(Kind.RECONSTRUCTION, cell, "the answers are determined");
        }
    }

    /** The number of ways to give n answers that fit what is printed, at most {@link #MANY}. */
    private int count(Question question) {
        return count(question, report.lowest(), question.n(), 0, 0);
    }

    private int count(Question question, int point, int left, int sum, int squares) {
        if (point == report.highest()) {
            int last = left * point;
            return fits(question, sum + last, squares + last * point) ? 1 : 0;
        }
        int found = 0;
        for (int here = 0; here <= left && found < MANY; here++) {
            found += count(question, point + 1, left - here, sum + here * point, squares + here * point * point);
        }
        return Math.min(found, MANY);
    }

    private static boolean fits(Question question, int sum, int squares) {
        int n = question.n();
        BigFraction mean = new BigFraction(sum, n);
        if (mean.subtract(question.mean().value())
                        .abs()
                        .compareTo(question.mean().half())
                > 0) {
            return false;
        }
        if (question.sd().isEmpty() || n < 2) {
            return true;
        }
        double sd = Math.sqrt(mean.multiply(mean)
                .multiply(n)
                .subtract(squares)
                .negate()
                .divide(n - 1)
                .doubleValue());
        Printed printed = question.sd().get();
        return Math.abs(sd - printed.value().doubleValue()) <= printed.half().doubleValue() + 1e-12;
    }

    private void differences() {
        Map<String, Seen> cells = report.byId();
        for (Relation relation : report.relations()) {
            if (relation instanceof Relation.Nested nested) {
                int left = cells.get(nested.outer()).n().orElse(0)
                        - cells.get(nested.inner()).n().orElse(0);
                if (0 < left && left < report.suppressBelow()) {
                    leak(Kind.DIFFERENCING, cells.get(nested.inner()), left + " respondents are left over");
                }
            }
        }
    }
}
