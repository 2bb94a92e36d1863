package nl.lokaledemocratie.quickscan.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.Channel;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.study.Response;
import nl.lokaledemocratie.quickscan.study.ResponsesReader;
import nl.lokaledemocratie.quickscan.study.TextSource;

/** Takes a file of paper answers in while the scan is open. The ids in it are checked and thrown away. */
@ApplicationScoped
public class PaperImport {

    @Inject
    ScanService scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ResponseIntake intake;

    @Inject
    PaperKey key;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Stores all answers of a file and tells how many.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when the scan is not open
     * @throws nl.lokaledemocratie.quickscan.study.FilesRefusedException with everything that is wrong in the file
     * @throws EmptyPaperFileException when there are no answers in it
     * @throws PaperFileTakenException when the same answers were taken in before
     */
    @Transactional
    public int take(UUID id, String fileName, byte[] content) {
        Scan scan = scans.holdOpen(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        List<Response> responses = ResponsesReader.strict(questionnaire).readAll(TextSource.of(fileName, content));
        if (responses.isEmpty()) {
            throw new EmptyPaperFileException();
        }
        remember(id, responses);
        intake.storeAll(
                id,
                questionnaire,
                responses.stream().map(Response::sheet).toList(),
                Channel.PAPER,
                LocalDate.now(clock));
        return responses.size();
    }

    private void remember(UUID scan, List<Response> responses) {
        int added = entities.createNativeQuery(
                        "insert into paper_import (scan_id, file_hash) values (:scan, :hash) on conflict do nothing")
                .setParameter("scan", scan)
                .setParameter("hash", key.hash(scan, responses))
                .executeUpdate();
        if (added == 0) {
            throw new PaperFileTakenException();
        }
    }
}
