package nl.lokaledemocratie.quickscan.publication;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.Participants.State;

/** Who took part in two scans beside the population, where either has that: then nothing else is told of the same question. */
record Participation(List<Participants> now, List<Participants> before) {

    /** Whether one of the scans counted the answers to a question so, whatever it may show of them. */
    boolean isOf(String group, String question) {
        return isCounted(now, group, question) || isCounted(before, group, question);
    }

    private static boolean isCounted(List<Participants> scan, String group, String question) {
        return find(scan, group, question)
                .filter(row -> row.state() == State.SHOWN || row.state() == State.HIDDEN)
                .isPresent();
    }

    /** Both beside each other, where both show something. */
    Optional<Composition> find(String group, String question) {
        Optional<Participants> earlier = find(before, group, question).filter(Participants::isShown);
        return find(now, group, question)
                .filter(Participants::isShown)
                .flatMap(row -> earlier.flatMap(other -> Composition.of(row, other)));
    }

    private static Optional<Participants> find(List<Participants> scan, String group, String question) {
        return scan.stream()
                .filter(row -> row.group().equals(group) && row.question().equals(question))
                .findFirst();
    }
}
