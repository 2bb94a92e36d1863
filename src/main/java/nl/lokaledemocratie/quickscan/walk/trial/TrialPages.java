package nl.lokaledemocratie.quickscan.walk.trial;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.scan.own.AskedScans;
import nl.lokaledemocratie.quickscan.walk.made.Html;

/**
 * Filling in a scan that is not open yet, from the first page to the thanks, as any of its groups. It sets no cookie, makes no key and keeps
 * nothing; from the moment the scan opens there is no trial.
 */
@Path("/proef/{link}/{key}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TrialPages {

    private static final String ACTION = "actie";
    private static final String PAGE = "pagina";

    @Inject
    AskedScans scans;

    @Inject
    TrialLink links;

    @Inject
    TrialViews views;

    @GET
    public Response landing(@PathParam("link") String link, @PathParam("key") String key) {
        Trial trial = find(link, key);
        return trial.isOver() ? over(trial) : Html.page(Response.Status.OK, views.landing(trial));
    }

    @GET
    @Path("{audience}")
    public Response first(
            @PathParam("link") String link, @PathParam("key") String key, @PathParam("audience") String audience) {
        Trial trial = find(link, key);
        if (trial.isOver()) {
            return over(trial);
        }
        TrialAnswers none = read(trial, audience, FormValues.none());
        return Html.page(
                Response.Status.OK,
                views.step(trial, audience, none, none.steps().get(0), List.of()));
    }

    /** Goes on, back, or sends; all that was filled in comes along. */
    @POST
    @Path("{audience}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("link") String link,
            @PathParam("key") String key,
            @PathParam("audience") String audience,
            MultivaluedMap<String, String> form) {
        Trial trial = find(link, key);
        if (trial.isOver()) {
            return over(trial);
        }
        String action = take(form, ACTION);
        String page = take(form, PAGE);
        TrialAnswers answers = read(trial, audience, new FormValues(form));
        if (answers.whole().isForged()) {
            throw new BadRequestException();
        }
        return page.isEmpty()
                ? fromOverview(trial, audience, answers, action)
                : fromStep(trial, audience, answers, answers.at(page), action);
    }

    private Response fromStep(Trial trial, String audience, TrialAnswers answers, Step step, String action) {
        return switch (action) {
            case "taal" ->
                Html.page(
                        Response.Status.OK, views.step(trial, audience, answers, step, answers.problems(step, false)));
            case "vorige" -> shown(trial, audience, answers, answers.before(step));
            default ->
                answers.problems(step, true).isEmpty()
                        ? answers.after(step)
                                .map(next -> shown(trial, audience, answers, next))
                                .orElseGet(
                                        () -> Html.page(Response.Status.OK, views.overview(trial, audience, answers)))
                        : refused(trial, audience, answers, step);
        };
    }

    /** By the rules of every sending: what would be refused there is refused here. */
    private Response fromOverview(Trial trial, String audience, TrialAnswers answers, String action) {
        if (action.equals("taal")) {
            return Html.page(Response.Status.OK, views.overview(trial, audience, answers));
        }
        if (action.equals("vorige")) {
            return shown(trial, audience, answers, answers.last());
        }
        Optional<Step> unfinished = answers.unfinished();
        if (unfinished.isPresent()) {
            return refused(trial, audience, answers, unfinished.get());
        }
        return answers.isBlank()
                ? Html.page(Response.Status.BAD_REQUEST, views.overview(trial, audience, answers))
                : Html.page(Response.Status.OK, views.thanks(trial, audience, answers.countAnswered()));
    }

    private Response shown(Trial trial, String audience, TrialAnswers answers, Step step) {
        return Html.page(Response.Status.OK, views.step(trial, audience, answers, step, List.of()));
    }

    private Response refused(Trial trial, String audience, TrialAnswers answers, Step step) {
        return Html.page(
                Response.Status.BAD_REQUEST, views.step(trial, audience, answers, step, answers.problems(step, true)));
    }

    private Response over(Trial trial) {
        return Html.page(Response.Status.GONE, views.over(trial));
    }

    private Trial find(String link, String key) {
        AskedScan scan = scans.find(link).orElseThrow(NotFoundException::new);
        views.offer(scan);
        boolean isOver = scan.status() != ScanStatus.DRAFT || !links.isOf(scan, key);
        return new Trial(scan, TrialLink.ROOT + link + "/" + key, isOver);
    }

    private static TrialAnswers read(Trial trial, String audience, FormValues values) {
        trial.scan().questionnaire().findAudience(audience).orElseThrow(NotFoundException::new);
        return TrialAnswers.read(trial.scan().questionnaire(), audience, values);
    }

    private static String take(MultivaluedMap<String, String> form, String field) {
        return Optional.ofNullable(form.remove(field))
                .map(values -> values.get(0))
                .orElse("");
    }
}
