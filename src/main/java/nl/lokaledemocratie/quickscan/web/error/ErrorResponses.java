package nl.lokaledemocratie.quickscan.web.error;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import nl.lokaledemocratie.quickscan.web.form.MalformedForm;
import nl.lokaledemocratie.quickscan.web.form.UnsentForms;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns what goes wrong in a resource into an {@link ErrorPage}; a response that has its own page keeps it. */
public class ErrorResponses {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String REFERENCE = "quickscan.error.reference";

    @Inject
    ErrorPage errors;

    @Inject
    FailureLog log;

    @Inject
    UnsentForms unsent;

    /** The cause goes to the log under a number; the page shows only the number. */
    @ServerExceptionMapper
    Response unexpected(Throwable cause, ContainerRequestContext request) {
        if (MalformedForm.causes(cause)) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        request.setProperty(REFERENCE, log.write(cause));
        return Outage.causes(cause)
                ? Response.status(Outage.STATUS)
                        .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER)
                        .build()
                : Response.serverError().build();
    }

    /** Keeps status and headers, drops the message: it is for developers. */
    @ServerExceptionMapper
    Response refused(WebApplicationException cause) {
        return cause.getResponse();
    }

    @ServerResponseFilter
    void fill(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        ErrorPage.Rendered page = typed(response, context).orElseGet(() -> error(request, response));
        response.setEntity(page.body());
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, page.contentType());
    }

    /** What was typed comes back where it cannot be taken in just now. */
    private Optional<ErrorPage.Rendered> typed(ContainerResponseContext response, RoutingContext context) {
        return response.getStatus() == Outage.STATUS
                ? unsent.ofOutage(context).map(form -> new ErrorPage.Rendered(HTML, form))
                : Optional.empty();
    }

    private ErrorPage.Rendered error(ContainerRequestContext request, ContainerResponseContext response) {
        Object reference = request.getProperty(REFERENCE);
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return errors.render(
                response.getStatus(),
                reference == null ? "" : reference.toString(),
                request.getUriInfo().getRequestUri().getPath(),
                accept == null ? "" : accept);
    }
}
