package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.GapRanking.Gap;
import nl.lokaledemocratie.quickscan.analysis.claim.Ranking.Ranked;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail.Sides;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/**
 * What may be said of where the gap of a group is largest and smallest (METHOD.md 11b): the one place that decides it, for page and
 * report alike.
 *
 * @param over     the set of themes it speaks of
 * @param largest  of {@link Kind#ONE} the only one, of {@link Kind#EVEN} all
 * @param next     what comes after the largest; empty where it is not named
 * @param smallest of {@link Kind#RANKED}; else empty
 * @param limit    no gap is larger, in scale points, of {@link Kind#SMALL}
 */
public record GapStory(
        Kind kind, RankedOver over, List<Place> largest, List<Place> next, List<Place> smallest, double limit) {

    /** From so many themes on the second is named too. */
    private static final int MANY = 4;

    /** Which sentence fits. */
    public enum Kind {
        /** There is no gap to name. */
        NONE,
        /** There is one, and a ranking word needs two. */
        ONE,
        /** The gaps are on different scales. */
        SCALES,
        /** None is large enough to name. */
        SMALL,
        /** All are of one size. */
        EVEN,
        /** There is a largest and a smallest. */
        RANKED
    }

    /**
     * A theme that is named.
     *
     * @param gap     in scale points
     * @param sides   the means between which it lies, where it is the only largest and they may be shown
     * @param rounded whether these, as printed, give another gap
     * @param pairs   whether these are other means than those of now and wish in figure and table
     */
    public record Place(Theme theme, double gap, Optional<Sides> sides, boolean rounded, boolean pairs) {

        /** They wish less than there is now, as far as is printed. */
        public boolean isNegative() {
            return HalfUp.to(1, gap).signum() < 0;
        }
    }

    /**
     * Of a group of a published result.
     *
     * @param printed  how a size is written: what prints the same is named together
     */
    public static GapStory of(
            PublishedResult result, Questionnaire questionnaire, String group, DoubleFunction<String> printed) {
        GapRanking gaps = GapRanking.of(result, questionnaire, group, printed);
        Ranking<Gap> ranking = gaps.ranking();
        if (ranking.steps().isEmpty()) {
            return story(Kind.NONE, ranking);
        } else if (ranking.isRanked() && gaps.scale().isEmpty()) {
            return story(Kind.SCALES, ranking);
        } else if (!ranking.isRanked() || ranking.isEven() && isWorthNaming(ranking.largest(), gaps)) {
            Kind kind = ranking.isRanked() ? Kind.EVEN : Kind.ONE;
            return new GapStory(kind, ranking.over(), named(ranking.largest()), List.of(), List.of(), 0);
        }
        return isWorthNaming(ranking.largest(), gaps) ? ranked(gaps) : small(gaps);
    }

    private static GapStory story(Kind kind, Ranking<Gap> ranking) {
        return new GapStory(kind, ranking.over(), List.of(), List.of(), List.of(), 0);
    }

    private static GapStory small(GapRanking gaps) {
        double limit = Claims.smallestEffect(scale(gaps));
        return new GapStory(Kind.SMALL, gaps.ranking().over(), List.of(), List.of(), List.of(), limit);
    }

    private static GapStory ranked(GapRanking gaps) {
        Ranking<Gap> ranking = gaps.ranking();
        List<Ranked<Gap>> next = ranking.steps().get(1);
        boolean isNextNamed = ranking.steps().size() > 2 && ranking.over().shown() >= MANY && isWorthNaming(next, gaps);
        List<Place> largest = ranking.largest().size() == 1
                ? List.of(withSides(ranking.largest().get(0)))
                : named(ranking.largest());
        return new GapStory(
                Kind.RANKED,
                ranking.over(),
                largest,
                isNextNamed ? named(next) : List.of(),
                named(ranking.smallest()),
                0);
    }

    private static boolean isWorthNaming(List<Ranked<Gap>> step, GapRanking gaps) {
        return Claims.isWorthNaming(step.get(0).value(), scale(gaps));
    }

    private static Scale scale(GapRanking gaps) {
        return gaps.scale().orElseThrow();
    }

    private static List<Place> named(List<Ranked<Gap>> places) {
        return places.stream()
                .map(place -> new Place(place.what().theme(), place.value(), Optional.empty(), false, false))
                .toList();
    }

    private static Place withSides(Ranked<Gap> place) {
        Optional<Sides> sides = place.what().score().sides();
        GapNote.Kind note = place.what().note().kind();
        return new Place(
                place.what().theme(),
                place.value(),
                sides,
                sides.filter(both -> !GapNote.addsUp(both.now(), both.wish(), place.value()))
                        .isPresent(),
                sides.isPresent() && (note == GapNote.Kind.SIDES || note == GapNote.Kind.SIDES_ROUNDED));
    }

    /** Whether a named gap is a wish for less than there is now. */
    public boolean isAnyNegative() {
        return Stream.of(largest, next, smallest).flatMap(List::stream).anyMatch(Place::isNegative);
    }
}
