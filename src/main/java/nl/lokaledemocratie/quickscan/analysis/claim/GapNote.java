package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail.Sides;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.notation.HalfUp;

/**
 * What must stand below a printed gap: where the printed wish minus the printed now is something else, whoever calculates along is told
 * why (METHOD.md 1). The means of the pairs stand there where they may be printed (METHOD.md 12.6) and look different from those in the
 * row; else words do.
 *
 * @param now  mean of the pairs behind the gap, 0 for a kind without
 * @param wish likewise
 */
public record GapNote(Kind kind, double now, double wish) {

    /** No note is needed. */
    public static final GapNote NONE = new GapNote(Kind.NONE, 0, 0);

    /** What the note says. */
    public enum Kind {
        NONE,
        /** Between these means of the pairs the gap lies. */
        SIDES,
        /** Between these means, and as they are printed their difference is a tenth off. */
        SIDES_ROUNDED,
        /** It is rounding alone. */
        ROUNDED,
        /** The gap is about those who answered both questions. */
        PAIRS
    }

    /** Of what a row shows of now, wish and gap. */
    public static GapNote of(ScoreRow row) {
        if (row.all().size() < 3 || !row.all().stream().allMatch(GapNote::isShown)) {
            return NONE;
        }
        double now = mean(row.now());
        double wish = mean(row.wish());
        double gap = mean(row.gap());
        Optional<Sides> sides = row.gap().flatMap(PublishedScore::sides);
        boolean same = sides.filter(both -> looksTheSame(both.now(), now) && looksTheSame(both.wish(), wish))
                .isPresent();
        if (sides.isPresent() && !same) {
            return sides(sides.get(), gap);
        } else if (addsUp(now, wish, gap)) {
            return NONE;
        }
        return new GapNote(same || isOfTheSame(row) ? Kind.ROUNDED : Kind.PAIRS, 0, 0);
    }

    private static GapNote sides(Sides sides, double gap) {
        boolean exact = addsUp(sides.now(), sides.wish(), gap);
        return new GapNote(exact ? Kind.SIDES : Kind.SIDES_ROUNDED, sides.now(), sides.wish());
    }

    /** Whether, as printed with one decimal, the second minus the first is the difference. */
    public static boolean addsUp(double from, double to, double difference) {
        return HalfUp.to(1, to).subtract(HalfUp.to(1, from)).compareTo(HalfUp.to(1, difference)) == 0;
    }

    private static boolean looksTheSame(double one, double other) {
        return HalfUp.to(1, one).equals(HalfUp.to(1, other));
    }

    /**
     * Whether the same answers are behind all three. In a theme the same people can have left out one question of a statement and
     * the other of another, so as many people are no proof there (METHOD.md 1).
     */
    private static boolean isOfTheSame(ScoreRow row) {
        PublishedScore gap = row.gap().orElseThrow();
        return gap.cell().level() == Level.ITEM
                && row.all().stream().allMatch(score -> score.n().equals(gap.n()));
    }

    private static boolean isShown(PublishedScore score) {
        return score.visibility().isShown() && score.mean().isPresent();
    }

    private static double mean(Optional<PublishedScore> score) {
        return score.orElseThrow().mean().orElseThrow();
    }
}
