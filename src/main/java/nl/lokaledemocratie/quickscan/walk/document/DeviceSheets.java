package nl.lokaledemocratie.quickscan.walk.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.AnswersRefusedException;
import nl.lokaledemocratie.quickscan.response.GroupFullException;
import nl.lokaledemocratie.quickscan.response.InvitationRefusedException;
import nl.lokaledemocratie.quickscan.response.Receipts;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.walk.CodeGuesses;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.WalkCookies;
import nl.lokaledemocratie.quickscan.walk.Walks;
import nl.lokaledemocratie.quickscan.walk.WholeSheet;
import nl.lokaledemocratie.quickscan.walk.channel.CameBy;
import nl.lokaledemocratie.quickscan.walk.ending.Begun;
import nl.lokaledemocratie.quickscan.walk.flood.FloodGate;
import nl.lokaledemocratie.quickscan.walk.flood.Worked;
import nl.lokaledemocratie.quickscan.walk.reached.Reached;

/** Takes in what was filled in on a device, by the rules of every sending; a sheet that comes again is received once. */
@Path("/meedoen/{link}/vragen/{audience}")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DeviceSheets {

    /** The key of the sheet, made on the device. */
    private static final String SHEET = "blad";

    private static final String CODE = "code";

    @Inject
    Walks walks;

    @Inject
    WalkCookies cookies;

    @Inject
    DocumentViews views;

    @Inject
    RefusalWords words;

    @Inject
    InvitationService invitations;

    @Inject
    ResponseIntake intake;

    @Inject
    Receipts receipts;

    @Inject
    CameBy cameBy;

    @Inject
    FloodGate gate;

    @Inject
    Begun begun;

    @Inject
    Reached reached;

    @Inject
    CodeGuesses guesses;

    @Inject
    HttpServerRequest request;

    /** What came from the device, once it can be read. */
    private record Sent(Walk walk, DraftTicket ticket, WholeSheet whole, Worked worked) {

        String audience() {
            return whole.sheet().audience();
        }
    }

    @POST
    @Blocking
    public Uni<Response> receive(
            @PathParam("link") String link,
            @PathParam("audience") String audience,
            MultivaluedMap<String, String> form) {
        Walk walk = walks.any(link);
        boolean byCode =
                walk.scan().isByCode(walk.questionnaire().findAudience(audience).orElseThrow(NotFoundException::new));
        Optional<DraftTicket> ticket =
                Optional.ofNullable(form.remove(SHEET)).flatMap(values -> DraftTicket.parse(values.get(0)));
        if (isTooLate(walk, audience)) {
            return now(tooLate(walk, audience, ticket));
        }
        String code = Optional.ofNullable(form.remove(CODE))
                .map(values -> values.get(0))
                .orElse("");
        Worked worked = Worked.takeFrom(form);
        WholeSheet whole = WholeSheet.read(walk.questionnaire(), audience, new FormValues(form));
        if (ticket.isEmpty() || whole.isForged()) {
            return now(Response.Status.BAD_REQUEST, words.stale());
        }
        if (!whole.problems().isEmpty()) {
            return now(Response.Status.BAD_REQUEST, wrong(walk, audience, whole.problems()));
        }
        Sent sent = new Sent(walk, ticket.get(), whole, worked);
        return byCode || !code.isBlank() ? receiveWithCode(sent, code) : now(receiveOpen(sent));
    }

    private boolean isTooLate(Walk walk, String audience) {
        return !walk.isTaking() || walk.isEnding() && !begun.isInTime(walk.scan(), audience);
    }

    /** What was received before stays received; else the page that says why nothing is. */
    private Response tooLate(Walk walk, String audience, Optional<DraftTicket> ticket) {
        if (ticket.filter(sheet -> receipts.has(walk.scan().id(), sheet)).isPresent()) {
            return received(walk, audience);
        }
        walks.requireTaking(walk);
        throw walks.closed(walk);
    }

    /** What was received before needs no work. */
    private Response receiveOpen(Sent sent) {
        FloodGate.Passage passage = gate.look(sent.walk().scan(), sent.audience(), sent.ticket(), sent.worked());
        if (passage.asked().isPresent() && receipts.has(sent.walk().scan().id(), sent.ticket())) {
            return received(sent.walk(), sent.audience());
        }
        return passage.asked()
                .map(asked -> Response.status(Response.Status.TOO_MANY_REQUESTS)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(asked)
                        .build())
                .orElseGet(() -> receive(sent, passage.flood(), Optional.empty()));
    }

    private Uni<Response> receiveWithCode(Sent sent, String code) {
        Optional<InvitationService.Admission> admission = invitations
                .findAdmission(sent.walk().scan().id(), code)
                .filter(found -> found.audience().equals(sent.audience()));
        if (admission.isPresent()) {
            return now(receive(sent, OptionalInt.empty(), admission.map(InvitationService.Admission::invitation)));
        }
        if (receipts.has(sent.walk().scan().id(), sent.ticket())) {
            return now(received(sent.walk(), sent.audience()));
        }
        boolean full = invitations.isForFullGroup(sent.walk().scan().id(), code);
        return full
                ? now(Response.Status.CONFLICT, words.groupFull())
                : guesses.refuse(request, refused(Response.Status.CONFLICT, words.codeNotValid()));
    }

    private Response receive(Sent sent, OptionalInt flood, Optional<InvitationHash> invitation) {
        Walk walk = sent.walk();
        Draft draft = new Draft(sent.whole().sheet(), invitation);
        try {
            ResponseIntake.Outcome outcome = intake.send(
                    walk.scan().id(),
                    walk.questionnaire(),
                    sent.ticket(),
                    flood,
                    end -> begun.isInTime(walk.scan(), sent.audience(), end),
                    draft);
            if (flood.isEmpty()) {
                cameBy.received(walk.scan(), sent.audience(), outcome);
            }
            reached.sent(walk.scan(), sent.audience(), flood, outcome);
            return received(walk, sent.audience());
        } catch (ScanNotOpenException notNow) {
            return notNow.isPaused() ? paused(sent) : tooLate(walk, sent.audience(), Optional.of(sent.ticket()));
        } catch (AnswersRefusedException e) {
            return refused(Response.Status.BAD_REQUEST, incomplete(sent));
        } catch (GroupFullException e) {
            return refused(Response.Status.CONFLICT, words.groupFull());
        } catch (InvitationRefusedException e) {
            return refused(Response.Status.CONFLICT, words.codeNotValid());
        }
    }

    /** What was received before the pause stays received; the rest stays on the device. */
    private Response paused(Sent sent) {
        return receipts.has(sent.walk().scan().id(), sent.ticket())
                ? received(sent.walk(), sent.audience())
                : refused(Response.Status.CONFLICT, words.paused());
    }

    private Response received(Walk walk, String audience) {
        return Response.noContent()
                .cookie(cookies.received(walk, Optional.of(audience)))
                .build();
    }

    /** What must be answered; when nothing must, there was no answer at all. */
    private Refusal incomplete(Sent sent) {
        AnswerSheet sheet = sent.whole().sheet();
        Questionnaire questionnaire = sent.walk().questionnaire();
        List<FieldProblem> missing = Step.of(questionnaire, sheet).stream()
                .flatMap(step -> step.missing(Fields.of(questionnaire, sheet)).stream())
                .toList();
        return missing.isEmpty() ? words.noAnswers() : wrong(sent.walk(), sheet.audience(), missing);
    }

    private Refusal wrong(Walk walk, String audience, List<FieldProblem> problems) {
        return new Refusal("", views.problems(walk, audience, problems));
    }

    private static Response refused(Response.Status status, Refusal why) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(why)
                .build();
    }

    private static Uni<Response> now(Response.Status status, Refusal why) {
        return now(refused(status, why));
    }

    private static Uni<Response> now(Response response) {
        return Uni.createFrom().item(response);
    }
}
