package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Focal;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Minimums;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Reference;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Shrinkage;
import org.junit.jupiter.api.Test;

/** METHOD.md 9: the place among other municipalities, by hand; with equal sizes τ² of DerSimonian and Laird (1986) is s² − v. */
class ReferencePlaceTest {

    private static final Minimums MINIMUMS = new Minimums(10, 5, 10);

    /**
     * Means 2, 2½, 3, 3½, 4 of 10 answers with s = 1: their mean is 3 and s² = 0.625; s_p² = 1, v = 0.1, Q = 2.5/0.1 = 25, τ² = 0.525. The own
     * mean 3½ of 40 answers: v = 0.025, λ = 0.525/0.55, eb = λ·3½ + (1 − λ)·3.
     */
    @Test
    void isWorkedOutByHandForEqualSizes() {
        ReferencePlace place = place(3.5, 40, references(10, 1, 2, 2.5, 3, 3.5, 4));
        Shrinkage shrinkage = place.shrinkage().orElseThrow();
        double lambda = 0.525 / 0.55;
        double muSe = Math.sqrt(0.625 / 5);

        assertThat(place.references()).isEqualTo(5);
        assertThat(place.referenceMean()).hasValue(3);
        assertThat(place.referenceSd().orElseThrow()).isEqualTo(Math.sqrt(0.625), within(1e-12));
        assertThat(place.z().orElseThrow()).isEqualTo(0.5 / Math.sqrt(0.625), within(1e-12));
        assertThat(place.withinVariance().orElseThrow()).isEqualTo(1, within(1e-12));
        assertThat(shrinkage.q()).isEqualTo(25, within(1e-9));
        assertThat(shrinkage.tau2()).isEqualTo(0.525, within(1e-12));
        assertThat(shrinkage.mu()).isEqualTo(3, within(1e-12));
        assertThat(shrinkage.muSe()).isEqualTo(muSe, within(1e-12));
        assertThat(shrinkage.lambda()).isEqualTo(lambda, within(1e-12));
        assertThat(shrinkage.mean()).isEqualTo(3 + lambda / 2, within(1e-12));
        double se = Math.sqrt(lambda * 0.025 + (1 - lambda) * (1 - lambda) * muSe * muSe);
        assertThat(shrinkage.se()).isEqualTo(se, within(1e-12));
        assertThat(shrinkage.limits().low()).isEqualTo(3 + lambda / 2 - 1.959963984540054 * se, within(1e-12));
        assertThat(place.percentile()).isEmpty();
        assertThat(place.flags()).containsExactly(Flag.FEW_REFERENCES);
    }

    /** The same with s = 2: s_p² = 4, v = 0.4, Q = 2.5/0.4 and τ² = 0.625 − 0.4. */
    @Test
    void weighsByTheVarianceWithin() {
        Shrinkage shrinkage =
                place(3.5, 40, references(10, 2, 2, 2.5, 3, 3.5, 4)).shrinkage().orElseThrow();

        assertThat(shrinkage.q()).isEqualTo(6.25, within(1e-9));
        assertThat(shrinkage.tau2()).isEqualTo(0.225, within(1e-12));
        assertThat(shrinkage.lambda()).isEqualTo(0.225 / (0.225 + 0.1), within(1e-12));
    }

    /**
     * Unequal sizes: 10 answers with mean 2 and 30 with mean 3, three times each. w = n (s_p² = 1): Σw = 120, the mean (3·20 + 3·90)/120 =
     * 2.75, Q = 30·0.5625 + 90·0.0625 = 22.5, Σw² = 3·100 + 3·900 = 3000, τ² = (22.5 − 5)/(120 − 25).
     */
    @Test
    void weighsReferencesByTheirSize() {
        List<Reference> references = new ArrayList<>(references(10, 1, 2, 2, 2));
        references.addAll(references(30, 1, 3, 3, 3));

        Shrinkage shrinkage = place(3, 20, references).shrinkage().orElseThrow();

        double tau2 = 17.5 / 95;
        double small = 1 / (0.1 + tau2);
        double large = 1 / (1 / 30.0 + tau2);
        assertThat(shrinkage.q()).isEqualTo(22.5, within(1e-9));
        assertThat(shrinkage.tau2()).isEqualTo(tau2, within(1e-12));
        assertThat(shrinkage.mu()).isEqualTo((2 * small + 3 * large) / (small + large), within(1e-12));
        assertThat(shrinkage.muSe()).isEqualTo(1 / Math.sqrt(3 * small + 3 * large), within(1e-12));
    }

    /** s_p² = Σ(n−1)s²/Σ(n−1): (9·4 + 9·4 + 9·1 + 9·1 + 19·1)/(4·9 + 19). */
    @Test
    void poolsTheVarianceWithin() {
        List<Reference> references = List.of(
                new Reference(10, 3, 2),
                new Reference(10, 3.2, 2),
                new Reference(10, 3.1, 1),
                new Reference(10, 2.9, 1),
                new Reference(20, 3, 1));

        assertThat(place(3, 10, references).withinVariance().orElseThrow()).isEqualTo(109 / 55.0, within(1e-12));
    }

    /** Two of ten lower and two the same: 100·(2 + 1)/10; a difference under 1e-9 is none. */
    @Test
    void countsTiesForHalf() {
        List<Reference> ten = references(10, 1, 1, 2, 3, 3 + 1e-10, 4, 4, 4, 4, 4, 5);

        ReferencePlace place = place(3, 20, ten);

        assertThat(place.percentile()).hasValue(30);
        assertThat(place.flags()).isEmpty();
        assertThat(place(5.1, 20, ten).percentile()).hasValue(100);
        assertThat(place(0.5, 20, ten).percentile()).hasValue(0);
        assertThat(place(2.5, 20, ten).percentile()).hasValue(20);
    }

    /** Means nearer to each other than chance: Q < J − 1, so τ² = 0, λ = 0 and everybody gets μ. */
    @Test
    void saysThatMunicipalitiesDoNotDiffer() {
        ReferencePlace place = place(4, 20, references(10, 1, 3, 3.01, 3.02, 2.99, 2.98));

        assertThat(place.shrinkage().orElseThrow().tau2()).isZero();
        assertThat(place.shrinkage().orElseThrow().lambda()).isZero();
        assertThat(place.shrinkage().orElseThrow().mean()).isEqualTo(3, within(1e-12));
        assertThat(place.flags()).containsExactlyInAnyOrder(Flag.FEW_REFERENCES, Flag.NO_BETWEEN_VARIANCE);
    }

    @Test
    void shrinksNothingWithoutVarianceWithin() {
        ReferencePlace place = place(3, 20, references(10, 0, 1, 2, 3, 4, 5));

        assertThat(place.shrinkage()).isEmpty();
        assertThat(place.z()).isPresent();
        assertThat(place.flags()).contains(Flag.ZERO_VARIANCE);
    }

    @Test
    void hasNoZAmongEqualMeans() {
        assertThat(place(3, 20, references(10, 1, 3, 3, 3, 3, 3)).z()).isEmpty();
    }

    @Test
    void saysNoMoreThanTheMeanOfFewReferences() {
        ReferencePlace four = place(3, 20, references(10, 1, 1, 2, 3, 4));

        assertThat(four.references()).isEqualTo(4);
        assertThat(four.referenceMean()).hasValue(2.5);
        assertThat(four.referenceSd()).isEmpty();
        assertThat(four.z()).isEmpty();
        assertThat(four.flags()).containsExactly(Flag.FEW_REFERENCES);
    }

    @Test
    void leavesOutReferencesWithFewAnswers() {
        List<Reference> references = new ArrayList<>(references(10, 1, 1, 2, 3, 4, 5));
        references.add(new Reference(9, 100, 1));

        assertThat(place(3, 20, references).references()).isEqualTo(5);
        assertThat(place(3, 20, references).referenceMean()).hasValue(3);
    }

    @Test
    void saysNothingWithoutReferencesOrAnOwnMean() {
        assertThat(place(3, 20, List.of()).flags()).containsExactly(Flag.NO_DATA);
        ReferencePlace without =
                ReferencePlace.of(new Focal(0, OptionalDouble.empty()), references(10, 1, 1, 2, 3, 4, 5), MINIMUMS);
        assertThat(without.flags()).containsExactly(Flag.NO_DATA);
        assertThat(without.references()).isEqualTo(5);
        assertThat(without.referenceMean()).isEmpty();
    }

    private static ReferencePlace place(double mean, int n, List<Reference> references) {
        return ReferencePlace.of(new Focal(n, OptionalDouble.of(mean)), references, MINIMUMS);
    }

    private static List<Reference> references(int n, double sd, double... means) {
        return DoubleStream.of(means)
                .mapToObj(mean -> new Reference(n, mean, sd))
                .toList();
    }
}
