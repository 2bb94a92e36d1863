package nl.lokaledemocratie.quickscan.walk;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.scan.own.AskedScans;
import nl.lokaledemocratie.quickscan.walk.ending.EndedViews;
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
    EndedViews ended;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /** The open scan, also when nobody begins any more; any other, and one that is paused, answers with a page that says so. */
    public Walk open(String link) {
        Walk walk = underWay(link);
        requireGoingOn(walk);
        return walk;
    }

    /** The same for who keeps or wipes what was begun, which one can do while it is paused. */
    public Walk underWay(String link) {
        Walk walk = any(link);
        requireTaking(walk);
        return walk;
    }

    /** The scan in whatever state; from here on the page is in a language of its questionnaire. */
    public Walk any(String link) {
        return offering(scans.find(link));
    }

    /** Answers with a page that says why when nobody can send. */
    public void requireTaking(Walk walk) {
        if (walk.scan().status() == ScanStatus.DRAFT) {
            throw new WebApplicationException(Html.page(
                    Response.Status.NOT_FOUND, ended.notOpenYet(views.frame(walk), walk.scan(), page.getLocale())));
        }
        if (!walk.isTaking()) {
            throw gone(walk);
        }
    }

    private void requireGoingOn(Walk walk) {
        if (walk.isPaused()) {
            throw gone(walk);
        }
    }

    /** Whether it is open still is for the database to say, now that something of it turned out to be gone. */
    void requireOpen(Walk walk) {
        Walk now = offering(scans.findNow(walk.scan().link()));
        requireTaking(now);
        requireGoingOn(now);
    }

    private Walk offering(Optional<AskedScan> found) {
        AskedScan scan = found.orElseThrow(NotFoundException::new);
        page.offer(scan.questionnaire().languages(), scan.questionnaire().uncheckedTranslations());
        return new Walk(scan, scan.stage(clock.instant()));
    }

    /** The page that says that nobody can answer any more, that nobody begins any more, or that it is paused: what is so now. */
    public WebApplicationException closed(Walk walk) {
        return gone(offering(scans.findNow(walk.scan().link())));
    }

    /** The same of a walk that was just looked up. */
    public WebApplicationException gone(Walk walk) {
        if (walk.isPaused()) {
            return new WebApplicationException(Html.page(Response.Status.CONFLICT, views.paused(walk)));
        }
        return new WebApplicationException(Html.page(
                Response.Status.GONE,
                walk.isEnding()
                        ? ended.ended(views.frame(walk), EndedViews.EndedView.OF_NOBODY)
                        : ended.closed(views.frame(walk))));
    }
}
