package nl.lokaledemocratie.quickscan.response.web;

import nl.lokaledemocratie.quickscan.response.Draft;
import nl.lokaledemocratie.quickscan.response.DraftTicket;

/** A draft that is under way, with what opens it. */
record UnderWay(DraftTicket ticket, Draft draft) {

    UnderWay with(Draft changed) {
        return new UnderWay(ticket, changed);
    }
}
