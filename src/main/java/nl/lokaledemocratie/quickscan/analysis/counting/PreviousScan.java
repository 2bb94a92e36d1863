package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;

/**
 * An earlier scan of the same municipality, both scans counted on the items they have in common (METHOD.md 10).
 *
 * @param common items with the same key, text and scale in both, with the aspects that both ask
 * @param now         this scan's sheets, counted on the common items
 * @param before      the earlier scan's sheets, likewise
 * @param populations the groups as they were at the earlier scan, by which its cells are hidden or not
 */
public record PreviousScan(Codebook common, ScanCounts now, ScanCounts before, List<Population> populations) {

    public PreviousScan {
        populations = List.copyOf(populations);
    }

    /** Both scans without sheets yet, where the same key means the same text; of what size the groups were is not known. */
    public static PreviousScan start(Codebook codebook, Codebook earlier, List<Population> populations) {
        Set<String> keys = codebook.items().stream().map(Codebook.Item::key).collect(Collectors.toSet());
        return start(
                common(codebook, earlier, keys),
                codebook.layout(),
                earlier.layout(),
                populations,
                populations.stream().map(Population::unsized).toList());
    }

    /**
     * Both scans without sheets yet; what is common is what the versions of the questionnaire call comparable.
     *
     * @param populations the groups of this scan
     * @param before      the same groups as they were at the earlier scan
     */
    public static PreviousScan start(
            Questionnaire questionnaire, Questionnaire earlier, List<Population> populations, List<Population> before) {
        Set<String> comparable = VersionDiff.comparableItems(earlier, questionnaire);
        return start(
                common(Codebook.of(questionnaire), Codebook.of(earlier), comparable),
                questionnaire.ratingLayout(),
                earlier.ratingLayout(),
                populations,
                before);
    }

    public static PreviousScan start(
            Codebook common,
            RatingLayout layout,
            RatingLayout earlierLayout,
            List<Population> populations,
            List<Population> before) {
        return new PreviousScan(
                common,
                ScanCounts.start(common, populations, layout, Stratification.NONE),
                ScanCounts.start(common, before, earlierLayout, Stratification.NONE),
                before);
    }

    /** The items of this codebook that the earlier one has too. */
    public static Codebook common(Codebook codebook, Codebook earlier, Set<String> comparable) {
        List<Codebook.Item> common = new ArrayList<>();
        for (Codebook.Item item : codebook.items()) {
            earlier.items().stream()
                    .filter(other -> other.key().equals(item.key()) && comparable.contains(item.key()))
                    .filter(other -> other.scale().equals(item.scale()))
                    .findFirst()
                    .map(other -> new Codebook.Item(
                            item.key(),
                            item.theme(),
                            item.values(),
                            item.hasNow() && other.hasNow(),
                            item.hasWish() && other.hasWish(),
                            item.reverse(),
                            item.scale()))
                    .ifPresent(common::add);
        }
        return new Codebook(common);
    }
}
