package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell.State;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD.md 0: what stands in a cell of a table, and between two groups: a number as far as it may be said, else why there is none. */
class ScoreCellTest {

    private static final Scale SCALE = new Scale(
            "mate",
            1,
            5,
            IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> LocalizedText.dutch("punt " + i))
                    .toList(),
            LocalizedText.dutch("Weet ik niet"));
    private static final Interval WIDE = Interval.of(Interval.Type.NOISE_BAND, new Limits(0.5, 5.5));

    /** What is drawn stays within the scale; a gap may run from −4 to 4. */
    @Test
    void cutsAMarginOffAtTheEndsOfTheScale() {
        ScoreCell now = ScoreCell.of(Optional.of(full(Aspect.NOW, 20, WIDE, 0, false)), SCALE);
        ScoreCell gap = ScoreCell.of(Optional.of(full(Aspect.GAP, 20, WIDE, 0, false)), SCALE);

        assertThat(now.interval()).contains(new ScoreCell.Margin(true, 1, 5));
        assertThat(gap.interval()).contains(new ScoreCell.Margin(true, 0.5, 4));
        assertThat(now.isShown()).isTrue();
        assertThat(now.n()).isEqualTo(20);
        assertThat(now.mean()).isEqualTo(3);
    }

    @Test
    void tellsBoundsFromAMarginOfChance() {
        Interval bounds = Interval.of(Interval.Type.BOUNDS, new Limits(2, 4));

        assertThat(ScoreCell.of(Optional.of(full(Aspect.NOW, 20, bounds, 0, false)), SCALE)
                        .interval())
                .contains(new ScoreCell.Margin(false, 2, 4));
        assertThat(ScoreCell.of(Optional.of(full(Aspect.NOW, 20, Interval.NOTHING_CENSUS, 0, false)), SCALE)
                        .interval())
                .isEmpty();
    }

    /** "Weet ik niet" as a share of all who gave either: 9 beside 21 is 30 %, which is not yet often; 10 is. */
    @Test
    void sharesWhoDoNotKnow() {
        ScoreCell nine = ScoreCell.of(Optional.of(full(Aspect.NOW, 21, WIDE, 9, true)), SCALE);
        ScoreCell ten = ScoreCell.of(Optional.of(full(Aspect.NOW, 21, WIDE, 10, false)), SCALE);
        ScoreCell none = ScoreCell.of(Optional.of(full(Aspect.NOW, 21, WIDE, 0, false)), SCALE);

        assertThat(nine.dontKnow().orElseThrow()).isEqualTo(0.3, within(1e-12));
        assertThat(nine.isOftenUnknown()).isFalse();
        assertThat(nine.isSomeUnknown()).isTrue();
        assertThat(nine.divided()).isTrue();
        assertThat(ten.isOftenUnknown()).isTrue();
        assertThat(ten.divided()).isFalse();
        assertThat(none.isSomeUnknown()).isFalse();
    }

    /** A mean of few answers stands there, without a margin and without shares. */
    @Test
    void saysOfFewAnswersNoMoreThanTheirMean() {
        ScoreCell few = ScoreCell.of(Optional.of(score(Level.THEME, "raad", Visibility.MEAN_ONLY, 7, 3.4)), SCALE);

        assertThat(few.isShown()).isTrue();
        assertThat(few.mean()).isEqualTo(3.4);
        assertThat(few.n()).isEqualTo(7);
        assertThat(few.interval()).isEmpty();
        assertThat(few.dontKnow()).isEmpty();
        assertThat(few.divided()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "THEME, HIDDEN, HIDDEN",
        "ITEM, HIDDEN, HIDDEN",
        "ITEM, NO_DATA, NO_DATA",
        "THEME, NO_DATA, NO_SCORE",
        "VALUE, NO_DATA, NO_SCORE"
    })
    void saysWhyThereIsNoNumber(Level level, Visibility visibility, State state) {
        ScoreCell cell = ScoreCell.of(Optional.of(score(level, "raad", visibility, 0, 0)), SCALE);

        assertThat(cell.state()).isEqualTo(state);
        assertThat(cell.isShown()).isFalse();
        assertThat(cell.n()).isZero();
        assertThat(ScoreCell.of(Optional.empty(), SCALE).state()).isEqualTo(State.NOT_ASKED);
    }

    /** An eighth of the scale is worth naming: half a point on 1 to 5. */
    @Test
    void namesWhatIsLargeEnough() {
        assertThat(Claims.isWorthNaming(0.5, SCALE)).isTrue();
        assertThat(Claims.isWorthNaming(-0.5, SCALE)).isTrue();
        assertThat(Claims.isWorthNaming(0.49, SCALE)).isFalse();
        assertThat(Claims.smallestEffect(SCALE)).isEqualTo(0.5);
        assertThat(Claims.MINIMUM).isEqualTo(10);
    }

    /** Groups that took part, each with every later one; the difference as it was published, with a word where it does not add up. */
    @Test
    void setsEveryTwoGroupsBesideEachOther() {
        PublishedResult result = result(
                List.of(difference("raad", "college", 0.5), difference("raad", "inwoners", 1.3)),
                score(Level.THEME, "raad", Visibility.FULL, 20, 3.5),
                score(Level.THEME, "college", Visibility.MEAN_ONLY, 6, 3.0),
                score(Level.THEME, "inwoners", Visibility.FULL, 90, 2.25));

        List<GroupPair> pairs = GroupPair.list(result, "T", name -> "de " + name);

        assertThat(pairs)
                .extracting(pair -> pair.first() + " " + pair.second())
                .containsExactly("de raad de college", "de raad de inwoners", "de college de inwoners");
        assertThat(pairs.get(0).now()).isEqualTo(new GroupPair.Points(State.SHOWN, 0.5, false, Optional.empty()));
        assertThat(pairs.get(1).now())
                .as("3,5 and 2,3 print 1,2")
                .isEqualTo(new GroupPair.Points(State.SHOWN, 1.3, true, Optional.empty()));
        assertThat(pairs.get(2).now().state()).isEqualTo(State.NOT_ASKED);
        assertThat(pairs.get(0).wish().state()).isEqualTo(State.NOT_ASKED);
    }

    @Test
    void saysWhyTwoGroupsAreNotCompared() {
        PublishedResult result = result(
                List.of(difference("raad", "inwoners", 1)),
                score(Level.THEME, "raad", Visibility.FULL, 20, 3.5),
                score(Level.THEME, "college", Visibility.HIDDEN, 0, 0),
                score(Level.THEME, "inwoners", Visibility.NO_DATA, 0, 0));

        List<GroupPair> pairs = GroupPair.list(result, "T", name -> name);

        assertThat(pairs.get(0).now().state()).as("a hidden side hides it").isEqualTo(State.HIDDEN);
        assertThat(pairs.get(2).now().state()).isEqualTo(State.HIDDEN);
        assertThat(GroupPair.list(
                        result(List.of(), score(Level.THEME, "raad", Visibility.FULL, 20, 3.5)), "T", name -> name))
                .as("nothing to compare")
                .isEmpty();
    }

    private static Findings.GroupDifference difference(String first, String second, double points) {
        return new Findings.GroupDifference(
                new Cell(Level.THEME, first, "T", Aspect.NOW), new Cell(Level.THEME, second, "T", Aspect.NOW), points);
    }

    private static PublishedResult result(List<Findings.GroupDifference> differences, PublishedScore... scores) {
        return new PublishedResult(
                List.of(
                        new PublishedGroup("raad", 20, OptionalInt.of(23), true),
                        new PublishedGroup("college", 6, OptionalInt.of(6), true),
                        new PublishedGroup("ambtenaren", 0, OptionalInt.of(80), true),
                        new PublishedGroup("inwoners", 90, OptionalInt.empty(), false)),
                0,
                List.of(scores),
                new Findings(List.of(), differences, List.of(), List.of()));
    }

    private static PublishedScore full(Aspect aspect, int n, Interval interval, int dontKnow, boolean divided) {
        ScoreDetail detail = aspect == Aspect.GAP
                ? new ScoreDetail.OfGap(OptionalDouble.of(1), interval, Optional.empty())
                : new ScoreDetail.OfStatement(
                        OptionalDouble.of(1),
                        interval,
                        dontKnow,
                        0,
                        List.of(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        divided);
        return new PublishedScore(
                new Cell(Level.ITEM, "raad", "a", aspect),
                Visibility.FULL,
                OptionalInt.of(n),
                OptionalDouble.of(3),
                Optional.of(detail));
    }

    private static PublishedScore score(Level level, String group, Visibility visibility, int n, double mean) {
        return new PublishedScore(
                new Cell(level, group, "T", Aspect.NOW),
                visibility,
                OptionalInt.of(n),
                OptionalDouble.of(mean),
                Optional.empty());
    }
}
