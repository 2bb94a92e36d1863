package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Means and standard deviations against NIST's Statistical Reference Datasets, univariate. */
class NistTest {

    @ParameterizedTest
    @ValueSource(strings = {"Lew", "Lottery", "Mavro", "Michelso", "NumAcc1", "NumAcc2", "NumAcc3", "NumAcc4"})
    void equalsTheCertifiedValues(String set) throws IOException {
        JsonNode certified = Truth.json("nist/expected.json").get(set);
        double[] numbers = Files.readAllLines(Truth.path("nist/" + set + ".csv")).stream()
                .filter(line -> line.matches("-?[0-9.]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();

        Frequencies frequencies = Frequencies.of(numbers);

        double mean = certified.get("certified_mean").asDouble();
        double sd = certified.get("certified_sd").asDouble();
        assertThat(frequencies.n()).isEqualTo(certified.get("n").asInt());
        assertThat(frequencies.requireMean()).isCloseTo(mean, within(1e-9 * Math.max(1, Math.abs(mean))));
        assertThat(frequencies.requireSd())
                .isCloseTo(
                        sd, within(sd * certified.get("sd_tolerance_relative").asDouble()));
    }
}
