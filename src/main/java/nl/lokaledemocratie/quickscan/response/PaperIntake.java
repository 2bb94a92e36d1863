package nl.lokaledemocratie.quickscan.response;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.store.BallotBox;
import nl.lokaledemocratie.quickscan.response.store.GroupRoom;
import nl.lokaledemocratie.quickscan.scan.ScanService;

/** Takes batches of paper sheets in and out, with nobody else storing answers of the scan meanwhile. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaperIntake {

    @Inject
    ScanService scans;

    @Inject
    GroupRoom room;

    @Inject
    ResponseIntake intake;

    @Inject
    BallotBox box;

    @Inject
    ResponseCounts counts;

    /**
     * Stores a batch, all of it or nothing.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when the scan is not open
     * @throws GroupFullException when a closed group would have more answers than people
     * @throws AnswersRefusedException with every problem when one of them does not fit
     */
    public void store(UUID scan, Questionnaire questionnaire, List<AnswerSheet> answers, PaperBatch batch) {
        scans.takeOpen(scan);
        ResponseIntake.perAudience(answers).forEach((audience, some) -> {
            if (questionnaire.audience(audience).closed()) {
                requireRoom(scan, audience, some.size());
            }
        });
        intake.storeBatch(scan, questionnaire, answers, batch);
    }

    /** Takes the sheets of a batch out again. */
    public void withdraw(UUID scan, PaperBatch batch) {
        scans.takeOpen(scan);
        Map<String, Integer> gone = box.remove(scan, batch.number());
        gone.forEach(
                (audience, number) -> counts.lower(scan, new DayCount(audience, batch.day(), Channel.PAPER, number)));
    }

    private void requireRoom(UUID scan, String audience, int more) {
        int left = room.hold(scan, audience).orElse(Integer.MAX_VALUE);
        if (more > left) {
            throw new GroupFullException(audience, left, more);
        }
    }
}
