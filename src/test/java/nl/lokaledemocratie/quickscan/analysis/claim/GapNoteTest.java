package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.GapNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

class GapNoteTest {

    @Test
    void saysThatRoundingAloneMadeTheDifference() {
        assertThat(note(score(Aspect.NOW, 30, 4.14), score(Aspect.WISH, 30, 4.35), gap(30, 0.21, 4.14, 4.35)))
                .isEqualTo(Kind.ROUNDED);
        assertThat(note(item(Aspect.NOW, 4.1), item(Aspect.WISH, 4.4), item(Aspect.GAP, 0.2)))
                .isEqualTo(Kind.ROUNDED);
    }

    /** Seven people can answer now of both statements of a theme and the wish of either one: the gap is of fewer answers. */
    @Test
    void doesNotCallItRoundingWhereAsManyPeopleNeedNotHaveGivenTheSameAnswers() {
        assertThat(note(score(Aspect.NOW, 7, 4.1), score(Aspect.WISH, 7, 4.4), score(Aspect.GAP, 7, 0.2)))
                .isEqualTo(Kind.PAIRS);
    }

    @Test
    void showsTheMeansOfThePairsAndWhetherTheyAddUp() {
        assertThat(note(score(Aspect.NOW, 30, 2.5), score(Aspect.WISH, 30, 4), gap(20, 1.4, 2.6, 4.0)))
                .isEqualTo(Kind.SIDES);
        assertThat(note(score(Aspect.NOW, 30, 2.5), score(Aspect.WISH, 30, 4), gap(20, 0.21, 4.14, 4.35)))
                .isEqualTo(Kind.SIDES_ROUNDED);
    }

    /** METHOD.md 12.6: nothing of the pairs but words where one to four people answered one question only. */
    @Test
    void saysInWordsWhatMayNotBeSaidInNumbers() {
        GapNote note = GapNote.of(new ScoreRow(
                Optional.of(score(Aspect.NOW, 30, 2.5)),
                Optional.of(score(Aspect.WISH, 28, 4)),
                Optional.of(score(Aspect.GAP, 27, 1.2))));

        assertThat(note).isEqualTo(new GapNote(Kind.PAIRS, 0, 0));
    }

    @Test
    void saysNothingWhereThePrintedNumbersAddUpOrSomethingIsMissing() {
        assertThat(note(score(Aspect.NOW, 30, 2.5), score(Aspect.WISH, 30, 4), gap(30, 1.5, 2.5, 4)))
                .isEqualTo(Kind.NONE);
        assertThat(GapNote.of(new ScoreRow(
                                Optional.of(score(Aspect.NOW, 30, 2.5)),
                                Optional.empty(),
                                Optional.of(score(Aspect.GAP, 27, 1.2))))
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void leavesNoPrintedDifferenceWithoutANote() {
        Random random = new Random(5);
        int different = 0;
        for (int i = 0; i < 20_000; i++) {
            double now = 1 + 4 * random.nextDouble();
            double wish = 1 + 4 * random.nextDouble();
            int pairs = 30 - random.nextInt(3);
            PublishedScore gap = random.nextBoolean()
                    ? gap(pairs, wish - now, now, wish)
                    : score(Aspect.GAP, pairs, wish - now + 0.1 * random.nextDouble());
            if (tenths(wish) - tenths(now) != tenths(gap.mean().orElseThrow())) {
                different++;
                assertThat(note(score(Aspect.NOW, 30, now), score(Aspect.WISH, 30, wish), gap))
                        .isNotEqualTo(Kind.NONE);
            }
        }
        assertThat(different).isGreaterThan(1000);
    }

    private static long tenths(double value) {
        return Long.parseLong(Notation.DUTCH.mean(value).replace(",", "").replace('\u2212', '-'));
    }

    private static Kind note(PublishedScore now, PublishedScore wish, PublishedScore gap) {
        return GapNote.of(new ScoreRow(Optional.of(now), Optional.of(wish), Optional.of(gap)))
                .kind();
    }

    private static PublishedScore score(Aspect aspect, int n, double mean) {
        return score(aspect, n, mean, Optional.empty());
    }

    private static PublishedScore item(Aspect aspect, double mean) {
        return new PublishedScore(
                new Cell(Level.ITEM, "inwoners", "i", aspect),
                Visibility.MEAN_ONLY,
                OptionalInt.of(7),
                OptionalDouble.of(mean),
                Optional.empty());
    }

    private static PublishedScore gap(int n, double mean, double now, double wish) {
        ScoreDetail detail = new ScoreDetail.OfGap(
                OptionalDouble.of(1), Interval.NOTHING, Optional.of(new ScoreDetail.Sides(now, wish)));
        return score(Aspect.GAP, n, mean, Optional.of(detail));
    }

    private static PublishedScore score(Aspect aspect, int n, double mean, Optional<ScoreDetail> detail) {
        return new PublishedScore(
                new Cell(Level.THEME, "inwoners", "t", aspect),
                detail.isPresent() ? Visibility.FULL : Visibility.MEAN_ONLY,
                OptionalInt.of(n),
                OptionalDouble.of(mean),
                detail);
    }
}
