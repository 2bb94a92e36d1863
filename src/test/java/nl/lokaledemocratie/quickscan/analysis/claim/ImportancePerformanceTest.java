package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult.Quadrant;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.study.Study;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From published numbers alone the same comes as from all of them, on the reference sets (METHOD.md 8). */
class ImportancePerformanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "voorbeelddorp", "papierdorp", "klein"})
    void saysWhatSectionIpaSays(String set) {
        Study study = StudyReader.read(Truth.path(set));
        ScanResult result = study.analyse();
        List<PriorityResult> expected = result.priorities().stream()
                .filter(row -> row.level() == Level.THEME && row.points().size() >= 3)
                .toList();

        List<ImportancePerformance> rows = ImportancePerformance.of(
                Disclosure.publish(result), StudyQuestionnaire.named(study.codebook(), study.populations()));

        assertThat(rows)
                .extracting(ImportancePerformance::group)
                .containsExactlyElementsOf(
                        expected.stream().map(PriorityResult::group).toList());
        for (int i = 0; i < rows.size(); i++) {
            assertSame(rows.get(i), expected.get(i));
        }
    }

    private static void assertSame(ImportancePerformance row, PriorityResult expected) {
        assertThat(row.crossX()).isEqualTo(expected.crossX(), within(1e-12));
        assertThat(row.crossY()).isEqualTo(expected.crossY(), within(1e-12));
        Map<String, PriorityResult.Point> points =
                expected.points().stream().collect(Collectors.toMap(PriorityResult.Point::key, Function.identity()));
        assertThat(row.points()).hasSameSizeAs(expected.points()).allSatisfy(point -> {
            PriorityResult.Point same = points.get(point.theme().key());
            assertThat(point.x()).isEqualTo(same.x(), within(1e-12));
            assertThat(point.y()).isEqualTo(same.y(), within(1e-12));
            assertThat(same.borderline()).contains(point.borderline());
            assertThat(same.quadrantData()).contains(quadrant(point));
        });
    }

    private static Quadrant quadrant(ImportancePerformance.Point point) {
        if (point.present()) {
            return point.wanted() ? Quadrant.KEEP_UP : Quadrant.POSSIBLE_OVERKILL;
        }
        return point.wanted() ? Quadrant.CONCENTRATE : Quadrant.LOW_PRIORITY;
    }
}
