package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import nl.lokaledemocratie.quickscan.response.Receipts;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftNotFoundException;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.walk.ending.Begun;
import nl.lokaledemocratie.quickscan.walk.ending.EndedViews;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.web.form.UnsentForms;

/** The draft behind the cookie of a request, and where to go when there is none. */
@RequestScoped
public class WalkDrafts {

    @Inject
    Drafts drafts;

    @Inject
    Walks walks;

    @Inject
    Receipts receipts;

    @Inject
    WalkCookies cookies;

    @Inject
    WalkViews views;

    @Inject
    Begun begun;

    @Inject
    EndedViews ended;

    @Inject
    ResponseConfig config;

    @Inject
    UnsentForms unsent;

    @Inject
    CurrentVertxRequest request;

    /** The draft, or the page that says why there is none. */
    public UnderWay get(Walk walk) {
        return find(walk).orElseThrow(() -> nothingHere(walk));
    }

    public Optional<UnderWay> find(Walk walk) {
        return cookies.ticket().flatMap(ticket -> find(walk, ticket));
    }

    /** The draft behind another ticket than the cookie holds. */
    public Optional<UnderWay> find(Walk walk, DraftTicket ticket) {
        return drafts.find(walk.scan().id(), walk.questionnaire(), ticket).map(draft -> new UnderWay(ticket, draft));
    }

    /** Forgets the draft behind the cookie for one with another ticket. */
    public void forgetOther(Walk walk, DraftTicket ticket) {
        cookies.ticket()
                .filter(before -> !before.equals(ticket))
                .ifPresent(before -> drafts.forget(walk.scan().id(), before));
    }

    DraftTicket ticket(Walk walk) {
        return cookies.ticket().orElseThrow(() -> nothingHere(walk));
    }

    /** Changes the draft while nobody else can, and says what came of it. */
    <T> T change(Walk walk, DraftTicket ticket, Function<Draft, Drafts.Change<T>> change) {
        try {
            return drafts.change(walk.scan().id(), walk.questionnaire(), ticket, change);
        } catch (DraftNotFoundException gone) {
            throw nothingHere(walk);
        }
    }

    /** Sent before: on to the thanks. Else: the answers are not here (any more), and how to begin again. */
    WebApplicationException nothingHere(Walk walk) {
        boolean sent = cookies.ticket()
                .map(ticket -> receipts.has(walk.scan().id(), ticket))
                .orElseGet(() -> cookies.hasSent(walk));
        if (!sent) {
            walks.requireOpen(walk);
        }
        return new WebApplicationException(sent ? received(walk, Optional.empty()) : lost(walk));
    }

    /** The first page once nobody begins any more: who may be under way here goes on from it. */
    Response ended(Walk walk, CodeEntry entry) {
        Response.Status status = entry.problem() != CodeProblem.NONE
                ? Response.Status.BAD_REQUEST
                : isUnderWay(walk) ? Response.Status.OK : Response.Status.GONE;
        return ended(walk, entry, status);
    }

    /** Whether somebody began here before the end, on one of the two roads. */
    boolean isUnderWay(Walk walk) {
        return !begun.groupsInTime(walk.scan()).isEmpty() || find(walk).isPresent();
    }

    /** The same page for who wanted to begin. */
    Response tooLate(Walk walk) {
        return ended(walk, CodeEntry.EMPTY, Response.Status.GONE);
    }

    private Response ended(Walk walk, CodeEntry entry, Response.Status status) {
        Optional<Draft> draft = find(walk).map(UnderWay::draft);
        boolean known = !begun.groupsInTime(walk.scan()).isEmpty();
        boolean refused = entry.problem() != CodeProblem.NONE;
        EndedViews.EndedView view = new EndedViews.EndedView(
                draft.map(walk::resume).orElse(""),
                known,
                walk.scan().hasCodes(),
                config.draftLifetime().toDays(),
                refused ? entry.problem().name() : "",
                entry.typed());
        return Html.page(status, ended.ended(views.frame(walk), view));
    }

    /** The key that is left opens nothing any more. */
    private Response lost(Walk walk) {
        return Response.fromResponse(lostPage(walk))
                .cookie(cookies.forget(walk))
                .build();
    }

    /** With what was typed just now, to be copied. */
    private Response lostPage(Walk walk) {
        return unsent.ofLostDraft(request.getCurrent(), walk.start())
                .map(page -> Html.page(Response.Status.GONE, page))
                .orElseGet(() -> walk.isEnding() ? tooLate(walk) : Html.page(Response.Status.GONE, views.lost(walk)));
    }

    /**
     * Forgets the draft of a device that is for all.
     *
     * @return cookies with which the browser forgets the rest: that something was sent, when questions were shown, and in which language
     */
    public List<NewCookie> wipe(Walk walk) {
        cookies.ticket().ifPresent(ticket -> drafts.forget(walk.scan().id(), ticket));
        return Stream.concat(
                        Stream.of(cookies.forget(walk), cookies.forgetSent(walk), cookies.forgetLanguage()),
                        begun.forget(walk.scan(), walk.start()).stream())
                .toList();
    }

    /**
     * On to the thanks.
     *
     * @param audience whose answers were sent; empty when that is not known any more
     */
    public Response received(Walk walk, Optional<String> audience) {
        return Html.seeOther(walk.thanks())
                .cookie(cookies.forget(walk))
                .cookie(cookies.received(walk, audience))
                .build();
    }
}
