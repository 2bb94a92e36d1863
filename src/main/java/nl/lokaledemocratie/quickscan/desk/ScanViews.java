package nl.lokaledemocratie.quickscan.desk;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.desk.period.PeriodView;
import nl.lokaledemocratie.quickscan.desk.recovery.Recovery;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.web.Page;

/** Gathers what the pages show of a scan. */
@ApplicationScoped
class ScanViews {

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ResponseCounts counts;

    @Inject
    InvitationService invitations;

    @Inject
    Recovery recovery;

    @Inject
    Page page;

    @Inject
    Clock clock;

    ScanView of(Scan scan) {
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        return ScanView.of(
                scan,
                questionnaire,
                scan.status() == ScanStatus.CLOSED
                        ? counts.listDays(scan.id())
                        : counts.listShown(
                                scan.id(),
                                group -> questionnaire.audience(group).closed()),
                invitations.listShown(scan.id()),
                recovery.state(scan),
                PeriodView.of(scan, clock, page.getLocale()));
    }
}
