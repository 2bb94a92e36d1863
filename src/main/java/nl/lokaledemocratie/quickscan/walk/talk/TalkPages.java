package nl.lokaledemocratie.quickscan.walk.talk;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.response.talk.SealedAddresses;
import nl.lokaledemocratie.quickscan.response.talk.TalkConfig;
import nl.lokaledemocratie.quickscan.response.talk.TooManyAddressesException;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.WalkCookies;
import nl.lokaledemocratie.quickscan.walk.Walks;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.walk.made.MadePages;
import nl.lokaledemocratie.quickscan.web.Attempts;
import nl.lokaledemocratie.quickscan.web.RemotePlace;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The last page of both roads. An address goes in a request of its own after the sending: no key of a sheet, no code and no group comes
 * with it.
 */
@Path("/meedoen/{link}/bedankt")
@PermitAll
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class TalkPages {

    /** The same page in another language. */
    private static final String LANGUAGE = "taal";

    private final Walks walks;
    private final WalkCookies cookies;
    private final TalkViews views;
    private final MadePages made;
    private final SealedAddresses addresses;
    private final Attempts attempts;

    @Inject
    TalkPages(
            Walks walks,
            WalkCookies cookies,
            TalkViews views,
            MadePages made,
            SealedAddresses addresses,
            TalkConfig config,
            Clock clock) {
        this.walks = walks;
        this.cookies = cookies;
        this.views = views;
        this.made = made;
        this.addresses = addresses;
        this.attempts = new Attempts(config.often(), config.window(), clock);
    }

    @GET
    public Response thanks(@PathParam("link") String link) {
        Walk walk = walks.any(link);
        return cookies.hasSent(walk)
                ? made.get(walk.scan(), walk.thanks(), () -> views.thanks(walk, TalkProblem.NONE, ""))
                : toStart(walk);
    }

    /** Keeps an address, or says why not with what was typed still there. Two are none: each is given by itself. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(
            @PathParam("link") String link,
            @RestForm("e-mail") List<String> sent,
            @RestForm("actie") String action,
            @Context HttpServerRequest request) {
        Walk walk = walks.any(link);
        if (!cookies.hasSent(walk)) {
            return toStart(walk);
        }
        String typed = String.join(", ", sent);
        if (LANGUAGE.equals(action)) {
            return page(walk, Response.Status.OK, TalkProblem.NONE, typed);
        }
        if (!walk.scan().talk()) {
            return page(walk, Response.Status.GONE, TalkProblem.OVER, typed);
        }
        return EmailAddress.parse(typed)
                .map(address -> give(walk, address, typed, request))
                .orElseGet(() -> page(
                        walk,
                        Response.Status.BAD_REQUEST,
                        typed.isBlank() ? TalkProblem.MISSING : TalkProblem.NO_ADDRESS,
                        typed));
    }

    private Response give(Walk walk, EmailAddress address, String typed, HttpServerRequest request) {
        if (!attempts.count(RemotePlace.of(request))) {
            return page(walk, Response.Status.TOO_MANY_REQUESTS, TalkProblem.TOO_OFTEN, typed);
        }
        try {
            addresses.give(walk.scan().id(), address);
            return Html.seeOther(walk.thanks() + "/gesprek").build();
        } catch (ScanNotOpenException closedMeanwhile) {
            return page(walk, Response.Status.GONE, TalkProblem.OVER, typed);
        } catch (TooManyAddressesException e) {
            return page(walk, Response.Status.SERVICE_UNAVAILABLE, TalkProblem.TOO_MANY, typed);
        }
    }

    /** Says that an address was kept; who comes here without having sent anything begins. */
    @GET
    @Path("gesprek")
    public Response given(@PathParam("link") String link) {
        Walk walk = walks.any(link);
        return cookies.hasSent(walk) ? Html.page(Response.Status.OK, views.given(walk)) : toStart(walk);
    }

    private Response page(Walk walk, Response.Status status, TalkProblem problem, String typed) {
        return Html.page(status, views.thanks(walk, problem, typed));
    }

    private static Response toStart(Walk walk) {
        return Html.seeOther(walk.start()).build();
    }
}
