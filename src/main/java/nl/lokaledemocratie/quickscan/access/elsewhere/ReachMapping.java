package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.Role;

/**
 * From claims to what somebody may do here. What says nothing, or two things, gives nothing: nobody comes in by a guess.
 *
 * @param roles         by value of the claim of roles
 * @param organisations code by value of the claim of organisations
 */
record ReachMapping(
        String roleClaim, Map<String, Role> roles, String organisationClaim, Map<String, String> organisations) {

    static ReachMapping of(ElsewhereConfig config) {
        return new ReachMapping(
                config.roleClaim(),
                config.roles().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Role.get(entry.getValue()))),
                config.organisationClaim(),
                Map.copyOf(config.organisations()));
    }

    /**
     * What these claims give.
     *
     * @param exists whether a code is of an organisation
     * @throws RefusedException when they give nothing
     */
    Reach reach(Claims claims, Predicate<String> exists) {
        List<Role> given = claims.texts(roleClaim).stream()
                .filter(roles::containsKey)
                .map(roles::get)
                .distinct()
                .toList();
        Role role = only(given, Refusal.NO_ROLE, Refusal.MORE_ROLES);
        return role == Role.CLERK
                ? new Reach(role, Optional.of(organisation(claims, exists)))
                : new Reach(role, Optional.empty());
    }

    private String organisation(Claims claims, Predicate<String> exists) {
        List<String> codes = claims.texts(organisationClaim).stream()
                .map(value -> organisations.getOrDefault(value, value))
                .distinct()
                .toList();
        String code = only(codes, Refusal.NO_ORGANISATION, Refusal.MORE_ORGANISATIONS);
        if (!exists.test(code)) {
            throw new RefusedException(Refusal.UNKNOWN_ORGANISATION);
        }
        return code;
    }

    private static <T> T only(List<T> found, Refusal none, Refusal more) {
        if (found.size() != 1) {
            throw new RefusedException(found.isEmpty() ? none : more);
        }
        return found.get(0);
    }
}
