package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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

import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.walk.reached.Reached;

/** The steps: whatever button of the form is pressed, what was filled in is kept first, while the scan is paused too. */
@Path("/meedoen/{link}/stap/{step}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StepPages {

    @Inject
    Walks walks;

    @Inject
    WalkCookies cookies;

    @Inject
    WalkViews views;

    @Inject
    WalkDrafts drafts;

    @Inject
    Reached reached;

    @GET
    public Response step(@PathParam("link") String link, @PathParam("step") int number) {
        Walk walk = walks.open(link);
        UnderWay going = drafts.get(walk);
        return walk.findStep(going.draft(), number)
                .map(step -> shown(walk, going, step))
                .orElseGet(() -> Html.seeOther(walk.overview()).build());
    }

    private Response shown(Walk walk, UnderWay going, Step step) {
        Response page = Html.page(Response.Status.OK, views.step(walk, going, step));
        return reached.see(
                        walk.scan(),
                        going.draft().sheet().audience(),
                        walk.start(),
                        step.number(),
                        step.page().key())
                .map(cookie -> Response.fromResponse(page).cookie(cookie).build())
                .orElse(page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("link") String link, @PathParam("step") int number, MultivaluedMap<String, String> form) {
        Walk walk = walks.underWay(link);
        DraftTicket ticket = drafts.ticket(walk);
        FormValues values = new FormValues(form);
        Optional<String> page = values.all(StepForm.PAGE).stream().findFirst();
        return drafts.<Supplier<Response>>change(walk, ticket, draft -> {
                    UnderWay going = new UnderWay(ticket, draft);
                    return walk.findStep(draft, number, page)
                            .map(step -> answer(walk, going, step, values))
                            .orElseGet(() -> Drafts.Change.none(
                                    () -> Html.seeOther(walk.overview()).build()));
                })
                .get();
    }

    /** What a form makes of a draft, and how that is answered once it is kept. */
    private Drafts.Change<Supplier<Response>> answer(Walk walk, UnderWay going, Step step, FormValues values) {
        if (StepForm.isOfAnotherDraft(values, going.ticket())) {
            FieldProblem other = new FieldProblem("", FieldProblem.Kind.OTHER_DRAFT);
            return Drafts.Change.none(
                    () -> Html.page(Response.Status.CONFLICT, views.step(walk, going, step, values, List.of(other))));
        }
        Optional<Part> cleared = StepForm.cleared(step, values);
        FormValues typed = cleared.map(values::without).orElse(values);
        StepMerge merge = StepMerge.of(walk.questionnaire(), step, typed, going.draft());
        return new Drafts.Change<>(
                merge.draft(),
                () -> answer(walk, going.with(merge.draft()), step, merge, StepAction.of(values, cleared), cleared));
    }

    private Response answer(
            Walk walk, UnderWay going, Step step, StepMerge merge, StepAction action, Optional<Part> cleared) {
        List<FieldProblem> problems = action.problems(merge, step);
        return problems.isEmpty()
                ? goTo(action.address(walk, step, merge.draft(), cleared), walk, going)
                : again(walk, going, step, merge, action == StepAction.PREVIOUS ? merge.problems() : problems);
    }

    private Response again(Walk walk, UnderWay going, Step step, StepMerge merge, List<FieldProblem> problems) {
        Step shown = walk.again(step, going.draft());
        return Html.page(
                merge.isChangedElsewhere() ? Response.Status.CONFLICT : Response.Status.BAD_REQUEST,
                views.step(walk, going, shown, merge.shown(), problems));
    }

    private Response goTo(String address, Walk walk, UnderWay going) {
        return Html.seeOther(address).cookie(cookies.keep(walk, going.ticket())).build();
    }
}
