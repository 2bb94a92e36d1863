package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.access.Role;

/**
 * What somebody may do here, as told elsewhere.
 *
 * @param organisation code of the organisation of a griffier; the other roles have none
 */
record Reach(Role role, Optional<String> organisation) {}
