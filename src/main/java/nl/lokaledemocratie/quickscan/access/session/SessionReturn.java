package nl.lokaledemocratie.quickscan.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Session;
import nl.lokaledemocratie.quickscan.access.StaffMember;

/** Recognises a session cookie: the account is read anew each time, so ending a session works at once. */
@ApplicationScoped
public class SessionReturn implements IdentityProvider<TrustedAuthenticationRequest> {

    @Inject
    AccessConfig config;

    @Inject
    Accounts accounts;

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> Session.find(request.getPrincipal())
                .flatMap(accounts::findBySession)
                .map(this::member)
                .map(Identities::of)
                .orElseThrow(() -> new AuthenticationFailedException("The session was ended")));
    }

    private StaffMember member(Account account) {
        StaffMember member = StaffMember.of(account);
        return config.secondStepRequired() && !account.secondStep() && !account.elsewhere()
                ? member.asNewcomer()
                : member;
    }
}
