package nl.lokaledemocratie.quickscan.questionnaire.identity;

import java.util.Optional;

/**
 * That a question means the same as in earlier versions, whatever words these had. It is made for the words of one version, and holds
 * for these words only: whoever changes them must promise again.
 *
 * @param since  the first version whose answers may be compared
 * @param madeIn the version for whose words it was made; empty: the first one in which it stands
 */
public record Promise(Version since, Optional<Version> madeIn, Standing standing) {

    /** What is known of the words that a promise was made for. */
    public enum Standing {

        /** Not yet compared with other versions. */
        UNKNOWN,

        /** The words are still the same. */
        HOLDS,

        /** It names no words, and no version at hand made it before: taken as new, which nobody can check. */
        ASSUMED,

        /** The words were changed since, and the promise was carried along. */
        OUTDATED,

        /** There is no version that made it. */
        UNFOUNDED
    }

    /** As it stands in a file. */
    public Promise(Version since, Optional<Version> madeIn) {
        this(since, madeIn, Standing.UNKNOWN);
    }

    public Promise judged(Standing judgement) {
        return new Promise(since, madeIn, judgement);
    }

    /** Whether it is taken for a new one because nothing shows that it is not. */
    public boolean isAssumed() {
        return standing == Standing.ASSUMED;
    }

    /** Whether it was carried along from other words than those it stands with. */
    public boolean isVoid() {
        return standing == Standing.OUTDATED || standing == Standing.UNFOUNDED;
    }

    /** Whether answers to an earlier version may be compared; a promise that is void says no more than equal words do. */
    public boolean covers(Version earlier, boolean sameWords) {
        return since.compareTo(earlier) <= 0 && (sameWords || !isVoid());
    }
}
