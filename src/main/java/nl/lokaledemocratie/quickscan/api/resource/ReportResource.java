package nl.lokaledemocratie.quickscan.api.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.api.Answers;
import nl.lokaledemocratie.quickscan.api.Body;
import nl.lokaledemocratie.quickscan.api.Fault;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.api.Needs;
import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.api.Query;
import nl.lokaledemocratie.quickscan.api.Refusal;
import nl.lokaledemocratie.quickscan.api.order.Order;
import nl.lokaledemocratie.quickscan.api.order.Orders;
import nl.lokaledemocratie.quickscan.api.order.ReportMaking;
import nl.lokaledemocratie.quickscan.api.order.TooManyOrdersException;
import nl.lokaledemocratie.quickscan.api.repeat.Repeats;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.Audited;
import nl.lokaledemocratie.quickscan.audit.CurrentAct;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.catalog.ReportEdition;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reports of scans that a key may read: ordered, made in the background, and fetched within a day. */
@Path(MachineAddress.ROOT + "/rapporten")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ReportResource {

    private static final String SCAN = "scan";
    private static final String SECONDS = "2";

    private static final Map<String, ReportEdition> EDITIONS = Stream.of(ReportEdition.values())
            .collect(
                    Collectors.toMap(ReportEdition::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));

    private static final Map<String, String> LANGUAGES = Map.of("nl", "nl", "en", "en");

    @Inject
    CurrentAct act;

    @Inject
    Orders orders;

    @Inject
    ReportMaking making;

    @Inject
    ReachableScans reachable;

    @Inject
    CurrentUser user;

    @Inject
    Repeats repeats;

    @Inject
    Answers answers;

    @Inject
    Paging paging;

    /** Those that were ordered since yesterday for the same account. */
    @GET
    @Needs(TokenScope.REPORTS_READ)
    public Response list(@Context UriInfo address) {
        return answers.of(paging.of(
                Query.of(address),
                orders.list(user.getUsername()),
                order -> order.id().toString(),
                ReportJson::of));
    }

    /** Orders one, once for each idempotency key. */
    @POST
    @Audited(Act.REPORT_ORDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(TokenScope.REPORTS_WRITE)
    public Response order(@Context UriInfo address, @Nullable String sent) {
        Query.of(address).check();
        Body body = Body.of(sent);
        Optional<Scan> scan = scan(body);
        ReportEdition edition = body.choice("uitgave", EDITIONS).orElse(ReportEdition.COUNCIL);
        String language = body.choice("taal", LANGUAGES).orElse("nl");
        body.check();
        UUID id = repeats.once(sent, () -> add(scan.orElseThrow(), edition, language));
        Order order = get(id);
        making.start(order);
        return Response.fromResponse(answers.made(ReportJson.of(order), ReportJson::self))
                .status(Response.Status.ACCEPTED)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }

    private UUID add(Scan scan, ReportEdition edition, String language) {
        try {
            return orders.add(user.getUsername(), scan, edition, language);
        } catch (TooManyOrdersException e) {
            throw new Refusal(
                    ProblemKind.CONFLICT, List.of(Fault.ofBody("", Kind.FULL, String.valueOf(Orders.MOST_WAITING))));
        }
    }

    /** One of which something is published and that the key may read; another looks the same as none. */
    private Optional<Scan> scan(Body body) {
        Map<String, Scan> readable = reachable.listReadable().stream()
                .collect(Collectors.toMap(scan -> scan.id().toString(), Function.identity()));
        String id = body.requiredLine(SCAN, 36);
        Optional<Scan> found = Optional.ofNullable(readable.get(id));
        return found.isPresent() || id.isEmpty() ? found : body.refused(SCAN, Kind.NOT_THERE, "");
    }

    @GET
    @Path("{rapport}")
    @Needs(TokenScope.REPORTS_READ)
    public Response get(@Context UriInfo address, @PathParam("rapport") UUID id) {
        Query.of(address).check();
        Order order = get(id);
        making.start(order);
        return answers.of(ReportJson.of(order));
    }

    /** The file as the page gives it. */
    @GET
    @Audited(Act.REPORT_FETCH)
    @Path("{rapport}/bestand")
    @Produces("application/pdf")
    @Needs(TokenScope.REPORTS_READ)
    public Response file(@Context UriInfo address, @PathParam("rapport") UUID id) {
        Query.of(address).check();
        Order order = get(id);
        Scan scan = reachable.findReadable(order.scan());
        act.of(scan);
        if (order.state() != Order.State.MADE) {
            throw new Refusal(ProblemKind.CONFLICT, List.of());
        }
        byte[] file = making.print(order, scan, reachable.mayReadAnswers(scan));
        reachable.noteRead(scan, What.REPORT);
        return answers.of(file, "application/pdf");
    }

    private Order get(UUID id) {
        return orders.find(id, user.getUsername()).orElseThrow(NotFoundException::new);
    }
}
