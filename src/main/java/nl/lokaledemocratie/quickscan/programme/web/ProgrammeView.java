package nl.lokaledemocratie.quickscan.programme.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.programme.Grant;
import nl.lokaledemocratie.quickscan.programme.Programme;

/**
 * A programme as its advisers see it.
 *
 * @param lines    the organisations it asks, and those that give without being asked any more, by name
 * @param advisers those who read along, by name
 */
public record ProgrammeView(Programme programme, List<Line> lines, List<Account> advisers) {

    /**
     * An organisation.
     *
     * @param asked since when it is asked
     * @param until the last day on which its results may be read; empty while it gives nothing
     * @param answers whether it gives the answers in own words that it chose, too
     */
    public record Line(
            String code, String name, Optional<LocalDate> asked, Optional<LocalDate> until, boolean answers) {}

    static ProgrammeView of(
            Programme programme, List<Organisation> organisations, Map<String, Grant> given, List<Account> advisers) {
        List<Line> lines = organisations.stream()
                .sorted(Comparator.comparing(Organisation::fullName).thenComparing(Organisation::code))
                .map(organisation -> line(
                        organisation,
                        Optional.ofNullable(programme.asked().get(organisation.code())),
                        Optional.ofNullable(given.get(organisation.code()))))
                .toList();
        return new ProgrammeView(
                programme,
                lines,
                advisers.stream()
                        .sorted(Comparator.comparing(Account::displayName).thenComparing(Account::username))
                        .toList());
    }

    private static Line line(Organisation organisation, Optional<LocalDate> asked, Optional<Grant> grant) {
        return new Line(
                organisation.code(),
                organisation.fullName(),
                asked,
                grant.map(Grant::lastDay),
                grant.map(Grant::answers).orElse(false));
    }

    /** How many let it read. */
    public int giving() {
        return (int) lines.stream().filter(line -> line.until().isPresent()).count();
    }
}
