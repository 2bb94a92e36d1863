package nl.lokaledemocratie.quickscan.response.web;

import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Ratings;
import nl.lokaledemocratie.quickscan.response.Draft;
import nl.lokaledemocratie.quickscan.response.DraftTicket;
import nl.lokaledemocratie.quickscan.response.Drafts;
import nl.lokaledemocratie.quickscan.scan.InvitationService;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import org.jboss.resteasy.reactive.RestForm;

/** The first page behind a link: what this is, and starting with or without a code. */
@Path("/meedoen/{link}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StartPages {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    Walks walks;

    @Inject
    WalkCookies cookies;

    @Inject
    WalkViews views;

    @Inject
    Drafts drafts;

    @Inject
    InvitationService invitations;

    @Inject
    CodeAttempts attempts;

    @Inject
    HttpServerRequest request;

    @GET
    public Response landing(@PathParam("link") String link) {
        Walk walk = walks.open(link);
        return Html.page(Response.Status.OK, views.landing(walk, draft(walk), cookies.hasSent(), CodeProblem.NONE));
    }

    /** Who reloads or opens the address of a form comes to the page with the form. */
    @GET
    @Path("{form: start|code|wissen}")
    public Response back(@PathParam("link") String link) {
        return Html.seeOther(walks.open(link).start()).build();
    }

    /** Starts as somebody of an open audience. */
    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("link") String link, @RestForm("groep") String group) {
        Walk walk = walks.open(link);
        Audience audience = walk.openAudiences().stream()
                .filter(open -> open.key().equals(group))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        return begin(walk, new Draft(blank(walk, audience.key()), Optional.empty()));
    }

    /** Starts with an invitation code. */
    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response startWithCode(@PathParam("link") String link, @RestForm("code") String typed) {
        Walk walk = walks.open(link);
        String address = request.remoteAddress().hostAddress();
        if (!attempts.mayTry(address)) {
            return refused(walk, TOO_MANY_REQUESTS, CodeProblem.TOO_MANY);
        }
        if (typed == null || typed.isBlank()) {
            return refused(walk, Response.Status.BAD_REQUEST.getStatusCode(), CodeProblem.MISSING);
        }
        Optional<InvitationService.Admission> admission = invitations.findAdmission(walk.scan().id, typed);
        if (admission.isEmpty()) {
            attempts.countWrong(address);
            return refused(walk, Response.Status.BAD_REQUEST.getStatusCode(), CodeProblem.NOT_VALID);
        }
        AnswerSheet blank = blank(walk, admission.get().audience());
        return begin(walk, new Draft(blank, Optional.of(admission.get().invitation())));
    }

    /** Forgets the answers that were not sent, for who shares a device. */
    @POST
    @Path("wissen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("link") String link) {
        Walk walk = walks.open(link);
        cookies.ticket().ifPresent(ticket -> drafts.forget(walk.scan().id, ticket));
        return Html.seeOther(walk.start()).cookie(cookies.forget(walk)).build();
    }

    private Response begin(Walk walk, Draft draft) {
        try {
            DraftTicket ticket = drafts.start(walk.scan().id, walk.questionnaire(), draft);
            return Html.seeOther(walk.address(1))
                    .cookie(cookies.keep(walk, ticket))
                    .build();
        } catch (ScanNotOpenException closedMeanwhile) {
            throw walks.closed(walk.scan());
        }
    }

    private Response refused(Walk walk, int status, CodeProblem problem) {
        return Html.page(
                Response.Status.fromStatusCode(status), views.landing(walk, draft(walk), cookies.hasSent(), problem));
    }

    private Optional<Draft> draft(Walk walk) {
        return cookies.ticket().flatMap(ticket -> drafts.find(walk.scan().id, walk.questionnaire(), ticket));
    }

    private static AnswerSheet blank(Walk walk, String audience) {
        Ratings none = Ratings.builder(walk.questionnaire().ratingLayout()).build();
        return new AnswerSheet(audience, none, Map.of(), Map.of());
    }
}
