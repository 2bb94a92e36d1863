package nl.lokaledemocratie.quickscan.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Makes the identity of a request from a member of the staff. */
final class Identities {

    private Identities() {}

    static SecurityIdentity of(StaffMember member) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(member.username()))
                .addRoles(member.roles())
                .addAttribute(CurrentUser.MEMBER, member)
                .build();
    }
}
