package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.claim.EstimateClaim;
import nl.lokaledemocratie.quickscan.analysis.claim.EstimateClaim.Says;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import org.junit.jupiter.api.Test;

/** What is shown of estimates, and what may be said of them (METHOD.md 4b, 5b and 12). */
class EstimateDisclosureTest {

    private static final Questionnaire ASKED = EstimatedQuestionnaire.read();

    private final List<Population> groups = List.of(
            new Population("raadsleden", OptionalInt.of(40), true),
            new Population("ambtenaren", OptionalInt.of(90), true),
            new Population("inwoners", OptionalInt.empty(), false));
    private final ScanCounts counts = ScanCounts.of(ASKED, groups);

    @Test
    void showsTheDistanceWhereBothSidesAreFull() {
        residents(40, "luisteren");
        estimates("raadsleden", 30, "luisteren", 3, 2);

        PublishedEstimate row = row("luisteren", "raadsleden");
        assertThat(row.estimate().visibility()).isEqualTo(Visibility.FULL);
        assertThat(row.difference().orElseThrow()).isCloseTo(2.5 - 1.5, offset(1e-9));
        assertThat(claims("luisteren").sentences())
                .containsExactly(new EstimateClaim.Sentence(Says.BETTER, List.of("raadsleden")));
    }

    /** Agreeing with a reversed statement means less of its theme: a higher estimate sees it gloomier. */
    @Test
    void saysThatItIsSeenWorseWhereAgreeingMeansLess() {
        residents(40, "uitleggen");
        estimates("raadsleden", 30, "uitleggen", 3, 2);

        assertThat(claims("uitleggen").sentences())
                .containsExactly(new EstimateClaim.Sentence(Says.WORSE, List.of("raadsleden")));
    }

    @Test
    void saysAboutEqualOnlyWhereThatIsShown() {
        residents(400, "luisteren");
        estimates("raadsleden", 40, "luisteren", 1, 2);
        estimates("ambtenaren", 10, "luisteren", 1, 2);

        assertThat(claims("luisteren").sentences())
                .extracting(EstimateClaim.Sentence::says)
                .doesNotContain(Says.BETTER, Says.WORSE)
                .contains(Says.EQUAL);
    }

    @Test
    void roundsAndComparesNothingOfFewerThanTen() {
        residents(40, "luisteren");
        estimates("raadsleden", 7, "luisteren", 3, 1);

        PublishedEstimate row = row("luisteren", "raadsleden");
        assertThat(row.estimate().visibility()).isEqualTo(Visibility.MEAN_ONLY);
        assertThat(row.estimate().mean()).hasValue(2.1);
        assertThat(row.estimate().detail()).isEmpty();
        assertThat(row.difference()).isEmpty();
        assertThat(claims("luisteren").sentences()).isEmpty();
    }

    @Test
    void comparesNothingWithAnAnswerThatIsNotFull() {
        residents(8, "luisteren");
        estimates("raadsleden", 30, "luisteren", 3, 2);

        assertThat(row("luisteren", "raadsleden").difference()).isEmpty();
        assertThat(row("luisteren", "raadsleden").estimate().visibility()).isEqualTo(Visibility.FULL);
    }

    @Test
    void showsNothingOfAFewAndOfAUnanimousGroup() {
        residents(40, "luisteren");
        estimates("raadsleden", 4, "luisteren", 3, 2);
        estimates("ambtenaren", 30, "luisteren", 3, 3);

        for (String group : List.of("raadsleden", "ambtenaren")) {
            PublishedEstimate row = row("luisteren", group);
            assertThat(row.estimate().visibility()).isEqualTo(Visibility.HIDDEN);
            assertThat(row.estimate().mean()).isEmpty();
            assertThat(row.difference()).isEmpty();
            assertThat(row.verdict()).isEmpty();
        }
        assertThat(claims("luisteren").claims())
                .extracting(claim -> claim.estimate().state())
                .containsOnly(ScoreCell.State.HIDDEN);
    }

    /** Who was not asked has no row, and estimates are no score of their own. */
    @Test
    void listsWhoWasAskedOnly() {
        residents(40, "uitleggen");
        estimates("raadsleden", 30, "uitleggen", 3, 2);
        estimates("ambtenaren", 30, "luisteren", 3, 2);

        assertThat(claims("uitleggen").claims())
                .extracting(EstimateClaim::group)
                .containsExactly("raadsleden");
        assertThat(published().scores()).noneMatch(score -> score.cell().aspect() == Aspect.EST);
    }

    private void residents(int number, String statement) {
        for (int i = 0; i < number; i++) {
            counts.add(
                    AnswerSheets.of(ASKED).resident().now(statement, 1 + i % 2).build());
        }
    }

    /** One after the other answer, in turn. */
    private void estimates(String group, int number, String statement, int even, int odd) {
        for (int i = 0; i < number; i++) {
            counts.add(AnswerSheets.of(ASKED)
                    .by(group)
                    .rate(statement, Aspect.EST, i % 2 == 0 ? even : odd)
                    .build());
        }
    }

    private PublishedResult published() {
        return Disclosure.publish(ScanAnalysis.of(Codebook.of(ASKED), groups, AnalysisSettings.STANDARD, counts));
    }

    private PublishedEstimate row(String statement, String group) {
        return published().findings().estimates().stream()
                .filter(row -> row.estimate().cell().key().equals(statement)
                        && row.estimate().cell().group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private EstimateClaim.OfStatement claims(String statement) {
        return EstimateClaim.list(published(), ASKED).stream()
                .filter(one -> one.statement().key().equals(statement))
                .findFirst()
                .orElseThrow();
    }
}
