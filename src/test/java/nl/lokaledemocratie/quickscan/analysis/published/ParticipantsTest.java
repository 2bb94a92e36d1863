package nl.lokaledemocratie.quickscan.analysis.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.published.Participants.Part;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Source;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.State;
import org.junit.jupiter.api.Test;

/** Who took part in two scans, from what both show and nothing else. */
class ParticipantsTest {

    /** The one took the youngest two together, the other the oldest two: what is left is what both keep apart. */
    @Test
    void takesTogetherWhatEitherScanDoes() {
        Participants now = participants(part(0.3, "15-24", "25-34"), part(0.3, "35-44"), part(0.4, "45+"));
        Participants before = participants(part(0.1, "15-24"), part(0.2, "25-34"), part(0.7, "35-44", "45+"));

        assertThat(Composition.of(now, before)).hasValueSatisfying(composition -> assertThat(composition.parts())
                .extracting(Composition.Part::options)
                .containsExactly(List.of("15-24", "25-34"), List.of("35-44", "45+")));
        assertThat(Composition.of(now, before).orElseThrow().parts().get(1).now())
                .isEqualTo(0.7);
    }

    @Test
    void saysNothingWhereNothingIsKeptApartInBoth() {
        assertThat(Composition.of(
                        participants(part(0.3, "a", "b"), part(0.7, "c")),
                        participants(part(0.3, "a"), part(0.7, "b", "c"))))
                .isEmpty();
        assertThat(Composition.of(
                        participants(part(0.3, "a"), part(0.7, "b")),
                        participants(part(0.2, "a"), part(0.3, "b"), part(0.5, "x"))))
                .as("of other people")
                .isEmpty();
    }

    /** 7,5% is printed as 8, 24,4% as 24: the difference is that of what is printed. */
    @Test
    void differsByWhatIsPrinted() {
        assertThat(new Part(List.of("a"), OptionalInt.of(9), 0.075, 0.244, 5).points())
                .isEqualTo(-16);
    }

    private static Participants participants(Part... parts) {
        return new Participants(
                "inwoners",
                "leeftijd",
                State.SHOWN,
                Source.FILE,
                OptionalInt.of(100),
                OptionalDouble.of(0.1),
                Arrays.asList(parts));
    }

    private static Part part(double share, String... options) {
        return new Part(List.of(options), OptionalInt.of(10), share, share, 3);
    }
}
