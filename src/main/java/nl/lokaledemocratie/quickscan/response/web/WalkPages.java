package nl.lokaledemocratie.quickscan.response.web;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.questionnaire.AnswerProblem;
import nl.lokaledemocratie.quickscan.response.AnswersRefusedException;
import nl.lokaledemocratie.quickscan.response.Draft;
import nl.lokaledemocratie.quickscan.response.DraftNotFoundException;
import nl.lokaledemocratie.quickscan.response.DraftTicket;
import nl.lokaledemocratie.quickscan.response.Drafts;
import nl.lokaledemocratie.quickscan.response.InvitationRefusedException;
import nl.lokaledemocratie.quickscan.response.Receipts;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;

/** Steps, overview, sending and thanks. Starting is in {@link StartPages}. */
@Path("/meedoen/{link}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class WalkPages {

    private static final String BACK = "vorige";

    @Inject
    Walks walks;

    @Inject
    WalkCookies cookies;

    @Inject
    WalkViews views;

    @Inject
    Drafts drafts;

    @Inject
    Receipts receipts;

    @Inject
    ResponseIntake intake;

    /** A draft that is under way, with what opens it. */
    private record Going(DraftTicket ticket, Draft draft) {}

    @GET
    @Path("stap/{step}")
    public Response step(@PathParam("link") String link, @PathParam("step") int number) {
        Walk walk = walks.open(link);
        Draft draft = going(walk).draft();
        return walk.findStep(draft, number)
                .map(step -> show(walk, draft, step, List.of()))
                .orElseGet(() -> Html.seeOther(walk.overview()).build());
    }

    /** Keeps what was filled in and goes on, or back. */
    @POST
    @Path("stap/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("link") String link, @PathParam("step") int number, MultivaluedMap<String, String> form) {
        Walk walk = walks.open(link);
        Going going = going(walk);
        FormValues values = new FormValues(form);
        return walk.findStep(going.draft(), number, values.get(StepForm.PAGE))
                .map(step -> answer(walk, going, step, values))
                .orElseGet(() -> Html.seeOther(walk.overview()).build());
    }

    private Response answer(Walk walk, Going going, Step step, FormValues values) {
        StepForm.Reading reading = StepForm.read(step, values);
        if (!reading.problems().isEmpty()) {
            return Html.page(
                    Response.Status.BAD_REQUEST, views.step(walk, going.draft(), step, values, reading.problems()));
        }
        Draft kept = keep(walk, going, reading.answers());
        if (BACK.equals(values.get(StepForm.ACTION))) {
            return goTo(walk.before(step), walk, going);
        }
        List<FieldProblem> missing = step.missing(Fields.of(walk.questionnaire(), kept.sheet()));
        return missing.isEmpty()
                ? goTo(walk.after(step, kept), walk, going)
                : show(walk, kept, walk.again(step, kept), missing);
    }

    @GET
    @Path("overzicht")
    public Response overview(@PathParam("link") String link) {
        Walk walk = walks.open(link);
        return Html.page(Response.Status.OK, views.overview(walk, going(walk).draft(), SendProblem.NONE));
    }

    /** Sends everything; when it was sent before, it is received all the same. */
    @POST
    @Path("overzicht")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("link") String link) {
        Walk walk = walks.open(link);
        DraftTicket ticket = cookies.ticket().orElseThrow(() -> nothingHere(walk));
        try {
            intake.send(walk.scan().id, walk.questionnaire(), ticket);
            return received(walk);
        } catch (DraftNotFoundException e) {
            throw nothingHere(walk);
        } catch (ScanNotOpenException e) {
            throw walks.closed(walk.scan());
        } catch (AnswersRefusedException e) {
            return refused(walk, ticket, Response.Status.BAD_REQUEST, problem(e));
        } catch (InvitationRefusedException e) {
            return refused(walk, ticket, Response.Status.CONFLICT, SendProblem.CODE_NOT_VALID);
        }
    }

    @GET
    @Path("bedankt")
    public Response thanks(@PathParam("link") String link) {
        Walk walk = walks.any(link);
        return cookies.hasSent()
                ? Html.page(Response.Status.OK, views.thanks(walk))
                : Html.seeOther(walk.start()).build();
    }

    private Response received(Walk walk) {
        return Html.seeOther(walk.thanks())
                .cookie(cookies.forget(walk), cookies.sent(walk))
                .build();
    }

    private Response refused(Walk walk, DraftTicket ticket, Response.Status status, SendProblem problem) {
        Draft draft = find(walk, ticket).orElseThrow(() -> nothingHere(walk));
        return Html.page(status, views.overview(walk, draft, problem));
    }

    private static SendProblem problem(AnswersRefusedException refused) {
        return refused.problems().stream().anyMatch(problem -> problem.code() == AnswerProblem.Code.REQUIRED)
                ? SendProblem.REQUIRED
                : SendProblem.NO_ANSWERS;
    }

    private Response show(Walk walk, Draft draft, Step step, List<FieldProblem> problems) {
        return Html.page(
                problems.isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST,
                views.step(walk, draft, step, Fields.of(walk.questionnaire(), draft.sheet()), problems));
    }

    private Response goTo(String address, Walk walk, Going going) {
        return Html.seeOther(address).cookie(cookies.keep(walk, going.ticket())).build();
    }

    private Draft keep(Walk walk, Going going, StepAnswers answers) {
        Draft draft = going.draft()
                .with(answers.in(going.draft().sheet(), walk.questionnaire().ratingLayout()));
        try {
            drafts.save(walk.scan().id, walk.questionnaire(), going.ticket(), draft);
            return draft;
        } catch (DraftNotFoundException sentMeanwhile) {
            throw nothingHere(walk);
        }
    }

    private Going going(Walk walk) {
        DraftTicket ticket = cookies.ticket().orElseThrow(() -> nothingHere(walk));
        return find(walk, ticket).map(draft -> new Going(ticket, draft)).orElseThrow(() -> nothingHere(walk));
    }

    private Optional<Draft> find(Walk walk, DraftTicket ticket) {
        return drafts.find(walk.scan().id, walk.questionnaire(), ticket);
    }

    /** Sent before: on to the thanks. Else: the answers are not here (any more), and how to begin again. */
    private WebApplicationException nothingHere(Walk walk) {
        boolean sent = cookies.ticket()
                .map(ticket -> receipts.has(walk.scan().id, ticket))
                .orElse(cookies.hasSent());
        return new WebApplicationException(sent ? received(walk) : Html.page(Response.Status.GONE, views.lost(walk)));
    }
}
