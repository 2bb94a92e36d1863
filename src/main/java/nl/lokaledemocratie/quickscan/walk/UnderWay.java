package nl.lokaledemocratie.quickscan.walk;

import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;

/** A draft that is under way, with what opens it. */
public record UnderWay(DraftTicket ticket, Draft draft) {

    UnderWay with(Draft changed) {
        return new UnderWay(ticket, changed);
    }
}
