package nl.lokaledemocratie.quickscan.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import nl.lokaledemocratie.quickscan.mail.MailSetups.Round;

/**
 * What became of the letters of a scan, all groups together, invitations and reminders.
 *
 * @param unknown of which nobody knows whether they came
 */
public record MailedLetters(int sent, int waiting, int refused, int unknown) {

    /** Empty when none was made. */
    static Optional<MailedLetters> of(List<Round> rounds) {
        return Optional.of(rounds)
                .filter(some -> !some.isEmpty())
                .map(some -> new MailedLetters(
                        sum(some, Round::sent),
                        sum(some, Round::waiting),
                        sum(some, Round::refused),
                        sum(some, Round::unknown)));
    }

    private static int sum(List<Round> rounds, ToIntFunction<Round> number) {
        return rounds.stream().mapToInt(number).sum();
    }
}
