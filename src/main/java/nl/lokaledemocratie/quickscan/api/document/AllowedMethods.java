package nl.lokaledemocratie.quickscan.api.document;

import java.util.List;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with a refused method which ones an address of the interface has. */
public class AllowedMethods {

    private static final String READ = "GET";

    @Inject
    OpenApiDocument document;

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getRequestUri().getPath();
        if (response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode() && MachineAddress.is(path)) {
            TreeSet<String> methods = new TreeSet<>(document.methods(path));
            if (methods.contains(READ)) {
                methods.addAll(List.of("HEAD", "OPTIONS"));
            }
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
        }
    }
}
