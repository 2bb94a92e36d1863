package nl.lokaledemocratie.quickscan.walk.elsewhere;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.Receipts;
import nl.lokaledemocratie.quickscan.response.carried.BrokenParcelException;
import nl.lokaledemocratie.quickscan.response.carried.CarryCode;
import nl.lokaledemocratie.quickscan.response.carried.Parcels;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.walk.UnderWay;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.WholeSheet;

/** Carries answers between devices: out of a draft under a code, and from under a code into a draft or onto a device. */
@ApplicationScoped
@Transactional
class Arrivals {

    @Inject
    Parcels parcels;

    @Inject
    Drafts drafts;

    @Inject
    Receipts receipts;

    @Inject
    InvitationService invitations;

    @Inject
    CarriedText text;

    /**
     * What became of a code.
     *
     * @param sent   the answers were sent before, from wherever
     * @param ticket of the draft to go on with, empty when there is none
     */
    record Arrival(boolean sent, Optional<DraftTicket> ticket) {

        static final Arrival NOTHING = new Arrival(false, Optional.empty());
        static final Arrival SENT = new Arrival(true, Optional.empty());
    }

    /** Leaves the ticket of a draft under a code: the answers stay where they are until they are taken over. Twice is as good as once. */
    void leave(Walk walk, UnderWay going, CarryCode code) {
        Carried pointer = new Carried("", "", "", Map.of(), going.ticket().text());
        parcels.put(
                walk.scan().id(),
                walk.scan().link(),
                walk.questionnaire(),
                going.draft().sheet().audience(),
                code,
                text.write(pointer));
    }

    /** Whether something lies under a code. */
    boolean isLeft(Walk walk, CarryCode code) {
        return parcels.open(walk.scan().id(), walk.scan().link(), code).isPresent();
    }

    /**
     * Takes over what is under a code, to go on step by step.
     *
     * @throws BrokenParcelException when what is there is nothing of ours
     */
    Arrival takeOver(Walk walk, CarryCode code) {
        UUID scan = walk.scan().id();
        Optional<Carried> found = parcels.open(scan, walk.scan().link(), code).map(text::read);
        Optional<Set<String>> groups = found.isEmpty()
                ? Optional.empty()
                : parcels.remove(scan, walk.questionnaire(), walk.scan().link(), code);
        if (groups.isEmpty()) {
            return Arrival.NOTHING;
        }
        Carried carried = found.get();
        DraftTicket ticket = ticket(carried.steps().isEmpty() ? carried.sheet() : carried.steps());
        if (receipts.has(scan, ticket)) {
            return Arrival.SENT;
        }
        if (carried.steps().isEmpty()) {
            requireInTime(walk, carried, groups.get());
            drafts.carryOn(scan, walk.questionnaire(), ticket, draft(walk, carried));
        }
        return drafts.find(scan, walk.questionnaire(), ticket).isPresent()
                ? new Arrival(false, Optional.of(ticket))
                : Arrival.NOTHING;
    }

    /** What a device sealed says itself of which group it is; that it began in time is known of those it showed questions of. */
    private static void requireInTime(Walk walk, Carried carried, Set<String> groups) {
        if (walk.isEnding() && !groups.contains(carried.audience())) {
            throw new BrokenParcelException();
        }
    }

    private Draft draft(Walk walk, Carried carried) {
        Questionnaire questionnaire = walk.questionnaire();
        if (questionnaire.findAudience(carried.audience()).isEmpty()) {
            throw new BrokenParcelException();
        }
        Optional<InvitationHash> invitation = invitations.parse(walk.scan().id(), carried.code());
        return WholeSheet.draft(questionnaire, carried.audience(), invitation, new FormValues(carried.fields()));
    }

    /** What a device needs of a draft to go on with it; the draft stays until the device has it. */
    Optional<Carried> show(Walk walk, DraftTicket ticket) {
        UUID scan = walk.scan().id();
        return drafts.find(scan, walk.questionnaire(), ticket)
                .map(draft -> new Carried(
                        draft.sheet().audience(),
                        draft.invitation()
                                .map(invitation -> invitations.pass(scan, invitation))
                                .orElse(""),
                        ticket.text(),
                        WholeSheet.of(walk.questionnaire(), draft).filled(),
                        ""));
    }

    /** Takes away what a device has taken over, and says of which groups it was begun in time; empty when somebody did so before. */
    Optional<Set<String>> remove(Walk walk, UUID id, Optional<DraftTicket> steps) {
        Optional<Set<String>> first = parcels.remove(walk.scan().id(), walk.questionnaire(), id);
        if (first.isPresent()) {
            steps.ifPresent(ticket -> drafts.forget(walk.scan().id(), ticket));
        }
        return first;
    }

    private static DraftTicket ticket(String text) {
        return DraftTicket.parse(text).orElseThrow(BrokenParcelException::new);
    }
}
