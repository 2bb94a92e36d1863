package nl.lokaledemocratie.quickscan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Row;
import nl.lokaledemocratie.quickscan.comparison.Place.Saying;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final ComparedView VIEW = new ComparedView("raadsleden", Level.THEME, Aspect.NOW);
    private static final String TOPIC = "samenspel";

    @Test
    void countsHowManyOfTenOthersAreLower() {
        Place place = place(cell(3.45), IntStream.range(0, 10).mapToObj(i -> cell(2.6 + i / 10.0)));

        assertThat(place.saying()).isEqualTo(Saying.PLACED);
        assertThat(place.below()).isEqualTo(9);
        assertThat(place.centre()).isCloseTo(3.05, within(1e-9));
        assertThat(place.shrunk().orElseThrow().mean()).isBetween(3.05, 3.45);
    }

    @Test
    void tellsNoPlaceAmongFewerThanTen() {
        assertThat(place(cell(3), IntStream.range(0, 9).mapToObj(i -> cell(2 + i / 5.0)))
                        .saying())
                .isEqualTo(Saying.NO_PLACE);
        assertThat(place(cell(3), IntStream.range(0, 4).mapToObj(i -> cell(2 + i / 5.0)))
                        .saying())
                .isEqualTo(Saying.TOO_FEW_OTHERS);
    }

    @Test
    void tellsNoPlaceWhereTheyDoNotMeasurablyDiffer() {
        assertThat(place(cell(3), IntStream.range(0, 12).mapToObj(i -> cell(3 + i / 1000.0)))
                        .saying())
                .isEqualTo(Saying.ALIKE);
    }

    @Test
    void placesNothingThatIsNotShownAndCountsNoneOfThose() {
        assertThat(place(new ComparedCell.Hidden(), Stream.of(cell(3))).saying())
                .isEqualTo(Saying.NOT_SHOWN);
        Place place = place(
                cell(3),
                Stream.concat(
                        IntStream.range(0, 9).mapToObj(i -> cell(2 + i / 5.0)),
                        Stream.of(new ComparedCell.Hidden(), new ComparedCell.TooFew())));
        assertThat(place.others()).hasSize(9);
        assertThat(place.saying()).isEqualTo(Saying.NO_PLACE);
    }

    private static ComparedCell cell(double mean) {
        return new Shown(20, mean, OptionalDouble.of(0.7));
    }

    private static Place place(ComparedCell own, Stream<ComparedCell> others) {
        List<ComparedScan> scans =
                Stream.concat(Stream.of(own), others).map(PlaceTest::scan).toList();
        ComparedTable table = ComparedTable.of(
                VIEW, scans, List.of(new ComparedTable.Topic(TOPIC, LocalizedText.dutch(TOPIC), 1, 5)), Order.NAME);
        Row row = table.rows().stream()
                .filter(one -> one.scan().equals(scans.get(0)))
                .findFirst()
                .orElseThrow();
        return Place.listOf(table, row, AnalysisSettings.STANDARD).get(0);
    }

    private static ComparedScan scan(ComparedCell cell) {
        UUID id = UUID.randomUUID();
        return new ComparedScan(
                id,
                "VB" + id,
                "Proefstad " + id,
                "Scan",
                Optional.empty(),
                OptionalInt.empty(),
                LocalDate.of(2026, 5, 1),
                true,
                true,
                20,
                Map.of(TOPIC, cell));
    }
}
