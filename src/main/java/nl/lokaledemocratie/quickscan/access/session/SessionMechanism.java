package nl.lokaledemocratie.quickscan.access.session;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.kept.KeptForms;
import nl.lokaledemocratie.quickscan.access.kept.TakenForm;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/**
 * Recognises who is signed in by the {@link SessionCookie}, and sends who is not to the page to sign in. For programs no cookie counts. On all
 * pages it has the last word: who brings no cookie is nobody, whatever else a request holds.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final int FOUND = 302;

    @Inject
    SessionCookie cookie;

    @Inject
    KeptForms forms;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        if (MachineAddress.is(request.request().path())) {
            return Uni.createFrom().nullItem();
        }
        return cookie.find(request)
                .map(brought -> identities
                        .authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                                new TrustedAuthenticationRequest(
                                        brought.session().text()),
                                request))
                        .invoke(identity -> goOn(brought, request)))
                .orElseGet(() -> identities.authenticate(AnonymousAuthenticationRequest.INSTANCE));
    }

    /** Before that of another organisation's accounts, which has an address of its own. */
    @Override
    public int getPriority() {
        return 2 * DEFAULT_PRIORITY;
    }

    /** For what is no page of ours; pages lead back to what was asked. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(FOUND, HttpHeaders.LOCATION, "/inloggen"));
    }

    private void goOn(SessionCookie.Brought brought, RoutingContext request) {
        cookie.prolong(brought, request);
        if (request.request().method() == HttpMethod.POST) {
            forms.forget(request);
            TakenForm.tell(request);
        }
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TrustedAuthenticationRequest.class);
    }
}
