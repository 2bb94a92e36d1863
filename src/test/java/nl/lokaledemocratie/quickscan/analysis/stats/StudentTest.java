package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD.md 2, 3 and 13: quantiles and tails of t and the exact J of Hedges. */
class StudentTest {

    private final Student student = new Student(0.95);

    /** t(.975; df) as tables print it (Fisher and Yates 1963, table III), with the digits of R's {@code qt}. */
    @ParameterizedTest
    @CsvSource({
        "1, 12.706204736174694",
        "2, 4.302652729749462",
        "3, 3.1824463052837078",
        "9, 2.262157162798205",
        "30, 2.0422724563012378"
    })
    void equalsTheTableOfT(double df, double t) {
        assertThat(student.quantile(df)).isEqualTo(t, within(1e-12 * t));
        assertThat(student.quantile(df)).as("asked again").isEqualTo(t, within(1e-12 * t));
    }

    /** At 80 %: t(.90; 5) = 1.476. */
    @Test
    void goesByTheConfidence() {
        assertThat(new Student(0.80).quantile(5)).isEqualTo(1.4758840488244815, within(1e-12));
        assertThat(new Student(0.80).upper()).isEqualTo(0.90, within(1e-15));
    }

    @Test
    void knowsTheNormalQuantile() {
        assertThat(student.normalQuantile()).isEqualTo(1.959963984540054, within(1e-14));
        assertThat(student.upper()).isEqualTo(0.975, within(1e-15));
    }

    /** t(.975; 10) = 2.228 leaves 5 % in both tails; a tail far out does not become 0 (METHOD.md 13). */
    @Test
    void givesBothTails() {
        assertThat(Student.twoSidedP(2.228, 10)).isEqualTo(0.05001177181711132, within(1e-12));
        assertThat(Student.twoSidedP(-2.228, 10)).isEqualTo(Student.twoSidedP(2.228, 10));
        assertThat(Student.twoSidedP(0, 10)).isEqualTo(1, within(1e-12));
        assertThat(Student.twoSidedP(40, 100)).isEqualTo(2.462107602140071e-63, within(1e-72));
    }

    /** Hedges (1981), table: c(2) = Γ(1)/Γ(½) = 1/√π, c(3) = √π/(2√1.5), c(10) = 0.9228, c(20) = 0.9619. */
    @ParameterizedTest
    @CsvSource({"2, 0.5641895835477563", "3, 0.7236012545582676", "10, 0.9227456080530", "20, 0.9619445337407"})
    void correctsSmallSamplesAsHedges(double m, double j) {
        assertThat(Student.hedgesCorrection(m)).isEqualTo(j, within(1e-12));
    }
}
