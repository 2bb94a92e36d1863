package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.attack.BackgroundReading.Part;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Works out how many people gave an answer to a background question from all that was read: sums of classes, whole percents, the number
 * that is known. Who typed the paper knows its answers as well, which are a constant of each number. Finds the answers of which only one
 * number is left, and the number of who gave none.
 */
final class BackgroundAttack {

    private final List<String> options;
    private final List<BigFraction[]> rows = new ArrayList<>();
    private final List<BigFraction> limits = new ArrayList<>();

    /** All options, and last the people with none of them. */
    private BackgroundAttack(List<String> options, int respondents) {
        this.options = options;
        double[] all = new double[options.size() + 1];
        Arrays.fill(all, 1);
        equal(all, respondents);
    }

    /**
     * The numbers that follow, in the order of the options, the last of who gave none; empty where more than one is possible.
     *
     * @throws ContradictionException where no numbers fit what was read
     */
    static List<Optional<Long>> solve(List<String> options, int respondents, List<BackgroundReading> readings) {
        BackgroundAttack attack = new BackgroundAttack(options, respondents);
        readings.forEach(attack::take);
        return IntStream.rangeClosed(0, options.size()).mapToObj(attack::only).toList();
    }

    private void take(BackgroundReading reading) {
        reading.known().ifPresent(known -> equal(known(1), known));
        for (Part part : reading.parts()) {
            part.people().ifPresent(people -> equal(sum(part, 1, 0), people));
            most(sum(part, -100, part.percent() - 0.5), 0);
            most(sum(part, 100, -part.percent() - 0.5), 0);
        }
    }

    private double[] known(double factor) {
        double[] row = new double[options.size() + 1];
        Arrays.fill(row, 0, options.size(), factor);
        return row;
    }

    private double[] sum(Part part, double factor, double all) {
        double[] row = known(all);
        part.options().forEach(option -> row[options.indexOf(option)] += factor);
        return row;
    }

    private void equal(double[] row, double value) {
        most(row, value);
        most(Arrays.stream(row).map(one -> -one).toArray(), -value);
    }

    private void most(double[] row, double value) {
        rows.add(Arrays.stream(row).mapToObj(BigFraction::new).toArray(BigFraction[]::new));
        limits.add(new BigFraction(value));
    }

    private Optional<Long> only(int option) {
        double high = Math.floor(extreme(option, 1) + 1e-9);
        double low = Math.ceil(-extreme(option, -1) - 1e-9);
        return high == low ? Optional.of((long) high) : Optional.empty();
    }

    private double extreme(int option, int direction) {
        double[] goal = new double[options.size() + 1];
        goal[option] = direction;
        return Simplex.maximise(
                        Arrays.stream(goal).mapToObj(BigFraction::new).toArray(BigFraction[]::new),
                        rows.toArray(BigFraction[][]::new),
                        limits.toArray(BigFraction[]::new))
                .orElseThrow(() -> new ContradictionException("No numbers fit"))
                .doubleValue();
    }
}
