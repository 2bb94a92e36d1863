package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Set;

/** A question answered with a point between {@link #min()} and {@link #max()}, kept in the compact array of the ratings. */
public sealed interface RatedQuestion extends Question permits Statement, MarkQuestion {

    /** {@link Aspect#NOW}, {@link Aspect#WISH} or both. */
    Set<Aspect> aspects();

    int min();

    int max();

    default boolean asks(Aspect aspect) {
        return aspects().contains(aspect);
    }

    default boolean contains(int value) {
        return min() <= value && value <= max();
    }
}
