package nl.lokaledemocratie.quickscan.access.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.StaffMember;

/** Makes the identity of a request from a member of the staff. */
final class Identities {

    private Identities() {}

    public static SecurityIdentity of(StaffMember member) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(member.username()))
                .addRoles(member.roles())
                .addAttribute(CurrentUser.MEMBER, member)
                .build();
    }
}
