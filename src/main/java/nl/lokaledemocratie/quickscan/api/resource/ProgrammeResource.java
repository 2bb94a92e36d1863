package nl.lokaledemocratie.quickscan.api.resource;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.Programme;
import nl.lokaledemocratie.quickscan.programme.ProgrammeNotFoundException;
import nl.lokaledemocratie.quickscan.programme.Programmes;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** The programmes under way of an adviser. */
@Path(MachineAddress.ROOT + "/programmas")
@RolesAllowed(Role.ADVISEUR)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ProgrammeResource {

    @Inject
    Programmes programmes;

    @Inject
    Grants grants;

    @Inject
    CurrentUser user;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @Needs(TokenScope.PROGRAMMES_READ)
    public Response list(@Context UriInfo address) {
        return answers.of(paging.of(
                Query.of(address),
                programmes.listOf(user.getUsername()),
                programme -> programme.id().toString(),
                this::json));
    }

    @GET
    @Path("{programma}")
    @Needs(TokenScope.PROGRAMMES_READ)
    public Response get(@Context UriInfo address, @PathParam("programma") UUID id) {
        Query.of(address).check();
        Programme programme =
                programmes.find(id, user.getUsername()).orElseThrow(() -> new ProgrammeNotFoundException(id));
        return answers.of(json(programme));
    }

    private ProgrammeJson json(Programme programme) {
        return ProgrammeJson.of(programme, grants.listTo(programme.id()));
    }
}
