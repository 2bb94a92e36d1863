package nl.lokaledemocratie.quickscan.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.desk.recovery.Recovery;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;

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

    ScanView of(Scan scan) {
        return ScanView.of(
                scan,
                catalog.get(scan.questionnaireId()),
                counts.listDays(scan.id()),
                invitations.groups(scan.id()),
                recovery.state(scan));
    }
}
