package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore.Detail;
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
    public static GapNote of(
            Optional<PublishedScore> now, Optional<PublishedScore> wish, Optional<PublishedScore> gap) {
        if (!Stream.of(now, wish, gap).allMatch(GapNote::isShown)) {
            return NONE;
        }
        Optional<Detail> sides = gap.flatMap(PublishedScore::detail)
                .filter(detail ->
                        detail.nowOfPairs().isPresent() && detail.wishOfPairs().isPresent());
        boolean same = sides.filter(detail -> looksTheSame(detail, now, wish)).isPresent();
        if (sides.isPresent() && !same) {
            return sides(sides.get(), mean(gap));
        } else if (addsUp(mean(now), mean(wish), mean(gap))) {
            return NONE;
        }
        return new GapNote(same || isOfTheSame(now, wish, gap) ? Kind.ROUNDED : Kind.PAIRS, 0, 0);
    }

    private static GapNote sides(Detail detail, double gap) {
        double now = detail.nowOfPairs().getAsDouble();
        double wish = detail.wishOfPairs().getAsDouble();
        return new GapNote(addsUp(now, wish, gap) ? Kind.SIDES : Kind.SIDES_ROUNDED, now, wish);
    }

    /** Whether, as printed with one decimal, the second minus the first is the difference. */
    public static boolean addsUp(double from, double to, double difference) {
        return HalfUp.to(1, to).subtract(HalfUp.to(1, from)).compareTo(HalfUp.to(1, difference)) == 0;
    }

    private static boolean looksTheSame(Detail sides, Optional<PublishedScore> now, Optional<PublishedScore> wish) {
        return HalfUp.to(1, sides.nowOfPairs().getAsDouble()).equals(HalfUp.to(1, mean(now)))
                && HalfUp.to(1, sides.wishOfPairs().getAsDouble()).equals(HalfUp.to(1, mean(wish)));
    }

    /**
     * Whether the same answers are behind all three. In a theme the same people can have left out one question of a statement and
     * the other of another, so as many people are no proof there (METHOD.md 1).
     */
    private static boolean isOfTheSame(
            Optional<PublishedScore> now, Optional<PublishedScore> wish, Optional<PublishedScore> gap) {
        OptionalInt pairs = gap.orElseThrow().n();
        return gap.orElseThrow().level() == Level.ITEM
                && now.orElseThrow().n().equals(pairs)
                && wish.orElseThrow().n().equals(pairs);
    }

    private static boolean isShown(Optional<PublishedScore> score) {
        return score.filter(
                        found -> found.visibility().isShown() && found.mean().isPresent())
                .isPresent();
    }

    private static double mean(Optional<PublishedScore> score) {
        return score.orElseThrow().mean().orElseThrow();
    }
}
