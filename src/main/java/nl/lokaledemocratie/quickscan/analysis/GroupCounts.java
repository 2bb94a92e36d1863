package nl.lokaledemocratie.quickscan.analysis;

import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Pair;
import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Score;
import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Slot;
import nl.lokaledemocratie.quickscan.questionnaire.Ratings;

/** The counts of one group: whole numbers only, so that the order of sheets and the way of merging never matter. */
final class GroupCounts {

    /** The three tallies behind a theme gap: the gap itself, and now and wish over the same pairs. */
    record GapTallies(Tally gap, Tally now, Tally wish) {}

    private final CountingPlan plan;
    private final int[] ratings;
    private final int[] pairs;
    private final Tally[] asked;
    private final GapTallies[] gaps;
    private final int[] codes;
    private int sheets;

    GroupCounts(CountingPlan plan) {
        this.plan = plan;
        ratings = new int[plan.ratingCounts()];
        pairs = new int[plan.pairCounts()];
        codes = new int[plan.slots().size()];
        asked = plan.asked().stream().map(GroupCounts::upward).toArray(Tally[]::new);
        gaps = plan.gaps().stream().map(GroupCounts::gapTallies).toArray(GapTallies[]::new);
    }

    private static Tally upward(Score score) {
        return new Tally(score.items(), 0, score.scale().width());
    }

    private static GapTallies gapTallies(Score score) {
        int width = score.scale().width();
        return new GapTallies(new Tally(score.items(), -width, width), upward(score), upward(score));
    }

    /** Counts one sheet; its codes are those of {@code Ratings}. Returns false, and counts nothing, when it holds no answer at all. */
    boolean add(byte[] sheet) {
        List<Slot> slots = plan.slots();
        int answers = 0;
        for (int i = 0; i < codes.length; i++) {
            codes[i] = sheet[slots.get(i).position()];
            if (codes[i] < Ratings.DONT_KNOW || codes[i] >= slots.get(i).points()) {
                throw new IllegalArgumentException(
                        "Off the scale: position " + slots.get(i).position() + " of a sheet");
            }
            answers += codes[i] >= 0 ? 1 : 0;
        }
        if (answers == 0) {
            return false;
        }
        sheets++;
        countRatings(slots);
        countPairs();
        turnReversed(slots);
        countAsked();
        countGaps();
        return true;
    }

    private void countRatings(List<Slot> slots) {
        for (int i = 0; i < codes.length; i++) {
            ratings[slots.get(i).start() + 2 + codes[i]]++;
        }
    }

    private void countPairs() {
        for (Pair pair : plan.pairs()) {
            int now = codes[pair.now()];
            int wish = codes[pair.wish()];
            if (now >= 0 && wish >= 0) {
                pairs[pair.start() + now * pair.points() + wish]++;
            }
        }
    }

    private void turnReversed(List<Slot> slots) {
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] >= 0 && slots.get(i).reverse()) {
                codes[i] = slots.get(i).points() - 1 - codes[i];
            }
        }
    }

    private void countAsked() {
        for (int s = 0; s < asked.length; s++) {
            int sum = 0;
            int answered = 0;
            for (int slot : plan.asked().get(s).now()) {
                if (codes[slot] >= 0) {
                    sum += codes[slot];
                    answered++;
                }
            }
            asked[s].add(sum, answered);
        }
    }

    private void countGaps() {
        for (int s = 0; s < gaps.length; s++) {
            Score score = plan.gaps().get(s);
            int nowSum = 0;
            int wishSum = 0;
            int both = 0;
            for (int i = 0; i < score.items(); i++) {
                int now = codes[score.now()[i]];
                int wish = codes[score.wish()[i]];
                if (now >= 0 && wish >= 0) {
                    nowSum += now;
                    wishSum += wish;
                    both++;
                }
            }
            gaps[s].gap().add(wishSum - nowSum, both);
            gaps[s].now().add(nowSum, both);
            gaps[s].wish().add(wishSum, both);
        }
    }

    void addAll(GroupCounts other) {
        sheets += other.sheets;
        addTo(ratings, other.ratings);
        addTo(pairs, other.pairs);
        for (int s = 0; s < asked.length; s++) {
            asked[s].addAll(other.asked[s]);
        }
        for (int s = 0; s < gaps.length; s++) {
            gaps[s].gap().addAll(other.gaps[s].gap());
            gaps[s].now().addAll(other.gaps[s].now());
            gaps[s].wish().addAll(other.gaps[s].wish());
        }
    }

    private static void addTo(int[] counts, int[] others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }

    int sheets() {
        return sheets;
    }

    /** Don't know, empty, then the answers per point. */
    int[] ratings(int slot) {
        Slot place = plan.slots().get(slot);
        return java.util.Arrays.copyOfRange(ratings, place.start(), place.start() + place.points() + 2);
    }

    /** The table now × wish of an item. */
    int[] pairs(Pair pair) {
        return java.util.Arrays.copyOfRange(pairs, pair.start(), pair.start() + pair.points() * pair.points());
    }

    Tally asked(int score) {
        return asked[score];
    }

    GapTallies gap(int score) {
        return gaps[score];
    }
}
