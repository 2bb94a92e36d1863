package nl.lokaledemocratie.quickscan.analysis;

import java.util.Arrays;

import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Pair;
import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Score;
import nl.lokaledemocratie.quickscan.analysis.CountingPlan.Slot;
import nl.lokaledemocratie.quickscan.analysis.stats.CompleteCases;
import nl.lokaledemocratie.quickscan.questionnaire.Ratings;

/** The counts of one group: whole numbers only, so that the order of sheets and the way of merging never matter. */
final class GroupCounts {

    /** The three tallies behind a theme gap: the gap itself, and now and wish over the same pairs. */
    record GapTallies(Tally gap, Tally now, Tally wish) {}

    private final CountingPlan plan;
    private final Slot[] slots;
    private final Pair[] pairs;
    private final Score[] asked;
    private final Score[] gaps;
    private final int[] ratingCounts;
    private final int[] pairCounts;
    private final Tally[] askedTallies;
    private final CompleteCases[] complete;
    private final GapTallies[] gapTallies;
    private final int[] codes;
    private final int[] row;
    private int sheets;

    GroupCounts(CountingPlan plan) {
        this.plan = plan;
        slots = plan.slots().toArray(Slot[]::new);
        pairs = plan.pairs().toArray(Pair[]::new);
        asked = plan.asked().toArray(Score[]::new);
        gaps = plan.gaps().toArray(Score[]::new);
        ratingCounts = new int[plan.ratingCounts()];
        pairCounts = new int[plan.pairCounts()];
        askedTallies = Arrays.stream(asked).map(GroupCounts::upward).toArray(Tally[]::new);
        complete = Arrays.stream(asked)
                .map(score -> new CompleteCases(score.level() == Level.THEME ? score.items() : 0))
                .toArray(CompleteCases[]::new);
        gapTallies = Arrays.stream(gaps).map(GroupCounts::gapTallies).toArray(GapTallies[]::new);
        codes = new int[slots.length];
        row = new int[slots.length];
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
        if (!read(sheet)) {
            return false;
        }
        sheets++;
        for (int i = 0; i < slots.length; i++) {
            ratingCounts[slots[i].start() + 2 + codes[i]]++;
        }
        countPairs();
        turnReversed();
        countAsked();
        countGaps();
        return true;
    }

    private boolean read(byte[] sheet) {
        boolean answered = false;
        for (int i = 0; i < slots.length; i++) {
            int code = sheet[slots[i].position()];
            if (code < Ratings.DONT_KNOW || code >= slots[i].points()) {
                throw new IllegalArgumentException("Off the scale: position " + slots[i].position() + " of a sheet");
            }
            codes[i] = code;
            answered |= code >= 0;
        }
        return answered;
    }

    private void countPairs() {
        for (Pair pair : pairs) {
            int now = codes[pair.now()];
            int wish = codes[pair.wish()];
            if ((now | wish) >= 0) {
                pairCounts[pair.start() + now * pair.points() + wish]++;
            }
        }
    }

    private void turnReversed() {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i].reverse() && codes[i] >= 0) {
                codes[i] = slots[i].points() - 1 - codes[i];
            }
        }
    }

    private void countAsked() {
        for (int s = 0; s < asked.length; s++) {
            int sum = 0;
            int answered = 0;
            for (int slot : asked[s].now()) {
                int code = codes[slot];
                if (code >= 0) {
                    sum += code;
                    row[answered++] = code;
                }
            }
            askedTallies[s].add(sum, answered);
            if (answered == complete[s].k()) {
                complete[s].add(row);
            }
        }
    }

    private void countGaps() {
        for (int s = 0; s < gaps.length; s++) {
            int[] nows = gaps[s].now();
            int[] wishes = gaps[s].wish();
            int nowSum = 0;
            int wishSum = 0;
            int both = 0;
            for (int i = 0; i < nows.length; i++) {
                int now = codes[nows[i]];
                int wish = codes[wishes[i]];
                if ((now | wish) >= 0) {
                    nowSum += now;
                    wishSum += wish;
                    both++;
                }
            }
            gapTallies[s].gap().add(wishSum - nowSum, both);
            gapTallies[s].now().add(nowSum, both);
            gapTallies[s].wish().add(wishSum, both);
        }
    }

    void addAll(GroupCounts other) {
        sheets += other.sheets;
        addTo(ratingCounts, other.ratingCounts);
        addTo(pairCounts, other.pairCounts);
        for (int s = 0; s < asked.length; s++) {
            askedTallies[s].addAll(other.askedTallies[s]);
            complete[s].addAll(other.complete[s]);
        }
        for (int s = 0; s < gaps.length; s++) {
            gapTallies[s].gap().addAll(other.gapTallies[s].gap());
            gapTallies[s].now().addAll(other.gapTallies[s].now());
            gapTallies[s].wish().addAll(other.gapTallies[s].wish());
        }
    }

    private static void addTo(int[] counts, int[] others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }

    CountingPlan plan() {
        return plan;
    }

    int sheets() {
        return sheets;
    }

    /** Don't know, empty, then the answers per point. */
    int[] ratings(int slot) {
        return Arrays.copyOfRange(ratingCounts, slots[slot].start(), slots[slot].start() + slots[slot].points() + 2);
    }

    /** The table now × wish of an item. */
    int[] pairs(Pair pair) {
        return Arrays.copyOfRange(pairCounts, pair.start(), pair.start() + pair.points() * pair.points());
    }

    Tally asked(int score) {
        return askedTallies[score];
    }

    /** The complete cases of a theme's now or wish. */
    CompleteCases complete(int score) {
        return complete[score];
    }

    GapTallies gap(int score) {
        return gapTallies[score];
    }
}
