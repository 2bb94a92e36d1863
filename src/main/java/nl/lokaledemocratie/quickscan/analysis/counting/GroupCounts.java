package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.counting.CountingPlan.ItemPlan;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The counts of one group: whole numbers only, so that the order of sheets and the way of merging never matter. */
public final class GroupCounts {

    private final CountingPlan plan;
    private final int[] tables;
    private final WholeCounts[] wholes;
    private final Optional<GroupCounts> beside;
    private Optional<Batch> waiting = Optional.empty();
    private int sheets;

    GroupCounts(CountingPlan plan) {
        this(plan, Optional.empty());
    }

    /**
     * Counts of sheets of which other answers are counted beside.
     *
     * @param beside what of a sheet is about estimates: those of the group, or what others estimate
     */
    GroupCounts(CountingPlan plan, Optional<CountingPlan> beside) {
        this.plan = plan;
        this.beside = beside.map(GroupCounts::new);
        tables = new int[plan.tableSize()];
        wholes = plan.wholes().stream().map(WholeCounts::new).toArray(WholeCounts[]::new);
    }

    /**
     * Counts one sheet; its codes are those of {@code Ratings}. Returns false, and counts nothing, when it holds no answer at all. An
     * answer off the scale is found when the batch is worked out.
     */
    boolean add(byte[] sheet) {
        if (isBlank(sheet)) {
            return false;
        }
        if (waiting.isEmpty()) {
            waiting = Optional.of(new Batch(plan));
        }
        sheets++;
        beside.ifPresent(counts -> counts.add(sheet));
        if (waiting.get().add(sheet)) {
            countWaiting();
        }
        return true;
    }

    private boolean isBlank(byte[] sheet) {
        for (int position : plan.positions()) {
            if (sheet[position] >= 0) {
                return false;
            }
        }
        return beside.map(counts -> counts.isBlank(sheet)).orElse(true);
    }

    /** Works out the sheets that wait, so that the counts may be read. */
    void countWaiting() {
        waiting.filter(batch -> batch.size() > 0).ifPresent(batch -> {
            batch.workOut(tables);
            for (WholeCounts whole : wholes) {
                whole.add(batch);
            }
            batch.clear();
        });
        beside.ifPresent(GroupCounts::countWaiting);
    }

    void addAll(GroupCounts other) {
        other.countWaiting();
        sheets += other.sheets;
        for (int i = 0; i < tables.length; i++) {
            tables[i] += other.tables[i];
        }
        for (int i = 0; i < wholes.length; i++) {
            wholes[i].addAll(other.wholes[i]);
        }
        beside.ifPresent(counts -> counts.addAll(other.beside.orElseThrow()));
    }

    /** What is counted beside: estimates, or in the estimated group now of the items that others estimate. */
    Optional<GroupCounts> beside() {
        return beside;
    }

    CountingPlan plan() {
        return plan;
    }

    public int sheets() {
        return sheets;
    }

    /** Don't know, empty, then the answers per point of one aspect of an item. */
    int[] ratings(int item, Aspect aspect) {
        ItemPlan place = plan.items().get(item);
        int[] counts = new int[place.places(aspect)];
        for (int i = 0; i < place.places(); i++) {
            int code = aspect == Aspect.NOW ? i / place.wishPlaces() : i % place.wishPlaces();
            counts[code] += tables[place.start() + i];
        }
        return counts;
    }

    /** The table now × wish of an item over who answered both, row by row. */
    int[] pairs(int item) {
        ItemPlan place = plan.items().get(item);
        int points = place.nowPlaces() - CountingPlan.NO_ANSWERS;
        int[] table = new int[points * points];
        for (int row = 0; row < points; row++) {
            int from = place.start() + (row + CountingPlan.NO_ANSWERS) * place.wishPlaces() + CountingPlan.NO_ANSWERS;
            System.arraycopy(tables, from, table, row * points, points);
        }
        return table;
    }

    /** The scores of a theme or core value, ready to read. */
    WholeCounts whole(int whole) {
        return wholes[whole].folded();
    }
}
