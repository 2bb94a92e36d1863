package nl.lokaledemocratie.quickscan.walk;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.answer.AnswerProblem;
import nl.lokaledemocratie.quickscan.response.AnswersRefusedException;
import nl.lokaledemocratie.quickscan.response.GroupFullException;
import nl.lokaledemocratie.quickscan.response.InvitationRefusedException;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.StepIntake;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftNotFoundException;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.flood.FloodWork;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.walk.channel.CameBy;
import nl.lokaledemocratie.quickscan.walk.flood.FloodGate;
import nl.lokaledemocratie.quickscan.walk.flood.Worked;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.walk.reached.Reached;

/** Overview and sending. Starting is in {@link StartPages}, answering in {@link StepPages}. */
@Path("/meedoen/{link}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class WalkPages {

    @Inject
    Walks walks;

    @Inject
    WalkViews views;

    @Inject
    WalkDrafts drafts;

    @Inject
    ResponseIntake intake;

    @Inject
    CameBy cameBy;

    @Inject
    FloodGate gate;

    @Inject
    Reached reached;

    @GET
    @Path("overzicht")
    public Response overview(@PathParam("link") String link) {
        Walk walk = walks.open(link);
        Draft draft = drafts.get(walk).draft();
        Response page = Html.page(Response.Status.OK, views.overview(walk, draft, SendProblem.NONE, ""));
        return reached.see(
                        walk.scan(),
                        draft.sheet().audience(),
                        walk.start(),
                        walk.steps(draft).size() + 1,
                        StepIntake.OVERVIEW)
                .map(cookie -> Response.fromResponse(page).cookie(cookie).build())
                .orElse(page);
    }

    /** Sends everything; when it was sent before, it is received all the same, also when the scan closed meanwhile. */
    @POST
    @Path("overzicht")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("link") String link, MultivaluedMap<String, String> form) {
        Walk walk = walks.any(link);
        DraftTicket ticket = drafts.ticket(walk);
        if (!walk.isTaking()) {
            throw drafts.nothingHere(walk);
        }
        Optional<UnderWay> under = drafts.find(walk);
        if (under.filter(going -> walk.isFaulty(going.draft())).isPresent()) {
            return refused(walk, Response.Status.BAD_REQUEST, SendProblem.FAULTY);
        }
        if (under.filter(going -> lacksCode(walk, going.draft())).isPresent()) {
            return refused(walk, Response.Status.CONFLICT, SendProblem.CODE_NOT_VALID);
        }
        FloodGate.Passage passage = under.filter(
                        going -> going.draft().invitation().isEmpty())
                .map(going -> gate.look(walk.scan(), audience(going), ticket, Worked.takeFrom(form)))
                .orElse(FloodGate.Passage.FREE);
        if (passage.asked().isPresent()) {
            return waits(walk, passage.asked().get());
        }
        try {
            ResponseIntake.Outcome outcome =
                    intake.send(walk.scan().id(), walk.questionnaire(), ticket, passage.flood());
            under.filter(going -> passage.flood().isEmpty())
                    .ifPresent(going -> cameBy.received(walk.scan(), audience(going), outcome));
            under.ifPresent(going -> reached.sent(walk.scan(), audience(going), passage.flood(), outcome));
            return drafts.received(walk, under.map(WalkPages::audience));
        } catch (DraftNotFoundException e) {
            throw drafts.nothingHere(walk);
        } catch (ScanNotOpenException closedMeanwhile) {
            throw drafts.nothingHere(walk);
        } catch (AnswersRefusedException e) {
            return refused(walk, Response.Status.BAD_REQUEST, problem(e));
        } catch (GroupFullException e) {
            return refused(walk, Response.Status.CONFLICT, SendProblem.GROUP_FULL);
        } catch (InvitationRefusedException e) {
            return refused(walk, Response.Status.CONFLICT, SendProblem.CODE_NOT_VALID);
        }
    }

    private static String audience(UnderWay going) {
        return going.draft().sheet().audience();
    }

    private static boolean lacksCode(Walk walk, Draft draft) {
        return draft.invitation().isEmpty() && walk.isByCode(draft.sheet().audience());
    }

    private Response refused(Walk walk, Response.Status status, SendProblem problem) {
        return Html.page(status, views.overview(walk, drafts.get(walk).draft(), problem, ""));
    }

    /** Nothing of it is lost; sent again after a while it is received. */
    private Response waits(Walk walk, FloodWork.Asked asked) {
        return Html.page(
                Response.Status.TOO_MANY_REQUESTS,
                views.overview(walk, drafts.get(walk).draft(), SendProblem.WAIT, asked.text()));
    }

    private static SendProblem problem(AnswersRefusedException refused) {
        return refused.problems().stream().anyMatch(problem -> problem.code() == AnswerProblem.Code.REQUIRED)
                ? SendProblem.REQUIRED
                : SendProblem.NO_ANSWERS;
    }
}
