package nl.lokaledemocratie.quickscan.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.RemotePlace;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;

/** How often somebody asks without a key that is known: as often as with one, and then not at all for a while. */
@ApplicationScoped
class StrangerRates {

    /** After the version is said, and before anybody is recognised. */
    private static final int BEFORE_OTHER_FILTERS = 18_000;

    @Inject
    ApiRates rates;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_OTHER_FILTERS);
    }

    private void check(RoutingContext request) {
        if (!MachineAddress.is(request.request().path())) {
            request.next();
            return;
        }
        UUID place = place(request);
        if (rates.isUsedUp(place, request.response())) {
            request.fail(ProblemKind.TOO_OFTEN.status());
            return;
        }
        request.addHeadersEndHandler(ended -> {
            if (request.response().getStatusCode() == ProblemKind.NOT_RECOGNISED.status()) {
                rates.count(place, request.response());
            }
        });
        request.next();
    }

    private static UUID place(RoutingContext request) {
        return UUID.nameUUIDFromBytes(RemotePlace.of(request.request()).getBytes(StandardCharsets.US_ASCII));
    }
}
