package nl.lokaledemocratie.quickscan.desk.own;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** Scans of the griffier whose questions can still be changed. */
@ApplicationScoped
class DraftScans {

    @Inject
    ReachableScans reachable;

    @Inject
    QuestionnaireCatalog catalog;

    /**
     * The scan, before anybody can have seen its questions.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException when it is open or closed
     */
    Scan get(UUID id) {
        return reachable.getDraft(id);
    }

    /** In which its questions are written. */
    List<String> languages(Scan scan) {
        return catalog.get(scan.questionnaireId()).languages();
    }
}
