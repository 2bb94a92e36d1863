package nl.lokaledemocratie.quickscan.access;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** Who makes the present request; {@code inject:currentUser} in templates. */
@RequestScoped
@Named("currentUser")
public class CurrentUser {

    public static final String MEMBER = "nl.lokaledemocratie.staff";

    @Inject
    SecurityIdentity identity;

    public Optional<StaffMember> find() {
        return Optional.ofNullable(identity.getAttribute(MEMBER));
    }

    /**
     * The member of the staff.
     *
     * @throws UnauthorizedException when nobody is signed in
     */
    public StaffMember get() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    public boolean isSignedIn() {
        return find().isPresent();
    }

    public boolean isNewcomer() {
        return get().newcomer();
    }

    public String getUsername() {
        return get().username();
    }

    public String getDisplayName() {
        return get().displayName();
    }

    public boolean isClerk() {
        return has(Role.CLERK);
    }

    public boolean isAdvisor() {
        return has(Role.ADVISOR);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Whether somebody has this role, and not a one-time password any more. */
    public boolean has(Role role) {
        return find().filter(member -> !member.newcomer() && member.role() == role)
                .isPresent();
    }
}
