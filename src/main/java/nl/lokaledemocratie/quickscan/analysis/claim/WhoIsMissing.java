package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.List;
import java.util.function.Predicate;

import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.Part;

/**
 * Of which classes there are fewer or more among who took part than in the population, by more than chance explains and in the numbers
 * that are printed (METHOD.md 7b). It says nothing of their answers.
 */
public record WhoIsMissing(List<Part> fewer, List<Part> more) {

    public WhoIsMissing {
        fewer = List.copyOf(fewer);
        more = List.copyOf(more);
    }

    /** Of one question, classes in their order. */
    public static WhoIsMissing of(Participants row) {
        return new WhoIsMissing(
                classes(row, part -> part.share() < part.low() && part.points() < 0),
                classes(row, part -> part.share() > part.high() && part.points() > 0));
    }

    private static List<Part> classes(Participants row, Predicate<Part> some) {
        return row.classes().stream().filter(some).toList();
    }
}
