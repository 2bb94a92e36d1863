package nl.lokaledemocratie.quickscan.access.elsewhere.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.elsewhere.ElsewhereTenant;
import nl.lokaledemocratie.quickscan.access.elsewhere.Refusal;
import nl.lokaledemocratie.quickscan.web.RequestFrame;
import org.jboss.logging.Logger;

/** Lets these addresses lead to the issuer. Leads who could not sign in elsewhere to a page that says so, and tells the operator why on one line without what was sent. */
@ApplicationScoped
class ElsewhereFailures {

    private static final Logger LOG = Logger.getLogger(ElsewhereFailures.class);
    private static final int FOUND = 302;

    @Inject
    ElsewhereConfig config;

    void register(@Observes Router router) {
        if (config.isOn()) {
            router.get(ElsewhereTenant.PATH).order(Integer.MIN_VALUE).handler(ElsewhereFailures::goOut);
            router.get(ElsewhereTenant.LEAVE).order(Integer.MIN_VALUE).handler(ElsewhereFailures::goOut);
            router.get(ElsewhereTenant.PATH).order(Integer.MIN_VALUE).failureHandler(ElsewhereFailures::answer);
        }
    }

    private static void goOut(RoutingContext request) {
        RequestFrame.leadsOut(request);
        request.next();
    }

    private static void answer(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure == null || request.response().ended()) {
            request.next();
        } else if (failure instanceof AuthenticationRedirectException onward) {
            lead(request, onward.getRedirectUri());
        } else {
            refuse(request, failure);
        }
    }

    private static void refuse(RoutingContext request, Throwable failure) {
        boolean untrusted = failure instanceof AuthenticationCompletionException;
        LOG.warnf(
                "Signing in elsewhere failed: %s",
                untrusted
                        ? "no token came, or one that is not to be trusted"
                        : "the issuer does not answer as it should");
        Refusal refusal = untrusted ? Refusal.FAILED : Refusal.AWAY;
        lead(request, ElsewhereTenant.REFUSED + "?reden=" + refusal.key());
    }

    private static void lead(RoutingContext request, String address) {
        request.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, address)
                .end();
    }
}
