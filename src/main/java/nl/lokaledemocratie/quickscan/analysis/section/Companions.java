package nl.lokaledemocratie.quickscan.analysis.section;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.counting.PreviousScan;

/** What a scan may be set beside: the results of other municipalities and the own previous scan. */
public record Companions(Optional<ReferenceSet> references, Optional<PreviousScan> previous) {

    /** The scan stands alone. */
    public static final Companions NONE = new Companions(Optional.empty(), Optional.empty());
}
