package nl.lokaledemocratie.quickscan.analysis;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * An earlier scan of the same municipality, both scans counted on the items they have in common (METHOD.md 10).
 *
 * @param common items with the same key, text and scale in both, with the aspects that both ask
 * @param now    this scan's sheets, counted on the common items
 * @param before the earlier scan's sheets, likewise
 */
public record PreviousScan(Codebook common, ScanCounts now, ScanCounts before) {

    /** Both scans without sheets yet. */
    public static PreviousScan none(Codebook codebook, Codebook earlier, List<Population> populations) {
        Codebook common = common(codebook, earlier);
        RatingLayout layout = codebook.layout();
        RatingLayout earlierLayout = earlier.layout();
        return new PreviousScan(
                common,
                ScanCounts.none(common, populations, layout, Stratification.NONE),
                ScanCounts.none(common, populations, earlierLayout, Stratification.NONE));
    }

    /** The items of this codebook that the earlier one has too; who knows that a text has changed leaves the item out of one. */
    static Codebook common(Codebook codebook, Codebook earlier) {
        List<Codebook.Item> common = new ArrayList<>();
        for (Codebook.Item item : codebook.items()) {
            earlier.items().stream()
                    .filter(other -> other.key().equals(item.key()))
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
