package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Part;
import org.junit.jupiter.api.Test;

class WhoIsMissingTest {

    @Test
    void namesOnlyClassesBeyondChance() {
        Part few = part("15-24", 0.05, 0.15, 4);
        Part within = part("25-44", 0.28, 0.30, 4);
        Part many = part("65+", 0.67, 0.55, 4);

        WhoIsMissing missing = WhoIsMissing.of(row(few, within, many));

        assertThat(missing.fewer()).containsExactly(few);
        assertThat(missing.more()).containsExactly(many);
    }

    /** Who reads two equal numbers does not read that there are fewer. */
    @Test
    void namesNoClassOfWhichTheSameIsPrinted() {
        assertThat(WhoIsMissing.of(row(part("v", 0.4960, 0.5040, 0.1), part("m", 0.5040, 0.4960, 0.1))))
                .isEqualTo(new WhoIsMissing(List.of(), List.of()));
    }

    @Test
    void saysNothingOfWhatIsHidden() {
        assertThat(WhoIsMissing.of(Participants.without(
                        "inwoners", "leeftijd", Participants.State.HIDDEN, Participants.Source.FILE)))
                .isEqualTo(new WhoIsMissing(List.of(), List.of()));
    }

    private static Part part(String option, double share, double population, double band) {
        return new Part(List.of(option), OptionalInt.empty(), share, population, band);
    }

    private static Participants row(Part... parts) {
        return new Participants(
                "inwoners",
                "leeftijd",
                Participants.State.SHOWN,
                Participants.Source.FILE,
                OptionalInt.of(100),
                OptionalDouble.of(0.1),
                List.of(parts));
    }
}
