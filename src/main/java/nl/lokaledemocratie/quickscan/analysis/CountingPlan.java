package nl.lokaledemocratie.quickscan.analysis;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** What is counted of each sheet and where: the codebook worked out into positions, once, so that counting is only array work. */
final class CountingPlan {

    /** One asked aspect of one item: its place in the sheet and the start of its counts (don't know, empty, then the points). */
    record Slot(String item, Aspect aspect, int position, int points, boolean reverse, int start) {}

    /** An item with both questions: places of now and wish, start of its table now × wish. */
    record Pair(String item, int now, int wish, int points, int start) {}

    /** A theme or core value and one aspect: its slots; for a gap the pairs, now first and then wish. */
    record Score(Level level, String key, Aspect aspect, Range scale, int[] now, int[] wish) {
        int items() {
            return now.length;
        }
    }

    private final Codebook codebook;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Score> asked = new ArrayList<>();
    private final List<Score> gaps = new ArrayList<>();
    private final int layoutSize;
    private int ratingCounts;
    private int pairCounts;

    /** The plan for counting these items in sheets of that layout, which may hold more items. */
    CountingPlan(Codebook codebook, RatingLayout layout) {
        this.codebook = codebook;
        this.layoutSize = layout.size();
        for (Codebook.Item item : codebook.items()) {
            addItem(item, layout);
        }
        for (Level level : List.of(Level.THEME, Level.VALUE)) {
            codebook.keys(level).forEach(key -> addScores(level, key));
        }
    }

    private void addItem(Codebook.Item item, RatingLayout layout) {
        int points = item.scale().points();
        for (Aspect aspect : Aspect.ASKED) {
            if (item.has(aspect)) {
                int position = layout.position(item.key(), aspect);
                slots.add(new Slot(item.key(), aspect, position, points, item.reverse(), ratingCounts));
                ratingCounts += points + 2;
            }
        }
        if (item.has(Aspect.GAP)) {
            pairs.add(new Pair(item.key(), slots.size() - 2, slots.size() - 1, points, pairCounts));
            pairCounts += points * points;
        }
    }

    private void addScores(Level level, String key) {
        Range scale = codebook.scale(level, key);
        for (Aspect aspect : Aspect.ASKED) {
            int[] members = slotsOf(level, key, aspect, aspect);
            if (members.length > 0) {
                asked.add(new Score(level, key, aspect, scale, members, new int[0]));
            }
        }
        int[] now = slotsOf(level, key, Aspect.GAP, Aspect.NOW);
        if (now.length > 0) {
            gaps.add(new Score(level, key, Aspect.GAP, scale, now, slotsOf(level, key, Aspect.GAP, Aspect.WISH)));
        }
    }

    private int[] slotsOf(Level level, String key, Aspect membership, Aspect aspect) {
        return codebook.members(level, key, membership).stream()
                .mapToInt(item -> slotIndex(item.key(), aspect))
                .toArray();
    }

    int slotIndex(String item, Aspect aspect) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).aspect() == aspect && slots.get(i).item().equals(item)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The codebook does not ask " + aspect.key() + " of " + item);
    }

    Codebook codebook() {
        return codebook;
    }

    List<Slot> slots() {
        return slots;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Scores of now and of wish. */
    List<Score> asked() {
        return asked;
    }

    /** Scores of gaps. */
    List<Score> gaps() {
        return gaps;
    }

    int layoutSize() {
        return layoutSize;
    }

    int ratingCounts() {
        return ratingCounts;
    }

    int pairCounts() {
        return pairCounts;
    }

    boolean equalTo(CountingPlan other) {
        return codebook.equals(other.codebook) && layoutSize == other.layoutSize;
    }
}
