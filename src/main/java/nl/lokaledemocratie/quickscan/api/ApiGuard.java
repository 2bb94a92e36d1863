package nl.lokaledemocratie.quickscan.api;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.token.CurrentToken;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a request of a program through when its key lends what the method needs and has not asked too often. */
public class ApiGuard {

    @Inject
    CurrentToken token;

    @Inject
    ApiRates rates;

    @ServerRequestFilter
    void check(ResourceInfo resource, RoutingContext request) {
        String path = request.request().path();
        boolean needsKey = resource.getResourceMethod().isAnnotationPresent(Needs.class);
        if (needsKey && !MachineAddress.is(path)) {
            throw new NotFoundException();
        }
        if (!MachineAddress.is(path)) {
            return;
        }
        if (path.endsWith("/")) {
            throw new NotFoundException();
        }
        if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            return;
        }
        if (!rates.count(token.id(), request.response())) {
            throw new Refusal(ProblemKind.TOO_OFTEN, List.of());
        }
        TokenScope needed = Optional.ofNullable(resource.getResourceMethod().getAnnotation(Needs.class))
                .map(Needs::value)
                .orElseThrow(() -> new Refusal(ProblemKind.NOT_ALLOWED, List.of()));
        if (!token.lends(needed)) {
            throw Refusal.without(needed.key());
        }
    }
}
