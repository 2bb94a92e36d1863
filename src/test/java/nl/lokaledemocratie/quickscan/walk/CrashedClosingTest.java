package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.ballot.ReadableTraces;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.SealAtStart;
import nl.lokaledemocratie.quickscan.publication.UndoneTraces;
import nl.lokaledemocratie.quickscan.response.store.BoxOpening;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.walk.LinkFinder.Sender;
import org.junit.jupiter.api.Test;

/** A crash while a box is opened: the scan is open again, and nothing readable may stay behind. */
@QuarkusTest
class CrashedClosingTest extends AnonymityScenario {

    @Inject
    BoxOpening box;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    SealAtStart start;

    @Inject
    ReadableTraces traces;

    @Inject
    ScanService scans;

    @Inject
    UndoneTraces undone;

    @Inject
    ClosingService closing;

    @Test
    void leavesNoReadableAnswerAfterTheNextStart() {
        Scan scan = scenario.open();
        Trace answers = marks(sendAll(scan, "raadsleden"));
        crash(scan);
        assertThat(answers.found(files)).as("undone, yet in the files").isNotEmpty();
        start.run();
        assertThat(answers.found(files)).isEmpty();
        assertThat(traces.scans()).doesNotContain(scan.id());

        closing.close(scan.id());
        assertThat(traces.scans()).doesNotContain(scan.id());
    }

    @Test
    void leavesNoReadableAnswerThoughNobodyStartsTheServiceAgain() {
        Scan scan = scenario.open();
        Trace answers = marks(sendAll(scan, "raadsleden"));
        crash(scan);
        assertThat(answers.found(files)).as("undone, yet in the files").isNotEmpty();
        closing.finishAll();
        assertThat(answers.found(files)).isEmpty();
        assertThat(traces.scans()).doesNotContain(scan.id());
    }

    /** Somebody else may be closing it: the note is for when that fails. */
    @Test
    void leavesTheNoteOfAClosingThatIsStillGoingOn() {
        Scan scan = scenario.open();
        sendAll(scan, "raadsleden");
        QuarkusTransaction.begin();
        scans.close(scan.id());
        box.open(scan.id(), questionnaires.of(scan), 0);
        QuarkusTransaction.suspendingExisting().run(undone::wipe);
        assertThat(traces.scans()).contains(scan.id());
        QuarkusTransaction.rollback();
        undone.wipe();
        assertThat(traces.scans()).doesNotContain(scan.id());
    }

    private static Trace marks(List<Sender> senders) {
        Trace answers = new Trace();
        answers.add(senders.stream()
                .map(sender -> sender.mark().getBytes(StandardCharsets.US_ASCII))
                .toList());
        return answers;
    }

    /** What the end of a connection does to its transaction. */
    private void crash(Scan scan) {
        QuarkusTransaction.begin();
        box.open(scan.id(), questionnaires.of(scan), 0);
        QuarkusTransaction.rollback();
        execute("checkpoint");
    }
}
