package nl.lokaledemocratie.quickscan.comparison.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BandsTest {

    @ParameterizedTest
    @CsvSource({"-0.05, 0", "-0.04, 1", "0.44, 1", "0.45, 2", "1.49, 4", "3.9, 4", "-4, 0"})
    void putsAGapWhereItsPrintedNumberBelongs(double gap, int band) {
        assertThat(Bands.of(Aspect.GAP, topic(1, 5)).of(gap)).isEqualTo(band);
    }

    @Test
    void dividesTheScaleInFive() {
        assertThat(Bands.of(Aspect.NOW, topic(1, 5)).bands())
                .extracting(band -> band.low().orElseThrow() + "-" + band.high().orElseThrow())
                .containsExactly("1.0-1.7", "1.8-2.5", "2.6-3.3", "3.4-4.1", "4.2-5.0");
        assertThat(Bands.of(Aspect.GAP, topic(1, 5)).bands())
                .extracting(band -> band.low() + " " + band.high())
                .first()
                .isEqualTo("Optional.empty Optional[-0.1]");
    }

    /** Every number that can be printed is in the one class whose limits it lies between. */
    @ParameterizedTest
    @EnumSource(
            value = Aspect.class,
            names = {"NOW", "GAP"})
    void sayTheLimitsOfEachClass(Aspect aspect) {
        for (Topic topic : List.of(topic(1, 5), topic(0, 10), topic(1, 2), topic(1, 7))) {
            Bands bands = Bands.of(aspect, topic);
            double lowest = aspect == Aspect.GAP ? -topic.highest() : topic.lowest();
            IntStream.rangeClosed((int) (10 * lowest), (int) (10 * topic.highest()))
                    .mapToDouble(tenths -> tenths / 10.0)
                    .forEach(score -> {
                        Bands.Band band = bands.bands().get(bands.of(score));
                        assertThat(band.low().map(low -> low.doubleValue() <= score + 1e-9))
                                .isNotEqualTo(Optional.of(false));
                        assertThat(band.high().map(high -> high.doubleValue() >= score - 1e-9))
                                .isNotEqualTo(Optional.of(false));
                    });
        }
    }

    private static Topic topic(double lowest, double highest) {
        return new Topic("t", new LocalizedText(Map.of("nl", "Onderwerp")), lowest, highest);
    }
}
