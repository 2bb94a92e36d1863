package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * How estimates are counted (METHOD.md 5b): as if they were answers to now, over the items that have them; of the estimated group its
 * now over the same items. No estimate is counted together with another answer of the same person.
 *
 * @param estimated the group that is estimated
 * @param estimates plan for the estimates of the others
 * @param answers   plan for the now of that group
 */
record EstimatePlans(String estimated, CountingPlan estimates, CountingPlan answers) {

    /** Empty when nothing is estimated. */
    static Optional<EstimatePlans> of(Codebook codebook, RatingLayout layout) {
        Codebook items = codebook.estimatedItems();
        return items.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new EstimatePlans(
                        codebook.estimated(),
                        new CountingPlan(items, layout, Aspect.EST),
                        new CountingPlan(items, layout)));
    }

    /** What is counted of a sheet of a group; its estimates of itself never count. */
    CountingPlan of(String group) {
        return group.equals(estimated) ? answers : estimates;
    }
}
