package nl.lokaledemocratie.quickscan.web.form;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.FormOrigin;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/** Refuses a form that does not say where it comes from, and gives back what was filled in. A program sends no form, and no cookie counts. */
public class OwnFormsOnly {

    @Inject
    UnsentForms unsent;

    @ServerRequestFilter(preMatching = false)
    @WithFormRead
    Optional<Response> check(ContainerRequestContext request, RoutingContext context) {
        boolean machine = MachineAddress.is(context.request().path());
        if (machine || !FormOrigin.matters(context.request()) || FormOrigin.of(context) == FormOrigin.OWN) {
            return Optional.empty();
        }
        Response.ResponseBuilder refused = Response.status(Response.Status.BAD_REQUEST);
        return Optional.of(
                SentText.isFromPage(request)
                        ? refused.entity(unsent.ofUnknownPage(context))
                                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                                .build()
                        : refused.build());
    }
}
