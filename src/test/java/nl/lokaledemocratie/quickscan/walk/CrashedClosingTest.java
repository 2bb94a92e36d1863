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
import nl.lokaledemocratie.quickscan.response.store.BoxOpening;
import nl.lokaledemocratie.quickscan.scan.Scan;
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
    ClosingService closing;

    @Test
    void leavesNoReadableAnswerAfterTheNextStart() {
        Scan scan = scenario.open();
        Trace answers = new Trace();
        List<Sender> senders = sendAll(scan, "raadsleden");
        answers.add(senders.stream()
                .map(sender -> sender.mark().getBytes(StandardCharsets.US_ASCII))
                .toList());

        crash(scan);
        assertThat(answers.found(files)).as("undone, yet in the files").isNotEmpty();
        start.run();
        assertThat(answers.found(files)).isEmpty();
        assertThat(traces.areThere()).isFalse();

        closing.close(scan.id());
        assertThat(traces.areThere()).isFalse();
    }

    /** What the end of a connection does to its transaction. */
    private void crash(Scan scan) {
        QuarkusTransaction.begin();
        box.open(scan.id(), questionnaires.of(scan), 0);
        QuarkusTransaction.rollback();
        execute("checkpoint");
    }
}
