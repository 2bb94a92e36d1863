package nl.lokaledemocratie.quickscan.api;

import java.io.IOException;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.token.CurrentToken;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says to a program that its role may not do something, which is refused before {@link ApiGuard} sees it; that counts as a request too. */
public class RoleRefusals {

    @Inject
    CurrentToken token;

    @Inject
    CurrentUser user;

    @Inject
    ApiRates rates;

    @Inject
    Refusals refusals;

    @ServerExceptionMapper
    Response refused(ForbiddenException cause, ContainerRequestContext request, RoutingContext context)
            throws IOException {
        if (!MachineAddress.is(context.request().path())) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        boolean isTooOften = !rates.count(token.id(), context.response());
        return refusals.refused(
                isTooOften
                        ? new Refusal(ProblemKind.TOO_OFTEN, List.of())
                        : Refusal.ofRole(user.get().role().key()),
                request);
    }
}
