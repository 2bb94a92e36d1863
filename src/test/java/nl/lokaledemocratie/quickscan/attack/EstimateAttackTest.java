package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import org.junit.jupiter.api.Test;

/** Nothing hidden can be worked out of estimates, the answers beside them and the differences, as they are printed. */
class EstimateAttackTest {

    private static final Questionnaire ASKED = EstimatedQuestionnaire.read();
    private static final int MUNICIPALITIES = 40;

    @Test
    void leaksNothing() {
        assertThat(seeds().mapToObj(EstimateAttackTest::scan).toList())
                .allSatisfy(result -> assertThat(SmallCellAttack.on(report(result, Disclosure.publish(result))))
                        .isEmpty())
                .anySatisfy(result -> assertThat(
                                Disclosure.publish(result).findings().estimates())
                        .anyMatch(row -> row.difference().isPresent()))
                .anySatisfy(result -> assertThat(
                                Disclosure.publish(result).findings().estimates())
                        .anyMatch(row -> row.estimate().visibility() == Visibility.HIDDEN));
    }

    /** A hidden mean that is printed all the same, and a difference with a hidden side. */
    @Test
    void findsWhatIsPrintedByMistake() {
        assertThat(seeds().mapToObj(EstimateAttackTest::scan))
                .anyMatch(result ->
                        !SmallCellAttack.on(report(result, opened(result))).isEmpty());
        assertThat(seeds().mapToObj(EstimateAttackTest::scan))
                .anyMatch(result -> !SmallCellAttack.on(report(result, withAllDifferences(result)))
                        .isEmpty());
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, MUNICIPALITIES);
    }

    /** A council of 4 to 16, some officials and residents, often of one mind. */
    private static ScanResult scan(long seed) {
        Random random = new Random(seed);
        List<Population> groups = List.of(
                new Population("raadsleden", OptionalInt.of(20), true),
                new Population("ambtenaren", OptionalInt.of(40), true),
                new Population("inwoners", OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.of(ASKED, groups);
        double oneMind = random.nextDouble();
        for (Population group : groups) {
            Aspect aspect = group.group().equals("inwoners") ? Aspect.NOW : Aspect.EST;
            for (int i = random.nextInt(4, 17); i > 0; i--) {
                counts.add(AnswerSheets.of(ASKED)
                        .by(group.group())
                        .rate("luisteren", aspect, random.nextDouble() < oneMind ? 2 : random.nextInt(1, 4))
                        .build());
            }
        }
        return ScanAnalysis.of(Codebook.of(ASKED), groups, AnalysisSettings.STANDARD, counts);
    }

    private static Report report(ScanResult result, PublishedResult published) {
        Cell answered = new Cell(Level.ITEM, "inwoners", "luisteren", Aspect.NOW);
        List<Seen> cells = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        cells.add(seen(result, published.find(answered).orElseThrow()));
        published.findings().estimates().stream()
                .filter(row -> row.estimate().visibility() != Visibility.NO_DATA)
                .forEach(row -> {
                    cells.add(seen(result, row.estimate()));
                    row.difference()
                            .ifPresent(difference -> relations.add(new Relation.Diff(
                                    id(row.estimate().cell()), id(answered), Printed.of(difference, 1))));
                });
        return new Report(
                1, 3, result.settings().suppressBelow(), result.settings().distributionFrom(), cells, relations);
    }

    private static Seen seen(ScanResult result, PublishedScore score) {
        Cell cell = score.cell();
        boolean closed = !cell.group().equals("inwoners");
        if (score.visibility().isShown()) {
            Seen shown = Seen.published(
                    id(cell), score.n().orElseThrow(), Printed.of(score.mean().orElseThrow(), 1));
            return closed ? shown.ofClosed() : shown;
        }
        int people = result.groups().stream()
                .filter(group -> group.group().equals(cell.group()))
                .mapToInt(group -> group.respondents())
                .sum();
        CellStatus status = result.suppression().status(cell);
        return Seen.hidden(id(cell), people)
                .withReason(status == CellStatus.PRIMARY ? Seen.Reason.PRIMARY : Seen.Reason.DISCLOSIVE);
    }

    private static String id(Cell cell) {
        return ResultCells.id("", cell);
    }

    /** The same with every hidden estimate printed. */
    private static PublishedResult opened(ScanResult result) {
        return ChangedEstimates.of(
                result,
                (row, shown) -> new PublishedEstimate(
                        new PublishedScore(
                                row.cell(),
                                Visibility.FULL,
                                OptionalInt.of(row.estimate().n()),
                                row.estimate().mean(),
                                Optional.empty()),
                        shown.difference(),
                        shown.verdict()));
    }

    /** The same with every difference printed, whatever is hidden of it. */
    private static PublishedResult withAllDifferences(ScanResult result) {
        return ChangedEstimates.of(
                result, (row, shown) -> new PublishedEstimate(shown.estimate(), row.misjudgement(), shown.verdict()));
    }

    /** A published result of which each estimate is printed in another way. */
    private static final class ChangedEstimates {

        private interface Change {
            PublishedEstimate of(EstimateResult row, PublishedEstimate shown);
        }

        static PublishedResult of(ScanResult result, Change change) {
            PublishedResult published = Disclosure.publish(result);
            List<PublishedEstimate> changed = published.findings().estimates().stream()
                    .map(shown -> result.estimates().stream()
                            .filter(row -> row.cell().equals(shown.estimate().cell())
                                    && row.estimate().n() > 0)
                            .map(row -> change.of(row, shown))
                            .findFirst()
                            .orElse(shown))
                    .toList();
            return new PublishedResult(
                    published.groups(),
                    published.emptySheetsDropped(),
                    published.scores(),
                    new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), changed, List.of()));
        }
    }
}
