package nl.lokaledemocratie.quickscan.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.machine.MachineProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a {@link Refusal} with the problem it is. */
public class Refusals {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    ObjectMapper json;

    @Inject
    Page page;

    @ServerExceptionMapper
    Response refused(Refusal cause, ContainerRequestContext request) throws JsonProcessingException {
        String language = page.getLanguage();
        MachineProblem problem = MachineProblem.of(
                cause.kind().status(),
                language,
                request.getUriInfo().getRequestUri().getPath(),
                cause.faults().stream().map(fault -> fault.in(language)).toList(),
                "");
        return Response.status(problem.status())
                .type(PROBLEM)
                .entity(json.writeValueAsString(problem))
                .build();
    }
}
