package nl.lokaledemocratie.quickscan.api.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import nl.lokaledemocratie.quickscan.agenda.AgendaFullException;
import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Body;
import nl.lokaledemocratie.quickscan.api.Fault;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.api.Refusal;
import nl.lokaledemocratie.quickscan.api.Seen;
import nl.lokaledemocratie.quickscan.api.repeat.Repeats;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;
import org.jspecify.annotations.Nullable;

/** What the organisation of a griffier does with the result of a scan. */
@Path(MachineAddress.ROOT + "/scans/{id}/agenda")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AgendaResource {

    @Inject
    ReachableScans reachable;

    @Inject
    Publications publications;

    @Inject
    Agendas agendas;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Repeats repeats;

    @Inject
    Seen seen;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    @GET
    @Needs(TokenScope.AGENDA_READ)
    public Response list(@Context UriInfo address, @PathParam("id") UUID id) {
        publication(id);
        return answers.of(paging.of(
                Query.of(address), agendas.listOf(id), item -> item.id().toString(), AgendaJson::of));
    }

    /** Puts something on the agenda, once for each idempotency key. */
    @POST
    @Audited(Act.AGENDA_CHANGE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(TokenScope.AGENDA_WRITE)
    public Response add(@Context UriInfo address, @PathParam("id") UUID id, @Nullable String body) {
        Query.of(address).check();
        AgendaPlan plan = AgendaBody.read(Body.of(body), themes(id), Optional.empty(), publication(id));
        UUID made = repeats.once(body, () -> add(id, plan));
        return answers.made(AgendaJson.of(find(id, made)), AgendaJson::self);
    }

    private UUID add(UUID id, AgendaPlan plan) {
        UUID key = UUID.randomUUID();
        try {
            agendas.add(id, key, plan);
        } catch (AgendaFullException e) {
            throw new Refusal(ProblemKind.CONFLICT, List.of(Fault.ofBody("", Kind.FULL, String.valueOf(Agendas.MOST))));
        }
        return key;
    }

    /** Writes something on the agenda anew; what is not sent stays as it was. */
    @PATCH
    @Audited(Act.AGENDA_CHANGE)
    @Path("{onderwerp}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(TokenScope.AGENDA_WRITE)
    public Response change(
            @Context UriInfo address,
            @PathParam("id") UUID id,
            @PathParam("onderwerp") UUID item,
            @Nullable String body) {
        Query.of(address).check();
        Publication publication = publication(id);
        AgendaItem before = find(id, item);
        seen.require();
        AgendaPlan plan = AgendaBody.read(Body.of(body), themes(id), Optional.of(before.plan()), publication);
        seen.orChanged(() -> agendas.change(id, item, plan, now -> now.equals(before.plan()) && isSeen(before)));
        return answers.changed(AgendaJson.of(find(id, item)));
    }

    /** Takes something off the agenda, with its history. */
    @DELETE
    @Audited(Act.AGENDA_CHANGE)
    @Path("{onderwerp}")
    @Needs(TokenScope.AGENDA_WRITE)
    public Response remove(@Context UriInfo address, @PathParam("id") UUID id, @PathParam("onderwerp") UUID item) {
        Query.of(address).check();
        publication(id);
        AgendaItem before = find(id, item);
        seen.require();
        seen.orChanged(() -> {
            agendas.remove(id, item, now -> now.equals(before.plan()) && isSeen(before));
            return before;
        });
        return Response.noContent().build();
    }

    private boolean isSeen(AgendaItem item) {
        return seen.is(AgendaJson.of(item));
    }

    private AgendaItem find(UUID id, UUID item) {
        return agendas.find(id, item).orElseThrow(NotFoundException::new);
    }

    private List<String> themes(UUID id) {
        return questionnaires.of(reachable.getOwn(id)).themes().stream()
                .map(Theme::key)
                .toList();
    }

    @GET
    @Path("{onderwerp}")
    @Needs(TokenScope.AGENDA_READ)
    public Response get(@Context UriInfo address, @PathParam("id") UUID id, @PathParam("onderwerp") UUID item) {
        Query.of(address).check();
        publication(id);
        return answers.of(AgendaJson.of(find(id, item)));
    }

    /** @throws ScanNotClosedException while there is no result */
    private Publication publication(UUID id) {
        Scan scan = reachable.getOwn(id);
        return publications.find(id).orElseThrow(() -> new ScanNotClosedException(scan.status()));
    }
}
