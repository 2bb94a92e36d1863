package nl.lokaledemocratie.quickscan.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * All that the analysis needs of the answer sheets, as counts: sheets stream through and are not kept, counts of parts can be merged.
 * The work per sheet does not depend on the number of sheets. Not safe for use by several threads: count parts and merge.
 */
public final class ScanCounts {

    private final CountingPlan plan;
    private final Map<String, GroupCounts> groups = new LinkedHashMap<>();
    private int emptySheets;

    private ScanCounts(CountingPlan plan, List<String> groups) {
        this.plan = plan;
        groups.forEach(group -> this.groups.put(group, new GroupCounts(plan)));
    }

    /** No sheets yet; sheets have the layout of the codebook. */
    public static ScanCounts none(Codebook codebook, List<Population> populations) {
        return none(codebook, populations, codebook.layout());
    }

    /** No sheets yet; sheets have a layout that may hold more than the items of the codebook. */
    public static ScanCounts none(Codebook codebook, List<Population> populations, RatingLayout layout) {
        return new ScanCounts(
                new CountingPlan(codebook, layout),
                populations.stream().map(Population::group).toList());
    }

    /**
     * Counts one sheet; a sheet without any valid answer is only counted as dropped (METHOD.md 1).
     *
     * @throws IllegalArgumentException when the group is unknown or the sheet has another layout
     */
    public void add(AnswerSheet sheet) {
        add(sheet.audience(), sheet.ratings().toBytes());
    }

    /** The same for a sheet in stored form, see {@link nl.lokaledemocratie.quickscan.questionnaire.Ratings}. */
    public void add(String group, byte[] ratings) {
        if (ratings.length != plan.layoutSize()) {
            throw new IllegalArgumentException(
                    "A sheet of " + ratings.length + " ratings where " + plan.layoutSize() + " are asked");
        }
        if (!group(group).add(ratings)) {
            emptySheets++;
        }
    }

    /** Adds what another counted with the same codebook and groups; returns this. */
    public ScanCounts merge(ScanCounts other) {
        if (!plan.equalTo(other.plan) || !groups.keySet().equals(other.groups.keySet())) {
            throw new IllegalArgumentException("Counts of different codebooks or groups cannot be merged");
        }
        groups.forEach((group, counts) -> counts.addAll(other.groups.get(group)));
        emptySheets += other.emptySheets;
        return this;
    }

    public int emptySheets() {
        return emptySheets;
    }

    public int respondents(String group) {
        return group(group).sheets();
    }

    GroupCounts group(String group) {
        GroupCounts counts = groups.get(group);
        if (counts == null) {
            throw new IllegalArgumentException("There is no group " + group);
        }
        return counts;
    }

    CountingPlan plan() {
        return plan;
    }
}
