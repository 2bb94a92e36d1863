package nl.lokaledemocratie.quickscan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;

/** Checks user name and password of the login form. */
@ApplicationScoped
public class SignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    @Inject
    Accounts accounts;

    @Inject
    SignInAttempts attempts;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                signIn(request.getUsername(), new String(request.getPassword().getPassword())));
    }

    private SecurityIdentity signIn(String username, String password) {
        if (!attempts.mayTry(username)) {
            throw new AuthenticationFailedException("Too many attempts");
        }
        Account account = accounts.findByPassword(username, password)
                .orElseThrow(() -> new AuthenticationFailedException("Wrong user name or password"));
        attempts.forget(username);
        return Identities.of(StaffMember.of(account));
    }
}
