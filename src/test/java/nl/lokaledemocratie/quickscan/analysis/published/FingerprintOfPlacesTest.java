package nl.lokaledemocratie.quickscan.analysis.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

/** What stands beside other organisations is part of what is published, so of its fingerprint. */
class FingerprintOfPlacesTest {

    private static final Cell CELL = new Cell(Level.THEME, "inwoners", "samenspel", Aspect.NOW);
    private static final PublishedPlace PLACE = new PublishedPlace(CELL, 3.1, 12, 3.4, 0.2, OptionalInt.of(2), false);

    @Test
    void changesWithEachOfTheirNumbers() {
        List<List<PublishedPlace>> all = List.of(
                List.of(),
                List.of(PLACE),
                List.of(new PublishedPlace(CELL.of(Aspect.WISH), 3.1, 12, 3.4, 0.2, OptionalInt.of(2), false)),
                List.of(new PublishedPlace(CELL, 3.2, 12, 3.4, 0.2, OptionalInt.of(2), false)),
                List.of(new PublishedPlace(CELL, 3.1, 13, 3.4, 0.2, OptionalInt.of(2), false)),
                List.of(new PublishedPlace(CELL, 3.1, 12, 3.5, 0.2, OptionalInt.of(2), false)),
                List.of(new PublishedPlace(CELL, 3.1, 12, 3.4, 0.3, OptionalInt.of(2), false)),
                List.of(new PublishedPlace(CELL, 3.1, 12, 3.4, 0.2, OptionalInt.of(3), false)),
                List.of(new PublishedPlace(CELL, 3.1, 12, 3.4, 0.2, OptionalInt.empty(), true)));

        assertThat(all.stream().map(FingerprintOfPlacesTest::fingerprint).distinct())
                .hasSameSizeAs(all);
        assertThat(fingerprint(List.of(PLACE))).isEqualTo(fingerprint(List.of(PLACE)));
    }

    private static String fingerprint(List<PublishedPlace> places) {
        Findings none = Findings.NONE;
        Findings findings = new Findings(
                none.remarkable(),
                none.differences(),
                none.changes(),
                none.composition(),
                none.notes(),
                none.estimates(),
                none.participants(),
                none.reliabilities(),
                none.ceilings(),
                places);
        return Fingerprint.of("a", new PublishedResult(List.of(), 0, List.of(), findings), EngineVersion.CURRENT);
    }
}
