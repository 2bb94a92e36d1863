package nl.lokaledemocratie.quickscan.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import nl.lokaledemocratie.quickscan.access.CurrentUser;

/** Makes the identity of a program: its account, and the part of it that the key lends. */
@ApplicationScoped
class TokenReturn implements IdentityProvider<TokenRequest> {

    @Inject
    AccessTokens tokens;

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> tokens.use(request.secret())
                .map(TokenReturn::identity)
                .orElseThrow(() -> new AuthenticationFailedException("No key that works")));
    }

    private static SecurityIdentity identity(AccessTokens.Found found) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(found.member().username()))
                .addRoles(found.member().roles())
                .addAttribute(CurrentUser.MEMBER, found.member())
                .addAttribute(
                        CurrentToken.ATTRIBUTE,
                        new CurrentToken.Lent(found.token().id(), found.token().scopes()))
                .build();
    }
}
