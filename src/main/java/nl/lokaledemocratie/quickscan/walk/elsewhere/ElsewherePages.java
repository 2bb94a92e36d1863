package nl.lokaledemocratie.quickscan.walk.elsewhere;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.response.carried.BrokenParcelException;
import nl.lokaledemocratie.quickscan.response.carried.CarryCode;
import nl.lokaledemocratie.quickscan.response.carried.TooManyParcelsException;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.walk.CodeGuesses;
import nl.lokaledemocratie.quickscan.walk.UnderWay;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.WalkCookies;
import nl.lokaledemocratie.quickscan.walk.WalkDrafts;
import nl.lokaledemocratie.quickscan.walk.Walks;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.walk.made.KioskMode;
import nl.lokaledemocratie.quickscan.web.SiteConfig;
import org.jboss.resteasy.reactive.RestForm;

/** Where who goes step by step makes a code for another device, and takes over what is under one. A code is kept nowhere. */
@Path("/meedoen/{link}/elders")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ElsewherePages {

    private static final String CODE = "code";
    /** A code that was made with the page, so that the same form twice leaves one parcel. */
    private static final String FRESH = "nieuwe-code";

    private static final String ACTION = "actie";

    /** Nothing leads to the answers from this device any more; under the code they are there. */
    private static final String AWAY = "weg";

    /** The same page in another language. */
    private static final String LANGUAGE = "taal";

    @Inject
    Walks walks;

    @Inject
    WalkCookies cookies;

    @Inject
    WalkDrafts drafts;

    @Inject
    ElsewhereViews views;

    @Inject
    Arrivals arrivals;

    @Inject
    CodeGuesses guesses;

    @Inject
    LeftCodes left;

    @Inject
    KioskMode kiosk;

    @Inject
    HttpServerRequest request;

    @Inject
    UriInfo uri;

    @Inject
    SiteConfig site;

    /** While the scan is paused only who has something to take along gets it: nobody takes over anything then. */
    @GET
    public Response elsewhere(@PathParam("link") String link) {
        Walk walk = walks.underWay(link);
        boolean filled = drafts.find(walk)
                .filter(going -> walk.countAnswered(going.draft()) > 0)
                .isPresent();
        if (walk.isPaused() && !filled) {
            throw walks.gone(walk);
        }
        return entry(walk, Response.Status.OK, CarryProblem.NONE, "");
    }

    /** Who opens the address of a form comes to the page with the forms. */
    @GET
    @Path("{form: code|pakket|halen|weg|stappen}")
    public Response back(@PathParam("link") String link) {
        return Html.seeOther(walks.underWay(link).elsewhere()).build();
    }

    /** Leaves what is filled in under the code that the page made for it, and shows that. A reload changes nothing. */
    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(
            @PathParam("link") String link, @RestForm(FRESH) String fresh, @RestForm(ACTION) String action) {
        Walk walk = walks.underWay(link);
        if (AWAY.equals(action)) {
            return Html.seeOther(walk.start()).cookie(cookies.forget(walk)).build();
        }
        return Optional.ofNullable(fresh)
                .flatMap(CarryCode::parse)
                .map(code -> leave(walk, code))
                .orElseGet(() -> Html.seeOther(walk.elsewhere()).build());
    }

    private Response leave(Walk walk, CarryCode code) {
        Optional<UnderWay> going = drafts.find(walk);
        return going.isEmpty() && arrivals.isLeft(walk, code)
                ? shown(walk, code, Optional.empty())
                : leave(walk, going.orElseGet(() -> drafts.get(walk)), code);
    }

    private Response leave(Walk walk, UnderWay going, CarryCode code) {
        if (!left.mayLeave(request)) {
            return entry(walk, Response.Status.TOO_MANY_REQUESTS, CarryProblem.TOO_OFTEN, "");
        }
        try {
            arrivals.leave(walk, going, code);
            return kiosk.isOn()
                    ? Response.fromResponse(shown(walk, code, Optional.empty()))
                            .cookie(cookies.forget(walk))
                            .build()
                    : shown(walk, code, Optional.of(going.draft()));
        } catch (ScanNotOpenException closedMeanwhile) {
            throw walks.closed(walk);
        } catch (TooManyParcelsException e) {
            return entry(walk, Response.Status.SERVICE_UNAVAILABLE, CarryProblem.TOO_MANY, "");
        }
    }

    /** A device for all wipes itself: there the answers are under the code from now on, and nowhere else. */
    private Response shown(Walk walk, CarryCode code, Optional<Draft> here) {
        return Html.page(Response.Status.OK, views.code(walk, code, place(walk), here));
    }

    /** Takes over what is under a code. A right one is let in whatever was tried from the same address before. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Uni<Response> takeOver(
            @PathParam("link") String link, @RestForm(CODE) String typed, @RestForm(ACTION) String action) {
        Walk walk = walks.open(link);
        String text = Optional.ofNullable(typed).orElse("");
        if (LANGUAGE.equals(action)) {
            return now(entry(walk, Response.Status.OK, CarryProblem.NONE, text));
        }
        return CarryCode.parse(text)
                .map(code -> takeOver(walk, code, text))
                .orElseGet(() -> now(entry(
                        walk,
                        Response.Status.BAD_REQUEST,
                        text.isBlank() ? CarryProblem.MISSING : CarryProblem.NO_CODE,
                        text)));
    }

    private Uni<Response> takeOver(Walk walk, CarryCode code, String text) {
        try {
            Arrivals.Arrival arrival = arrivals.takeOver(walk, code);
            if (arrival.sent()) {
                return now(drafts.received(walk, Optional.empty()));
            }
            return arrival.ticket()
                    .map(ticket -> now(goOn(walk, ticket)))
                    .orElseGet(() -> guesses.refuse(
                            request, entry(walk, Response.Status.BAD_REQUEST, CarryProblem.NOT_FOUND, text)));
        } catch (ScanNotOpenException closedMeanwhile) {
            throw walks.closed(walk);
        } catch (BrokenParcelException e) {
            return now(entry(walk, Response.Status.BAD_REQUEST, CarryProblem.DAMAGED, text));
        }
    }

    /** What was filled in on this device makes room. */
    private Response goOn(Walk walk, DraftTicket ticket) {
        drafts.forgetOther(walk, ticket);
        return Html.seeOther(walk.resume(drafts.find(walk, ticket).orElseThrow().draft()))
                .cookie(cookies.keep(walk, ticket))
                .build();
    }

    private Response entry(Walk walk, Response.Status status, CarryProblem problem, String typed) {
        return Html.page(
                status, views.elsewhere(walk, problem, typed, drafts.find(walk).map(UnderWay::draft)));
    }

    private URI place(Walk walk) {
        return site.address().orElseGet(uri::getBaseUri).resolve(walk.elsewhere());
    }

    private static Uni<Response> now(Response response) {
        return Uni.createFrom().item(response);
    }
}
