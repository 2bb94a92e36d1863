package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.FarthestApart.Found;
import nl.lokaledemocratie.quickscan.analysis.claim.FarthestApart.Pair;
import nl.lokaledemocratie.quickscan.analysis.claim.FarthestApart.Words;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.attack.SmallMunicipality;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FarthestApartTest {

    @Test
    void choosesTheLargestAndSaysThatItIsMoreThanChanceByTheTest() {
        Found found = find(groups(3.9, 3.3, 2.8)
                        .difference("T", "raadsleden", "ambtenaren", 0.6, Optional.of(Kind.UNDECIDED))
                        .difference("T", "raadsleden", "inwoners", 1.1, Optional.empty())
                        .difference("T", "ambtenaren", "inwoners", 0.5, Optional.of(Kind.UNDECIDED)))
                .orElseThrow();

        assertThat(found.pairs())
                .containsExactly(new Pair(now("raadsleden"), now("inwoners"), 3.9, 2.8, 1.1, Words.DIFFERENT));
        assertThat(found.over().scope()).isEqualTo(RankedOver.Scope.ALL);
    }

    @Test
    void namesAllThatArePrintedAsTheSameNumberEachWithItsVerdict() {
        assertThat(find(groups(3.44, 2.9, 3.43)
                                .difference("T", "raadsleden", "ambtenaren", 0.54, Optional.of(Kind.UNDECIDED))
                                .difference("T", "ambtenaren", "inwoners", -0.53, Optional.of(Kind.SMALL)))
                        .orElseThrow()
                        .pairs())
                .extracting(Pair::words)
                .containsExactly(Words.UNDECIDED, Words.SMALL);
    }

    @Test
    void saysNothingWithoutAVerdict() {
        assertThat(find(groups(3.0, 3.0, 2.98).difference("T", "raadsleden", "inwoners", 0.02, Optional.empty())))
                .isEmpty();
        assertThat(find(groups(3.9, 3.3, 2.8))).isEmpty();
    }

    /** Whatever is hidden: only what is shown fully, no other that is shown is larger, and what METHOD.md calls undecided is not called more. */
    @ParameterizedTest
    @MethodSource("municipalities")
    void saysOnlyWhatIsShownAndLargest(PublishedResult result) {
        FarthestApart apart = FarthestApart.of(result);
        themes(result).forEach(theme -> apart.in(theme, Notation.DUTCH::mean).ifPresent(found -> {
            assertThat(found.pairs()).allSatisfy(pair -> {
                assertThat(List.of(pair.a(), pair.b()))
                        .allMatch(cell ->
                                result.find(cell).orElseThrow().visibility().equals(Visibility.FULL));
                assertThat(result.findings().verdict(pair.a(), pair.b()).isEmpty())
                        .isEqualTo(pair.words() == Words.DIFFERENT);
                assertThat(pair.points()).isEqualTo(Math.abs(pair.first() - pair.second()), within(1e-9));
            });
            double least =
                    found.pairs().stream().mapToDouble(Pair::points).min().orElseThrow();
            assertThat(result.findings().differences())
                    .filteredOn(row -> row.a().key().equals(theme) && row.a().aspect() == found.aspect())
                    .filteredOn(row -> Stream.of(row.a(), row.b())
                            .allMatch(cell -> Claims.isSayable(result.find(cell).orElseThrow())))
                    .filteredOn(row -> Math.abs(row.difference()) > least + 0.1)
                    .isEmpty();
        }));
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static Stream<String> themes(PublishedResult result) {
        return result.scores().stream()
                .map(score -> score.cell())
                .filter(cell -> cell.level() == Level.THEME)
                .map(Cell::key)
                .distinct();
    }

    private static Optional<Found> find(Results results) {
        return FarthestApart.of(results.build()).in("T", Notation.DUTCH::mean);
    }

    private static Results groups(double first, double second, double third) {
        return new Results()
                .group("raadsleden", 25, 33, true)
                .group("ambtenaren", 60, 90, true)
                .group("inwoners", 300, 0, false)
                .full(Level.THEME, "raadsleden", "T", Aspect.NOW, 25, first)
                .full(Level.THEME, "ambtenaren", "T", Aspect.NOW, 60, second)
                .full(Level.THEME, "inwoners", "T", Aspect.NOW, 300, third);
    }

    private static Cell now(String group) {
        return new Cell(Level.THEME, group, "T", Aspect.NOW);
    }

    static Stream<PublishedResult> municipalities() {
        return LongStream.rangeClosed(1, 30)
                .mapToObj(seed -> Disclosure.publish(new SmallMunicipality(seed)
                        .twoScans(AnalysisSettings.STANDARD)
                        .get(1)));
    }
}
