package nl.lokaledemocratie.quickscan.api.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.reach.ReachableOrganisations;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** The organisations within reach of a key. */
@Path(MachineAddress.ROOT + "/organisaties")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR, Role.BEHEERDER})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class OrganisationResource {

    static final Map<String, OrganisationKind> KINDS = Stream.of(OrganisationKind.values())
            .collect(
                    Collectors.toMap(OrganisationKind::key, kind -> kind, (one, other) -> one, java.util.TreeMap::new));

    @Inject
    ReachableOrganisations reachable;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @Needs(TokenScope.ORGANISATIONS_READ)
    public Response list(@Context UriInfo address) {
        Query query = Query.of(address);
        Optional<OrganisationKind> kind = query.choice("soort", KINDS);
        Optional<String> province = query.text("provincie");
        List<Organisation> meant = reachable.list().stream()
                .filter(one -> kind.isEmpty() || one.kind() == kind.get())
                .filter(one -> province.isEmpty() || one.figures().province().equals(province))
                .toList();
        return answers.of(paging.of(query, meant, Organisation::code, OrganisationJson::of));
    }

    @GET
    @Path("{code}")
    @Needs(TokenScope.ORGANISATIONS_READ)
    public Response get(@Context UriInfo address, @PathParam("code") String code) {
        Query.of(address).check();
        return reachable.find(code).map(OrganisationJson::of).map(answers::of).orElseThrow(NotFoundException::new);
    }
}
