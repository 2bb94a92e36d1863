package nl.lokaledemocratie.quickscan.access.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.access.Role;
import org.junit.jupiter.api.Test;

class ReachMappingTest {

    private static final ReachMapping MAPPING = new ReachMapping(
            "realm_access/roles",
            Map.of("griffie", Role.CLERK, "raad", Role.CLERK, "advies", Role.ADVISOR),
            "https://example.org/oin",
            Map.of("00000001800000034000", "GM0344"));

    @Test
    void findsRoleAndOrganisation() {
        assertThat(reach(List.of("griffie", "raad", "kantine"), "00000001800000034000"))
                .isEqualTo(new Reach(Role.CLERK, Optional.of("GM0344")));
        assertThat(reach("griffie", "GM0344")).isEqualTo(new Reach(Role.CLERK, Optional.of("GM0344")));
        assertThat(reach("advies", "GM0344")).isEqualTo(new Reach(Role.ADVISOR, Optional.empty()));
    }

    @Test
    void givesNothingByAGuess() {
        assertThat(refusal("kantine", "GM0344")).isEqualTo(Refusal.NO_ROLE);
        assertThat(refusal(7, "GM0344")).isEqualTo(Refusal.NO_ROLE);
        assertThat(refusal(List.of("griffie", "advies"), "GM0344")).isEqualTo(Refusal.MORE_ROLES);
        assertThat(refusal("griffie", " ")).isEqualTo(Refusal.NO_ORGANISATION);
        assertThat(refusal("griffie", List.of("GM0344", "GM0345"))).isEqualTo(Refusal.MORE_ORGANISATIONS);
        assertThat(refusal("griffie", "GM9999")).isEqualTo(Refusal.UNKNOWN_ORGANISATION);
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> MAPPING.reach(new Claims(Map.of("sub", "1")), code -> true))
                        .refusal())
                .isEqualTo(Refusal.NO_ROLE);
    }

    private static Refusal refusal(Object roles, Object organisation) {
        return catchThrowableOfType(RefusedException.class, () -> reach(roles, organisation))
                .refusal();
    }

    private static Reach reach(Object roles, Object organisation) {
        Claims claims =
                new Claims(Map.of("realm_access", Map.of("roles", roles), "https://example.org/oin", organisation));
        return MAPPING.reach(claims, List.of("GM0344", "GM0345")::contains);
    }
}
