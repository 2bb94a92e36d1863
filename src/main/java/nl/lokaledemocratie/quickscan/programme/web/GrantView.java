package nl.lokaledemocratie.quickscan.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.programme.Grant;
import nl.lokaledemocratie.quickscan.programme.ReadUses.Use;

/**
 * Who reads the results of an organisation, as its griffier sees it.
 *
 * @param asking    programmes that ask for them and have nothing
 * @param given     what is given to programmes and advisers now
 * @param reference what is given to the reference set now
 * @param past      what was given and is over
 * @param uses      who read what, the last first
 * @param today     from here the last day is counted
 */
public record GrantView(
        Organisation organisation,
        List<Asking> asking,
        List<Given> given,
        Optional<Given> reference,
        List<Given> past,
        List<Use> uses,
        LocalDate today) {

    /**
     * A programme that asks.
     *
     * @param advisers names of those who would read
     */
    public record Asking(String id, String name, String purpose, List<String> advisers, LocalDate since) {}

    /**
     * Something that is given, or was.
     *
     * @param reader   name of the programme or adviser; empty for the reference set
     * @param advisers names of those who read through a programme
     */
    public record Given(Grant grant, String reader, List<String> advisers) {

        /** The day from which nothing was read any more. */
        public LocalDate over() {
            return grant.endedOn().orElseGet(() -> grant.lastDay().plusDays(1));
        }
    }

    /** The last day that forms suggest. */
    public LocalDate suggested() {
        return today.plusYears(1);
    }
}
