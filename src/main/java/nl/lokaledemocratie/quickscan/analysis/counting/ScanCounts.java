package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * All that the analysis needs of the answer sheets, as counts: sheets stream through and are not kept, counts of parts can be merged.
 * The work per sheet does not depend on the number of sheets. Not safe for use by several threads: count parts and merge.
 */
public final class ScanCounts {

    private final CountingPlan plan;
    private final Stratification stratification;
    private final Map<String, Map<List<String>, GroupCounts>> groups = new LinkedHashMap<>();
    private int emptySheets;

    private ScanCounts(CountingPlan plan, Stratification stratification, Collection<String> groups) {
        this.plan = plan;
        this.stratification = stratification;
        groups.forEach(group -> this.groups.put(group, new LinkedHashMap<>()));
    }

    /** No sheets yet; sheets have the layout of the codebook. */
    public static ScanCounts start(Codebook codebook, List<Population> populations) {
        return start(codebook, populations, codebook.layout(), Stratification.NONE);
    }

    /** No sheets yet; sheets have the layout of the questionnaire, where report marks stand among the statements. */
    public static ScanCounts of(Questionnaire questionnaire, List<Population> populations) {
        return start(Codebook.of(questionnaire), populations, questionnaire.ratingLayout(), Stratification.NONE);
    }

    /** No sheets yet; sheets have a layout that may hold more than the items of the codebook. */
    public static ScanCounts start(
            Codebook codebook, List<Population> populations, RatingLayout layout, Stratification stratification) {
        return new ScanCounts(
                new CountingPlan(codebook, layout),
                stratification,
                populations.stream().map(Population::group).toList());
    }

    /**
     * Counts one sheet; a sheet without any valid answer is only counted as dropped (METHOD.md 1).
     *
     * @return whether the sheet held a valid answer
     * @throws IllegalArgumentException when the group is unknown or the sheet has another layout
     */
    public boolean add(AnswerSheet sheet) {
        return add(
                sheet.audience(), stratification.stratum(sheet), sheet.ratings().toBytes());
    }

    /** The same for a sheet in stored form, see {@link nl.lokaledemocratie.quickscan.answer.Ratings}, where nothing is weighted. */
    public boolean add(String group, byte[] ratings) {
        return add(group, Stratification.WHOLE, ratings);
    }

    private boolean add(String group, List<String> stratum, byte[] ratings) {
        if (ratings.length != plan.layoutSize()) {
            throw new IllegalArgumentException(
                    "A sheet of " + ratings.length + " ratings where " + plan.layoutSize() + " are asked");
        }
        boolean counted = counts(group, stratum).add(ratings);
        emptySheets += counted ? 0 : 1;
        return counted;
    }

    /** Adds what another counted with the same codebook, groups and stratification; returns this. */
    public ScanCounts merge(ScanCounts other) {
        if (!plan.equalTo(other.plan)
                || !groups.keySet().equals(other.groups.keySet())
                || !stratification.equals(other.stratification)) {
            throw new IllegalArgumentException("Counts of different codebooks or groups cannot be merged");
        }
        other.groups.forEach((group, strata) ->
                strata.forEach((stratum, counts) -> counts(group, stratum).addAll(counts)));
        emptySheets += other.emptySheets;
        return this;
    }

    private GroupCounts counts(String group, List<String> stratum) {
        Map<List<String>, GroupCounts> strata = strata(group);
        GroupCounts counts = strata.get(stratum);
        if (counts == null) {
            counts = new GroupCounts(plan);
            strata.put(stratum, counts);
        }
        return counts;
    }

    public int emptySheets() {
        return emptySheets;
    }

    public int respondents(String group) {
        return strata(group).values().stream().mapToInt(GroupCounts::sheets).sum();
    }

    /** The counts of a group as a whole. */
    GroupCounts group(String group) {
        GroupCounts whole = new GroupCounts(plan);
        strata(group).values().forEach(whole::addAll);
        return whole;
    }

    /** The counts of a group apart, by the categories of the stratification. */
    public Map<List<String>, GroupCounts> strata(String group) {
        Map<List<String>, GroupCounts> strata = groups.get(group);
        if (strata == null) {
            throw new IllegalArgumentException("There is no group " + group);
        }
        return strata;
    }

    public Stratification stratification() {
        return stratification;
    }

    CountingPlan plan() {
        return plan;
    }
}
