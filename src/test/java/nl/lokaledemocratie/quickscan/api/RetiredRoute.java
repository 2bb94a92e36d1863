package nl.lokaledemocratie.quickscan.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** A route that goes, of tests alone. */
@Path(MachineAddress.ROOT + "/oude-wegen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class RetiredRoute {

    @GET
    @Needs(TokenScope.SCANS_READ)
    @Retires(since = "2027-01-01", on = "2027-07-01")
    public String old() {
        return "{}";
    }
}
