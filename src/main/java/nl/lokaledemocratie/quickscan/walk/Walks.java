package nl.lokaledemocratie.quickscan.walk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/** Finds the scan behind a link and refuses with a page of its own when nobody can answer it now. */
@ApplicationScoped
class Walks {

    @Inject
    Scans scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    WalkViews views;

    @Inject
    Page page;

    Walk open(String link) {
        Walk walk = any(link);
        if (walk.scan().status() == ScanStatus.DRAFT) {
            throw new WebApplicationException(Html.page(Response.Status.NOT_FOUND, views.notOpenYet(walk.scan())));
        }
        if (walk.scan().status() == ScanStatus.CLOSED) {
            throw closed(walk.scan());
        }
        return walk;
    }

    /** The scan in whatever state; from here on the page is in a language of its questionnaire. */
    Walk any(String link) {
        Scan scan = scans.findByLink(link).orElseThrow(NotFoundException::new);
        Questionnaire questionnaire = questionnaires.of(scan);
        page.offer(questionnaire.languages(), questionnaire.uncheckedTranslations());
        return new Walk(scan, questionnaire);
    }

    WebApplicationException closed(Scan scan) {
        return new WebApplicationException(Html.page(Response.Status.GONE, views.closed(scan)));
    }
}
