package nl.lokaledemocratie.quickscan.access.token;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/**
 * Recognises a program by its key, at the interface for machines only: on a page no key counts. There it has the last word: no other way to
 * sign in looks at what a program brings.
 */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final int UNAUTHORIZED = 401;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String sent = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (!MachineAddress.is(request.request().path())) {
            return Uni.createFrom().nullItem();
        }
        return sent != null && sent.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? identities.authenticate(
                        new TokenRequest(sent.substring(BEARER.length()).strip()))
                : identities.authenticate(AnonymousAuthenticationRequest.INSTANCE);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return MachineAddress.is(request.request().path())
                ? Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", BEARER.strip()))
                : Uni.createFrom().nullItem();
    }

    /** Before that of another organisation's accounts. */
    @Override
    public int getPriority() {
        return 2 * DEFAULT_PRIORITY;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
    }
}
