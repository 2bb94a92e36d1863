package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** METHOD.md 3 and 4: Holm (1979), Scand. J. Statist. 6:65, by hand as in {@code p.adjust(method="holm")}. */
class HolmTest {

    /** Sorted .005, .01, .03, .04: ×4 = .02, ×3 = .03, ×2 = .06, and the last is raised to the one before it. */
    @Test
    void stepsDownAndNeverFalls() {
        assertThat(adjust(0.01, 0.04, 0.03, 0.005))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
    }

    @Test
    void isAtMostOne() {
        assertThat(adjust(0.4, 0.6)).containsExactly(new double[] {0.8, 0.8}, within(1e-15));
        assertThat(adjust(0.7, 0.9, 1)).containsExactly(1, 1, 1);
    }

    @Test
    void countsNobodyWhoIsNotOfTheFamily() {
        OptionalDouble[] adjusted = Holm.adjust(
                new OptionalDouble[] {OptionalDouble.empty(), OptionalDouble.of(0.02), OptionalDouble.of(0.01)});

        assertThat(adjusted[0]).isEmpty();
        assertThat(adjusted[1]).hasValue(0.02);
        assertThat(adjusted[2]).hasValue(0.02);
    }

    @Test
    void leavesOneTestAsItIs() {
        assertThat(adjust(0.049)).containsExactly(0.049);
        assertThat(Holm.adjust(new OptionalDouble[0])).isEmpty();
    }

    private static double[] adjust(double... p) {
        return Stream.of(Holm.adjust(
                        DoubleStream.of(p).mapToObj(OptionalDouble::of).toArray(OptionalDouble[]::new)))
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }
}
