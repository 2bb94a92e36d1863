package nl.lokaledemocratie.quickscan.desk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.desk.period.PeriodView;
import nl.lokaledemocratie.quickscan.desk.recovery.KeyState;
import nl.lokaledemocratie.quickscan.desk.recovery.Recovery;
import nl.lokaledemocratie.quickscan.desk.road.Roads;
import nl.lokaledemocratie.quickscan.invitation.GroupCodes;
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
    Roads roads;

    @Inject
    Page page;

    @Inject
    Clock clock;

    ScanView of(Scan scan) {
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        Map<String, GroupCodes> codes = invitations.listShown(scan.id());
        KeyState key = recovery.state(scan);
        Map<String, GroupCodes> closed = new LinkedHashMap<>(codes);
        closed.keySet().removeIf(group -> !questionnaire.audience(group).closed());
        return ScanView.of(
                scan,
                questionnaire,
                scan.status() == ScanStatus.CLOSED
                        ? counts.listDays(scan.id())
                        : counts.listShown(
                                scan.id(),
                                group -> questionnaire.audience(group).closed()),
                codes,
                key,
                PeriodView.of(scan, clock, page.getLocale()),
                roads.of(scan, closed, key.hasCode()));
    }
}
