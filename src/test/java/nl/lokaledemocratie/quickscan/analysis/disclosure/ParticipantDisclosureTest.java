package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Part;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Source;
import nl.lokaledemocratie.quickscan.analysis.result.CompositionResult;
import nl.lokaledemocratie.quickscan.analysis.result.MergedClasses;
import org.junit.jupiter.api.Test;

class ParticipantDisclosureTest {

    private static final int FEW = 5;

    /** METHOD.md 7b: where numbers of people are hidden the band is never narrower than the one of who has a class. */
    @Test
    void neverDrawsABandThatIsTooNarrow() {
        Random random = new Random(12);
        for (int round = 0; round < 1_000; round++) {
            int classes = 2 + random.nextInt(5);
            int[] people = IntStream.range(0, classes)
                    .map(i -> FEW + random.nextInt(random.nextBoolean() ? 5 : 300))
                    .toArray();
            CompositionResult row = row(people, 43, 3);

            Participants shown = ParticipantDisclosure.publish(row, false, Source.FILE);

            assertThat(row.countsShown()).isFalse();
            assertThat(shown.known()).isEmpty();
            for (int i = 0; i < classes; i++) {
                Part part = shown.classes().get(i);
                assertThat(part.people()).isEmpty();
                assertThat(part.band())
                        .isGreaterThanOrEqualTo(row.classes().get(i).chanceBand() - 1e-9);
            }
        }
    }

    /** Two scans that print the same percents have the same bands, whoever has no class. */
    @Test
    void tellsNothingOfWhoHasNoClassByABand() {
        assertThat(bands(row(new int[] {20, 40}, 2, 2))).isEqualTo(bands(row(new int[] {30, 60}, 43, 3)));
    }

    @Test
    void drawsTheBandOfWhoHasAClassWhereTheirNumberIsShown() {
        CompositionResult row = row(new int[] {30, 60}, 0, 0);

        assertThat(bands(row).get(0)).isEqualTo(row.classes().get(0).chanceBand(), within(1e-12));
    }

    private static List<Double> bands(CompositionResult row) {
        return ParticipantDisclosure.publish(row, false, Source.FILE).classes().stream()
                .map(Part::band)
                .toList();
    }

    private static CompositionResult row(int[] people, int unknown, int unknownOnline) {
        List<MergedClasses.Part> parts = IntStream.range(0, people.length)
                .mapToObj(i ->
                        new MergedClasses.Part("c" + i, List.of("c" + i), people[i], people[i], 1.0 / people.length))
                .toList();
        int known = IntStream.of(people).sum();
        return CompositionResult.of(
                "inwoners", "leeftijd", false, new MergedClasses.People(known, unknown, unknownOnline, FEW), parts);
    }
}
