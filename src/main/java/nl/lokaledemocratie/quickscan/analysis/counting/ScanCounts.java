package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * All that the analysis needs of the answer sheets, as counts: sheets stream through and are not kept, counts of parts can be merged.
 * The work per sheet does not depend on the number of sheets. Not safe for use by several threads: count parts and merge.
 */
public final class ScanCounts {

    /** The parts of a group of which nobody is weighted, by number of the channel. */
    private static final List<Part> WHOLE = Arrays.stream(Channel.values())
            .map(channel -> new Part(Stratification.WHOLE, channel))
            .toList();

    private final CountingPlan plan;
    private final Optional<EstimatePlans> estimates;
    private final Stratification stratification;
    private final Map<String, Map<Part, GroupCounts>> groups = new LinkedHashMap<>();
    private int emptySheets;

    /** Sheets of a group that are counted apart: of the same categories, come in by the same channel. */
    private record Part(List<String> stratum, Channel channel) {}

    private ScanCounts(
            CountingPlan plan,
            Optional<EstimatePlans> estimates,
            Stratification stratification,
            Collection<String> groups) {
        this.plan = plan;
        this.estimates = estimates;
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
                EstimatePlans.of(codebook, layout),
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
                sheet.audience(),
                new Part(stratification.stratum(sheet), sheet.channel()),
                sheet.ratings().toBytes());
    }

    /** The same for a sheet in stored form, see {@link nl.lokaledemocratie.quickscan.answer.Ratings}, where nothing is weighted. */
    public boolean add(String group, Channel channel, byte[] ratings) {
        return add(group, WHOLE.get(channel.ordinal()), ratings);
    }

    private boolean add(String group, Part part, byte[] ratings) {
        if (ratings.length != plan.layoutSize()) {
            throw new IllegalArgumentException(
                    "A sheet of " + ratings.length + " ratings where " + plan.layoutSize() + " are asked");
        }
        boolean counted = counts(group, part).add(ratings);
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
        other.groups.forEach((group, parts) ->
                parts.forEach((part, counts) -> counts(group, part).addAll(counts)));
        emptySheets += other.emptySheets;
        return this;
    }

    private GroupCounts counts(String group, Part part) {
        Map<Part, GroupCounts> parts = parts(group);
        GroupCounts counts = parts.get(part);
        if (counts == null) {
            counts = fresh(group);
            parts.put(part, counts);
        }
        return counts;
    }

    public int emptySheets() {
        return emptySheets;
    }

    public int respondents(String group) {
        return parts(group).values().stream().mapToInt(GroupCounts::sheets).sum();
    }

    /** Of these, how many came in by a channel. */
    public int respondents(String group, Channel channel) {
        return parts(group).entrySet().stream()
                .filter(part -> part.getKey().channel() == channel)
                .mapToInt(part -> part.getValue().sheets())
                .sum();
    }

    /** Whether there is paper among its sheets and more than paper. */
    boolean isMixed(String group) {
        int paper = respondents(group, Channel.PAPER);
        return paper > 0 && paper < respondents(group);
    }

    /**
     * The groups of which nothing may be shown: closed ones with more sheets than people (METHOD.md 12.4b), and those of which it is not
     * known any more which sheets came on paper, so that nobody can tell what who typed them knows.
     */
    public Set<String> concealed(List<Population> populations) {
        return populations.stream()
                .filter(population -> population.isOverfull(respondents(population.group()))
                        || respondents(population.group(), Channel.UNKNOWN) > 0)
                .map(Population::group)
                .collect(Collectors.toSet());
    }

    /** The counts of a group as a whole. */
    GroupCounts group(String group) {
        return sum(group, part -> true);
    }

    /** The counts of the sheets of a group that nobody typed. */
    GroupCounts online(String group) {
        return sum(group, part -> part.channel() != Channel.PAPER);
    }

    private GroupCounts sum(String group, GroupCounts some, GroupCounts others) {
        GroupCounts both = fresh(group);
        both.addAll(some);
        both.addAll(others);
        return both;
    }

    private GroupCounts fresh(String group) {
        return new GroupCounts(plan, estimates.map(plans -> plans.of(group)));
    }

    private GroupCounts sum(String group, Predicate<Part> wanted) {
        GroupCounts whole = fresh(group);
        parts(group).forEach((part, counts) -> {
            if (wanted.test(part)) {
                whole.addAll(counts);
            }
        });
        return whole;
    }

    /** The counts of a group apart, by the categories of the stratification; none of a group that was not asked. */
    public Map<List<String>, GroupCounts> strata(String group) {
        Map<List<String>, GroupCounts> strata = new LinkedHashMap<>();
        groups.getOrDefault(group, Map.of())
                .forEach(
                        (part, counts) -> strata.merge(part.stratum(), counts, (one, other) -> sum(group, one, other)));
        return strata;
    }

    private Map<Part, GroupCounts> parts(String group) {
        Map<Part, GroupCounts> parts = groups.get(group);
        if (parts == null) {
            throw new IllegalArgumentException("There is no group " + group);
        }
        return parts;
    }

    /**
     * How many people there are.
     *
     * @param online of these, whose sheets nobody typed
     */
    public record Respondents(int all, int online) {

        private Respondents plus(Respondents more) {
            return new Respondents(all + more.all, online + more.online);
        }
    }

    /** The respondents of a group by the category of one variable of the stratification, empty for who has none. */
    public Map<String, Respondents> byCategory(String group, int variable) {
        Map<String, Respondents> people = new LinkedHashMap<>();
        parts(group).forEach((part, counts) -> {
            int online = part.channel() == Channel.PAPER ? 0 : counts.sheets();
            people.merge(part.stratum().get(variable), new Respondents(counts.sheets(), online), Respondents::plus);
        });
        return people;
    }

    public Stratification stratification() {
        return stratification;
    }

    CountingPlan plan() {
        return plan;
    }
}
