package nl.lokaledemocratie.quickscan.walk;

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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.invitation.InvitationCode;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.walk.channel.CameBy;
import nl.lokaledemocratie.quickscan.walk.ending.Begun;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.walk.made.MadePages;
import nl.lokaledemocratie.quickscan.walk.reached.Reached;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The first page behind a link: what this is, and starting with or without a code. */
@Path("/meedoen/{link}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StartPages {

    /** Says that answers may be thrown away. */
    private static final String SURE = "zeker";

    private static final String YES = "ja";

    /** The same page in another language. */
    private static final String LANGUAGE = "taal";

    /** The code was typed on the front page; here one reads first what it is for. */
    private static final String SHOW = "tonen";

    /** The form stands on the page that asks. */
    private static final String ASKED = "vraag";

    /** How somebody goes on: by steps, or with the whole questionnaire at once. */
    private static final String ROAD = "weg";

    private static final String WHOLE = "vragen";

    /** Says that the answers go along under another code. */
    private static final String TAKE_ALONG = "meenemen";

    @Inject
    Walks walks;

    @Inject
    WalkCookies cookies;

    @Inject
    WalkViews views;

    @Inject
    MadePages made;

    @Inject
    Drafts drafts;

    @Inject
    WalkDrafts going;

    @Inject
    InvitationService invitations;

    @Inject
    CameBy cameBy;

    @Inject
    Begun begun;

    @Inject
    Reached reached;

    @Inject
    HttpServerRequest request;

    @Inject
    CodeGuesses guesses;

    /** The first page; who comes by a channel goes on to its plain address, which is the same for all and tells nobody of it. */
    @GET
    public Response landing(@PathParam("link") String link, @Nullable @RestQuery(CameBy.NAME) String channel) {
        Walk walk = walks.open(link);
        if (channel != null) {
            Response.ResponseBuilder plain = Html.seeOther(walk.start());
            cameBy.remember(walk.scan(), walk.start(), channel).ifPresent(plain::cookie);
            return plain.build();
        }
        if (walk.isEnding()) {
            return going.ended(walk, CodeEntry.EMPTY);
        }
        boolean isPersonal = cookies.ticket().isPresent() || cookies.hasSent(walk);
        return isPersonal
                ? landing(walk, CodeEntry.EMPTY)
                : made.get(
                        walk.scan(), walk.start(), () -> views.landing(walk, Optional.empty(), false, CodeEntry.EMPTY));
    }

    private Response landing(Walk walk, CodeEntry entry) {
        if (walk.isEnding()) {
            return going.ended(walk, entry);
        }
        return Html.page(Response.Status.OK, views.landing(walk, draft(walk), cookies.hasSent(walk), entry));
    }

    /** Who reloads or opens the address of a form comes to the page with the form. */
    @GET
    @Path("{form: start|code}")
    public Response back(@PathParam("link") String link) {
        return Html.seeOther(walks.open(link).start()).build();
    }

    /** Asks before answers are thrown away; without any there is nothing to ask. */
    @GET
    @Path("wissen")
    public Response mayForget(@PathParam("link") String link) {
        Walk walk = walks.underWay(link);
        return draft(walk)
                .map(draft -> Html.page(Response.Status.OK, views.forget(walk, draft, "/wissen", "", "")))
                .orElseGet(() -> Html.seeOther(walk.start()).build());
    }

    /** Starts as somebody of an open audience. */
    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @PathParam("link") String link, @RestForm("groep") String group, @RestForm(SURE) String sure) {
        Walk walk = walks.open(link);
        if (walk.isEnding()) {
            return going.tooLate(walk);
        }
        Audience audience = walk.openAudiences().stream()
                .filter(open -> open.key().equals(group))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        return findWaiting(walk, sure)
                .map(waiting -> ask(walk, waiting, "/start", "groep", audience.key()))
                .orElseGet(() -> begin(walk, new Draft(blank(walk, audience.key()), Optional.empty())));
    }

    /** Starts with an invitation code. A right one is let in whatever was tried from the same address before. */
    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Uni<Response> startWithCode(
            @PathParam("link") String link,
            @RestForm("code") String typed,
            @RestForm(SURE) String sure,
            @RestForm(ROAD) String road,
            @RestForm(StepForm.ACTION) String action,
            @RestForm(ASKED) String asked) {
        Walk walk = walks.open(link);
        String code = Optional.ofNullable(typed).orElse("");
        if ((LANGUAGE.equals(action) || SHOW.equals(action)) && !YES.equals(asked)) {
            return now(landing(walk, new CodeEntry(CodeProblem.NONE, code)));
        }
        CodeProblem problem = problem(code);
        if (problem != CodeProblem.NONE) {
            return now(refused(walk, new CodeEntry(problem, code)));
        }
        return invitations
                .findAdmission(walk.scan().id(), code)
                .map(admission -> now(admit(walk, admission, code, sure, WHOLE.equals(road))))
                .orElseGet(() -> notAdmitted(walk, code));
    }

    private Uni<Response> notAdmitted(Walk walk, String code) {
        if (invitations.isForFullGroup(walk.scan().id(), code)) {
            return now(refused(walk, new CodeEntry(CodeProblem.GROUP_FULL, code)));
        }
        return guesses.refuse(request, refused(walk, new CodeEntry(CodeProblem.NOT_VALID, code)));
    }

    private static Uni<Response> now(Response response) {
        return Uni.createFrom().item(response);
    }

    private Response admit(Walk walk, InvitationService.Admission admission, String code, String sure, boolean whole) {
        Optional<UnderWay> same =
                going.find(walk).filter(one -> one.draft().sheet().audience().equals(admission.audience()));
        if (walk.isEnding()) {
            return goOn(walk, admission, code, whole, same);
        }
        return whole ? toDocument(walk, admission) : admit(walk, admission, code, sure, same);
    }

    private static Response toDocument(Walk walk, InvitationService.Admission admission) {
        return Html.seeOther(walk.document(admission.audience())).build();
    }

    /** Once nobody begins any more a code is for answers of its group that were begun here, and for nothing else. */
    private Response goOn(
            Walk walk, InvitationService.Admission admission, String code, boolean whole, Optional<UnderWay> same) {
        if (whole && begun.isInTime(walk.scan(), admission.audience())) {
            return toDocument(walk, admission);
        }
        if (!whole && same.isPresent()) {
            return takeAlong(walk, same.get(), admission.invitation());
        }
        return going.isUnderWay(walk)
                ? going.ended(walk, new CodeEntry(CodeProblem.TOO_LATE, code))
                : going.tooLate(walk);
    }

    /** Answers of the same group that wait here can go along under the new code; the old one may have been withdrawn. */
    private Response admit(
            Walk walk, InvitationService.Admission admission, String code, String sure, Optional<UnderWay> same) {
        if (TAKE_ALONG.equals(sure) && same.isPresent()) {
            return takeAlong(walk, same.get(), admission.invitation());
        }
        return findWaiting(walk, sure)
                .map(waiting -> same.isPresent()
                        ? Html.page(
                                Response.Status.CONFLICT, views.forgetOrTakeAlong(walk, waiting, "/code", "code", code))
                        : ask(walk, waiting, "/code", "code", code))
                .orElseGet(() ->
                        begin(walk, new Draft(blank(walk, admission.audience()), Optional.of(admission.invitation()))));
    }

    private Response takeAlong(Walk walk, UnderWay under, InvitationHash invitation) {
        Draft draft = going.change(walk, under.ticket(), before -> {
            Draft after = before.under(invitation);
            return new Drafts.Change<>(after, after);
        });
        return Html.seeOther(walk.resume(draft))
                .cookie(cookies.keep(walk, under.ticket()))
                .build();
    }

    /** What can be said of a code without looking whether it is there. */
    private static CodeProblem problem(String typed) {
        if (typed.isBlank()) {
            return CodeProblem.MISSING;
        }
        return InvitationCode.parse(typed).isPresent() ? CodeProblem.NONE : CodeProblem.NO_CODE;
    }

    /** Forgets the answers that were not sent, for who shares a device. */
    @POST
    @Path("wissen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("link") String link) {
        Walk walk = walks.underWay(link);
        forgetDraft(walk);
        return Html.seeOther(walk.start())
                .cookie(cookies.forget(walk))
                .cookie(begun.forget(walk.scan(), walk.start()).toArray(NewCookie[]::new))
                .build();
    }

    private Response begin(Walk walk, Draft draft) {
        try {
            forgetDraft(walk);
            DraftTicket ticket = drafts.start(walk.scan().id(), walk.questionnaire(), draft);
            Response.ResponseBuilder first = Html.seeOther(walk.address(1)).cookie(cookies.keep(walk, ticket));
            begun.shown(walk.scan(), draft.sheet().audience(), walk.start()).ifPresent(first::cookie);
            first.cookie(reached.begin(walk.start()));
            return first.build();
        } catch (ScanNotOpenException closedMeanwhile) {
            throw walks.closed(walk);
        }
    }

    /** The answers that beginning again would throw away, for who did not say yes to that. */
    private Optional<Draft> findWaiting(Walk walk, String sure) {
        return draft(walk).filter(draft -> !YES.equals(sure) && walk.countAnswered(draft) > 0);
    }

    private Response ask(Walk walk, Draft waiting, String path, String field, String value) {
        return Html.page(Response.Status.CONFLICT, views.forget(walk, waiting, path, field, value));
    }

    private void forgetDraft(Walk walk) {
        cookies.ticket().ifPresent(ticket -> drafts.forget(walk.scan().id(), ticket));
    }

    private Response refused(Walk walk, CodeEntry entry) {
        if (walk.isEnding()) {
            return going.ended(walk, entry);
        }
        return Html.page(Response.Status.BAD_REQUEST, views.landing(walk, draft(walk), cookies.hasSent(walk), entry));
    }

    private Optional<Draft> draft(Walk walk) {
        return going.find(walk).map(UnderWay::draft);
    }

    private static AnswerSheet blank(Walk walk, String audience) {
        Ratings none = Ratings.builder(walk.questionnaire().ratingLayout()).build();
        return new AnswerSheet(audience, none);
    }
}
