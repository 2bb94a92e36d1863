package nl.lokaledemocratie.quickscan.comparison.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Sureness;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.comparison.trend.Trend.Line;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.SmallFile;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final SmallFile file = new SmallFile();
    private final Questionnaire questionnaire = read("1.0.0");
    private final String theme = questionnaire.themes().get(0).key();
    private final UUID first = new UUID(0, 9);
    private final UUID second = new UUID(0, 2);
    private final UUID third = new UUID(0, 1);

    @Test
    void setsEachScanBesideTheOneItWasTestedAgainst() {
        Trend trend = Trend.of(
                List.of(
                        wave(third, DAY.plusYears(2), Optional.of(second), change(3.0, 3.5)),
                        wave(first, DAY, Optional.empty(), Findings.NONE),
                        wave(second, DAY.plusYears(1), Optional.of(first), change(2.0, 3.1))),
                Aspect.NOW);

        assertThat(trend.waves()).extracting(Wave::scan).containsExactly(first, second, third);
        Line line = line(trend);
        assertThat(line.steps())
                .extracting(step -> step.before() + "-" + step.after())
                .containsExactly("0-1", "1-2");
        assertThat(line.steps().get(0).change().orElseThrow().now()).isEqualTo(3.1);
        assertThat(line.steps().get(0).sureness()).contains(Sureness.UNTESTED);
    }

    /** The keys say the opposite of the order. */
    @Test
    void keepsTwoScansOfOneDayInTheOrderInWhichTheyWereTested() {
        Trend trend = Trend.of(
                List.of(
                        wave(second, DAY, Optional.of(first), Findings.NONE),
                        wave(first, DAY, Optional.empty(), Findings.NONE)),
                Aspect.NOW);

        assertThat(trend.waves()).extracting(Wave::scan).containsExactly(first, second);
    }

    @Test
    void saysWhyThereIsNothingToCompare() {
        Trend alike = Trend.of(
                List.of(
                        wave(first, DAY, Optional.empty(), Findings.NONE),
                        wave(second, DAY.plusYears(1), Optional.of(first), Findings.NONE)),
                Aspect.NOW);
        Trend alone = Trend.of(
                List.of(
                        wave(first, DAY, Optional.empty(), Findings.NONE),
                        wave(second, DAY.plusYears(1), Optional.of(third), change(2, 3))),
                Aspect.NOW);
        Questionnaire other =
                file.version("2.0.0", "Eerste", "Er wordt gewerkt").read().orThrow();
        Trend unlike = Trend.of(
                List.of(
                        wave(first, DAY, Optional.empty(), Findings.NONE),
                        new Wave(second, "Tweede", DAY.plusYears(1), other, Optional.of(first), Findings.NONE)),
                Aspect.NOW);

        assertThat(line(alike).steps()).extracting(Step::why).containsExactly(Optional.of(Step.Why.NOT_SHOWN));
        assertThat(line(alone).steps()).extracting(Step::why).containsExactly(Optional.of(Step.Why.NOT_SET));
        assertThat(unlike.lines())
                .flatExtracting(Line::steps)
                .extracting(Step::why)
                .contains(Optional.of(Step.Why.OTHER_STATEMENTS));
    }

    @Test
    void hasNoLinesOfOneScan() {
        Trend trend = Trend.of(List.of(wave(first, DAY, Optional.empty(), Findings.NONE)), Aspect.NOW);

        assertThat(trend.isLong()).isFalse();
        assertThat(trend.lines()).isEmpty();
    }

    private Line line(Trend trend) {
        return trend.lines().stream()
                .filter(one ->
                        one.theme().key().equals(theme) && one.group().key().equals("inwoners"))
                .findFirst()
                .orElseThrow();
    }

    private Findings change(double before, double now) {
        return new Findings(
                List.of(),
                List.of(),
                List.of(new PublishedChange(
                        new Cell(Level.THEME, "inwoners", theme, Aspect.NOW),
                        2,
                        60,
                        70,
                        now,
                        before,
                        now - before,
                        OptionalDouble.empty())),
                List.of());
    }

    private Wave wave(UUID scan, LocalDate day, Optional<UUID> previous, Findings findings) {
        return new Wave(scan, "Scan", day, questionnaire, previous, findings);
    }

    private Questionnaire read(String version) {
        return file.version(version).read().orThrow();
    }
}
