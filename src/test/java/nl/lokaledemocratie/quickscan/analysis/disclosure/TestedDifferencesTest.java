package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifference;
import nl.lokaledemocratie.quickscan.analysis.claim.TestedDifferences;
import nl.lokaledemocratie.quickscan.analysis.disclosure.ShownRemarkable.Corrected;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.Study;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that are reckoned from published numbers are those of the engine, of which the reference sets are the measure. */
class TestedDifferencesTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "voorbeelddorp", "papierdorp", "klein", "klein3"})
    void areThoseOfTheEngine(String name) {
        Study study = StudyReader.read(Truth.path(name));
        ScanResult result = study.analyse();
        PublishedResult published = study.publish(result);
        Map<List<Cell>, Corrected<?>> engine = engine(new ShownRemarkable(result));

        List<TestedDifference> tests = TestedDifferences.of(published);

        assertThat(tests).allSatisfy(test -> {
            Object row = engine.get(cells(test)).row();
            if (row instanceof GapResult gap) {
                assertThat(test.t()).isCloseTo(gap.t().orElseThrow(), EXACT);
                assertThat(test.p()).isCloseTo(gap.p().orElseThrow(), EXACT);
                assertHolm(test, gap.pHolm());
                assertThat(test.effect()).isEmpty();
            } else {
                Difference difference = ((BetweenResult) row).difference();
                assertThat(test.value()).isCloseTo(difference.difference().orElseThrow(), EXACT);
                assertThat(test.t()).isCloseTo(difference.welch().orElseThrow().t(), EXACT);
                assertThat(test.df()).isCloseTo(difference.welch().orElseThrow().df(), EXACT);
                assertThat(test.p()).isCloseTo(difference.welch().orElseThrow().p(), EXACT);
                assertThat(test.limits().low())
                        .isCloseTo(difference.welch().orElseThrow().ci().low(), EXACT);
                assertThat(test.effect().orElseThrow().g())
                        .isCloseTo(difference.hedges().orElseThrow().g(), EXACT);
                assertThat(test.effect().orElseThrow().limits().high())
                        .isCloseTo(difference.hedges().orElseThrow().limits().high(), EXACT);
                assertHolm(test, difference.pHolm());
            }
        });
        assertThat(tests).as("none is left out").hasSize((int) engine.values().stream()
                .filter(found -> pHolm(found.row()).isPresent())
                .count());
    }

    /** Nothing is told of a cell that is not shown whole. */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "papierdorp", "klein3"})
    void areOfWhatIsShownWholeOnly(String name) {
        Study study = StudyReader.read(Truth.path(name));
        PublishedResult published = study.publish(study.analyse());
        assertThat(published.scores()).anyMatch(score -> score.visibility() == Visibility.HIDDEN);

        assertThat(TestedDifferences.of(published).stream().flatMap(test -> cells(test).stream()))
                .allSatisfy(
                        cell -> assertThat(published.find(cell).orElseThrow().visibility())
                                .isEqualTo(Visibility.FULL));
    }

    private static void assertHolm(TestedDifference test, OptionalDouble expected) {
        assertThat(test.pHolm().orElseThrow()).isCloseTo(expected.orElseThrow(), EXACT);
    }

    private static OptionalDouble pHolm(Object row) {
        return row instanceof GapResult gap
                ? gap.pHolm()
                : ((BetweenResult) row).difference().pHolm();
    }

    private static List<Cell> cells(TestedDifference test) {
        return Stream.of(Optional.of(test.a()), test.b())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<List<Cell>, Corrected<?>> engine(ShownRemarkable shown) {
        Map<List<Cell>, Corrected<?>> engine = new HashMap<>();
        shown.gaps().forEach(found -> engine.put(List.of(found.row().cell()), found));
        Stream.of(Aspect.NOW, Aspect.WISH)
                .flatMap(aspect -> shown.between(aspect).stream())
                .forEach(
                        found -> engine.put(List.of(found.row().a(), found.row().b()), found));
        return engine;
    }
}
