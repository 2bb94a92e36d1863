package nl.lokaledemocratie.quickscan.response.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Finds the scan behind a link and refuses with a page of its own when nobody can answer it now. */
@ApplicationScoped
class Walks {

    @Inject
    Scans scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    WalkViews views;

    Walk open(String link) {
        Scan scan = find(link);
        if (scan.status == ScanStatus.DRAFT) {
            throw new WebApplicationException(Html.page(Response.Status.NOT_FOUND, views.notOpenYet(scan)));
        }
        if (scan.status == ScanStatus.CLOSED) {
            throw closed(scan);
        }
        return new Walk(scan, questionnaires.of(scan));
    }

    /** The scan in whatever state, for the page of thanks. */
    Walk any(String link) {
        Scan scan = find(link);
        return new Walk(scan, questionnaires.of(scan));
    }

    WebApplicationException closed(Scan scan) {
        return new WebApplicationException(Html.page(Response.Status.GONE, views.closed(scan)));
    }

    private Scan find(String link) {
        return scans.findByLink(link).orElseThrow(NotFoundException::new);
    }
}
