package nl.lokaledemocratie.quickscan.api.document;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** Gives the description to anybody, and to scripts of any site: the only address of the service that does. */
@Path(MachineAddress.ROOT + "/openapi.json")
@PermitAll
@Blocking
public class OpenApiResource {

    @Inject
    OpenApiDocument document;

    @Inject
    Answers answers;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@Context UriInfo address) {
        Query.of(address).check();
        String here = address.getBaseUri().resolve("/").toString().replaceFirst("/$", "");
        Response answer = answers.of(document.json(here), MediaType.APPLICATION_JSON);
        return Response.fromResponse(answer)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
