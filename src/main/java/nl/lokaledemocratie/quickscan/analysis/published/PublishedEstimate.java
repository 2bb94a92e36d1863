package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;

/**
 * What a group thinks that another answers to a statement, and how far that is from what these did answer (METHOD.md 5b). It is the
 * distance to who took part, and never beside another answer of the same person.
 *
 * @param estimate   of the group, aspect {@code EST}; its mean is shown by the rules of any other
 * @param difference mean estimate minus mean answer in scale points; only where both are FULL
 * @param verdict    on the size of that difference; empty where there is none
 */
public record PublishedEstimate(PublishedScore estimate, OptionalDouble difference, Optional<Verdict> verdict) {

    /** Without a difference there is nothing to say of its size. */
    public PublishedEstimate {
        verdict = difference.isPresent() ? verdict : Optional.empty();
    }
}
