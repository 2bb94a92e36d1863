package nl.lokaledemocratie.quickscan.walk.elsewhere;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.response.Receipts;
import nl.lokaledemocratie.quickscan.response.carried.Parcel;
import nl.lokaledemocratie.quickscan.response.carried.Parcels;
import nl.lokaledemocratie.quickscan.response.carried.TooManyParcelsException;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.walk.CodeGuesses;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.Walks;
import nl.lokaledemocratie.quickscan.walk.document.Refusal;
import nl.lokaledemocratie.quickscan.walk.ending.Begun;
import org.jboss.resteasy.reactive.RestForm;

/** Keeps and hands over what devices sealed; the code never comes here, and nothing here can be read without it. */
@Path("/meedoen/{link}/elders")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DeviceParcels {

    /** Where a parcel lies: 128 bits in hexadecimal digits. */
    private static final String PLACE = "kenmerk";

    /** The nonce and what is sealed, in base64, in pieces of what a field may hold. */
    private static final String CONTENT = "inhoud";

    private static final String TICKET = "blad";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");
    private static final int NONCE_BYTES = 12;

    @Inject
    Walks walks;

    @Inject
    Parcels parcels;

    @Inject
    Arrivals arrivals;

    @Inject
    Begun begun;

    @Inject
    Receipts receipts;

    @Inject
    ElsewhereViews views;

    @Inject
    CodeGuesses guesses;

    @Inject
    LeftCodes left;

    @Inject
    HttpServerRequest request;

    @POST
    @Path("pakket")
    public Response put(
            @PathParam("link") String link, @RestForm(PLACE) String place, @RestForm(CONTENT) List<String> content) {
        Walk walk = walks.underWay(link);
        Parcel parcel = parcel(walk, content);
        if (!left.mayLeave(request)) {
            return refused(Response.Status.TOO_MANY_REQUESTS, CarryProblem.TOO_OFTEN);
        }
        try {
            parcels.put(walk.scan().id(), walk.questionnaire(), id(place), parcel, begun.groupsInTime(walk.scan()));
            return Response.noContent().build();
        } catch (ScanNotOpenException closedMeanwhile) {
            throw walks.closed(walk);
        } catch (TooManyParcelsException e) {
            return refused(Response.Status.SERVICE_UNAVAILABLE, CarryProblem.TOO_MANY);
        }
    }

    /** Hands over what is sealed; it stays until the device says that it has it. */
    @POST
    @Path("halen")
    @Blocking
    public Uni<Response> get(@PathParam("link") String link, @RestForm(PLACE) String place) {
        Walk walk = walks.open(link);
        return parcels.find(walk.scan().id(), id(place))
                .map(parcel -> Uni.createFrom().item(json(content(parcel))))
                .orElseGet(() -> guesses.refuse(request, refused(Response.Status.NOT_FOUND, CarryProblem.NOT_FOUND)));
    }

    /** Takes away what a device has, or takes back; with the ticket of who went step by step, their draft too. What lay here was begun in time. */
    @POST
    @Path("weg")
    public Response remove(
            @PathParam("link") String link, @RestForm(PLACE) String place, @RestForm(TICKET) String ticket) {
        Walk walk = walks.underWay(link);
        Optional<DraftTicket> steps = Optional.ofNullable(ticket).flatMap(DraftTicket::parse);
        return arrivals.remove(walk, id(place), steps)
                .map(groups -> taken(walk, groups))
                .orElseGet(() -> refused(Response.Status.NOT_FOUND, CarryProblem.NOT_FOUND));
    }

    private Response taken(Walk walk, Set<String> groups) {
        Response.ResponseBuilder done = Response.noContent();
        if (walk.isEnding()) {
            done.cookie(begun.broughtInTime(walk.scan(), groups, walk.start()));
        }
        return done.build();
    }

    /** What was filled in step by step, for a device that goes on with it. */
    @POST
    @Path("stappen")
    public Response steps(@PathParam("link") String link, @RestForm(TICKET) String text) {
        Walk walk = walks.open(link);
        DraftTicket ticket =
                Optional.ofNullable(text).flatMap(DraftTicket::parse).orElseThrow(BadRequestException::new);
        if (receipts.has(walk.scan().id(), ticket)) {
            return refused(Response.Status.CONFLICT, CarryProblem.SENT);
        }
        return arrivals.show(walk, ticket)
                .map(carried -> json(carried))
                .orElseGet(() -> refused(Response.Status.NOT_FOUND, CarryProblem.NOT_FOUND));
    }

    private static Parcel parcel(Walk walk, List<String> pieces) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(String.join("", pieces));
        } catch (IllegalArgumentException notBase64) {
            throw new BadRequestException(notBase64);
        }
        if (bytes.length != NONCE_BYTES + Parcels.sealedRoom(walk.questionnaire())) {
            throw new BadRequestException();
        }
        return new Parcel(Arrays.copyOf(bytes, NONCE_BYTES), Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
    }

    private static Map<String, String> content(Parcel parcel) {
        byte[] bytes = Arrays.copyOf(parcel.nonce(), NONCE_BYTES + parcel.sealed().length);
        System.arraycopy(parcel.sealed(), 0, bytes, NONCE_BYTES, parcel.sealed().length);
        return Map.of(CONTENT, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static UUID id(String place) {
        if (place == null || !HEX.matcher(place).matches()) {
            throw new BadRequestException();
        }
        return new UUID(
                Long.parseUnsignedLong(place.substring(0, 16), 16), Long.parseUnsignedLong(place.substring(16), 16));
    }

    private static Response json(Object entity) {
        return Response.ok(entity, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private Response refused(Response.Status status, CarryProblem problem) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Refusal(views.words(problem), List.of()))
                .build();
    }
}
