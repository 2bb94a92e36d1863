package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Focal;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Minimums;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Reference;
import org.junit.jupiter.api.Test;

/** METHOD.md 4 and 9 write the normal quantile out as 1.95996…: it stays when other intervals get another confidence. */
class NormalLimitsTest {

    @Test
    void keepsTheLimitsOfHedgesGAtOneQuantile() {
        Frequencies a = Frequencies.of(1, 2, 3, 4);
        Frequencies b = Frequencies.of(2, 4, 5, 5);
        Difference usual = Difference.of(a, b, 10, new Student(0.95));
        Difference other = Difference.of(a, b, 10, new Student(0.80));

        HedgesG g = other.hedges().orElseThrow();
        assertThat(g).isEqualTo(usual.hedges().orElseThrow());
        assertThat(g.limits().high() - g.g()).isEqualTo(1.959963984540054 * g.se(), within(1e-15));
        assertThat(other.welch().orElseThrow().ci())
                .isNotEqualTo(usual.welch().orElseThrow().ci());
    }

    @Test
    void keepsTheLimitsOfTheShrunkenMeanAtThatQuantile() {
        List<Reference> references = List.of(
                new Reference(20, 2.5, 1),
                new Reference(30, 3.5, 1.2),
                new Reference(40, 3, 0.9),
                new Reference(25, 2.1, 1.1),
                new Reference(50, 3.9, 1));
        ReferencePlace.Shrinkage place = ReferencePlace.of(
                        new Focal(15, OptionalDouble.of(3.2)), references, new Minimums(10, 5, 10))
                .shrinkage()
                .orElseThrow();

        assertThat(place.limits().high() - place.mean()).isEqualTo(1.959963984540054 * place.se(), within(1e-15));
    }
}
