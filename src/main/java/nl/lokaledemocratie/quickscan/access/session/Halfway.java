package nl.lokaledemocratie.quickscan.access.session;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Session;
import nl.lokaledemocratie.quickscan.access.kept.HalfwayCookie;

/** Between the two steps of signing in. Ends when the account has another password or its sessions were ended meanwhile. */
@ApplicationScoped
class Halfway {

    @Inject
    HalfwayCookie cookie;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    void give(Account account, RoutingContext request) {
        cookie.give(request, Session.of(account, clock.instant()).text());
    }

    Optional<Account> find(RoutingContext request) {
        return cookie.find(request)
                .flatMap(Session::find)
                .flatMap(accounts::findBySession)
                .filter(Account::secondStep);
    }

    void takeBack(RoutingContext request) {
        cookie.takeBack(request);
    }
}
