package nl.lokaledemocratie.quickscan.walk;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.scan.own.AskedScans;
import nl.lokaledemocratie.quickscan.walk.made.Html;
import nl.lokaledemocratie.quickscan.web.Page;

/** Finds the scan behind a link and refuses with a page of its own when nobody can answer it now. */
@ApplicationScoped
public class Walks {

    @Inject
    AskedScans scans;

    @Inject
    WalkViews views;

    @Inject
    Page page;

    /** The open scan; any other answers with a page that says so. */
    public Walk open(String link) {
        Walk walk = any(link);
        if (walk.scan().status() == ScanStatus.DRAFT) {
            throw new WebApplicationException(Html.page(Response.Status.NOT_FOUND, views.notOpenYet(walk)));
        }
        if (walk.scan().status() == ScanStatus.CLOSED) {
            throw closed(walk);
        }
        return walk;
    }

    /** The scan in whatever state; from here on the page is in a language of its questionnaire. */
    public Walk any(String link) {
        return offering(scans.find(link));
    }

    /** Whether it is open still is for the database to say, now that something of it turned out to be gone. */
    void requireOpen(Walk walk) {
        Walk now = offering(scans.findNow(walk.scan().link()));
        if (now.scan().status() == ScanStatus.CLOSED) {
            throw closed(now);
        }
    }

    private Walk offering(Optional<AskedScan> found) {
        AskedScan scan = found.orElseThrow(NotFoundException::new);
        page.offer(scan.questionnaire().languages(), scan.questionnaire().uncheckedTranslations());
        return new Walk(scan);
    }

    /** The page that says that nobody can answer any more. */
    public WebApplicationException closed(Walk walk) {
        return new WebApplicationException(Html.page(Response.Status.GONE, views.closed(walk)));
    }
}
