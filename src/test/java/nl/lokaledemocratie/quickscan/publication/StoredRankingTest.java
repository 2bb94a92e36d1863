package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.RankedOption;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import org.junit.jupiter.api.Test;

class StoredRankingTest {

    /** As it was stored when placements were added up. */
    private static final String BEFORE =
            """
            {"groups":[],"emptySheetsDropped":0,"scores":[],
             "findings":{"remarkable":[],"differences":[],"changes":[],"composition":[]},
             "answers":[{"question":"eerst","group":"inwoners","visibility":"FULL","n":376,"mean":null,
               "counts":[{"options":["wegen","groen"],"people":405},{"options":["wonen"],"people":120}]}]}""";

    @Test
    void readsWhatWasStoredBefore() {
        PublishedResult result = StoredResult.read(BEFORE);

        assertThat(result.answers()).singleElement().satisfies(answers -> {
            assertThat(answers.places()).isEmpty();
            assertThat(answers.counts()).hasSize(2);
        });
    }

    @Test
    void readsBackWhatIsStoredNow() {
        PublishedResult result = new PublishedResult(
                List.of(),
                0,
                List.of(),
                Findings.NONE,
                List.of(new PublishedAnswers(
                        "eerst",
                        "inwoners",
                        Visibility.FULL,
                        OptionalInt.of(40),
                        OptionalDouble.empty(),
                        List.of(),
                        List.of(new RankedOption("wegen", OptionalInt.of(12), OptionalInt.empty())))));

        assertThat(StoredResult.read(StoredResult.write(result))).isEqualTo(result);
    }
}
