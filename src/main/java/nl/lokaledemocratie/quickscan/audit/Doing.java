package nl.lokaledemocratie.quickscan.audit;

import java.util.Optional;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.access.StaffMember;

/**
 * An act as it is noted.
 *
 * @param organisation code of the organisation that may see it
 * @param subject      on what, in words; may be empty
 */
record Doing(Act act, Doer doer, Optional<String> organisation, Optional<UUID> scan, String subject) {

    /**
     * Who did it.
     *
     * @param username empty for the clock
     * @param role     key of the role, empty for the clock
     */
    record Doer(Optional<String> username, String name, String role, Way way) {

        static final Doer CLOCK = new Doer(Optional.empty(), "", "", Way.CLOCK);

        static Doer of(StaffMember member, Way way) {
            return new Doer(
                    Optional.of(member.username()),
                    member.displayName(),
                    member.role().key(),
                    way);
        }
    }
}
