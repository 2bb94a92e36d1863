package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Cautions.Caution;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.report.Results;
import org.junit.jupiter.api.Test;

class CautionsTest {

    /** METHOD.md 4b: a small difference is told with its size; of what is about equal or cannot be told no size is needed. */
    @Test
    void tellsASmallDifferenceWithItsSize() {
        PublishedResult result = new Results()
                .group("raadsleden", 20, 23, true)
                .group("inwoners", 400, 0, false)
                .gap(Level.THEME, "raadsleden", "T", 20, 3.0, 3.25)
                .gap(Level.THEME, "inwoners", "T", 400, 3.0, 3.25)
                .note(Kind.UNDECIDED, Level.THEME, "raadsleden", "T")
                .note(Kind.SMALL, Level.THEME, "inwoners", "T")
                .build();

        assertThat(Cautions.of(result, Level.THEME, "T"))
                .flatExtracting(Caution::groups)
                .extracting(Cautions.Of::group, Cautions.Of::gap)
                .containsExactly(
                        tuple("raadsleden", OptionalDouble.empty()), tuple("inwoners", OptionalDouble.of(0.25)));
    }
}
