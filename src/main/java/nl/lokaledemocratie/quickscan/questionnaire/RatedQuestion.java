package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** A question answered with a point between {@link #min()} and {@link #max()}, kept in the compact array of the ratings. */
public sealed interface RatedQuestion extends Question permits Statement, MarkQuestion {

    /** {@link Aspect#NOW}, {@link Aspect#WISH} or both, and {@link Aspect#EST} where something is estimated. */
    @Override
    Set<Aspect> aspects();

    int min();

    int max();

    /** What a point is called; empty for its number. */
    Optional<LocalizedText> label(int point);

    /** What "weet ik niet" is called; empty for the usual words. */
    Optional<LocalizedText> dontKnow();

    /** The words in which a rating is asked for; empty for the usual ones. */
    Optional<LocalizedText> question(Aspect aspect);

    @Override
    default List<OfferedAnswer> offered() {
        return Stream.concat(
                        IntStream.rangeClosed(min(), max())
                                .mapToObj(point -> new OfferedAnswer(String.valueOf(point), label(point))),
                        Stream.of(new OfferedAnswer(OfferedAnswer.DONT_KNOW, dontKnow())))
                .toList();
    }

    default boolean asks(Aspect aspect) {
        return aspects().contains(aspect);
    }

    default boolean contains(int value) {
        return min() <= value && value <= max();
    }
}
