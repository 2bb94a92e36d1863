package nl.lokaledemocratie.quickscan.response;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.response.MarginBatches.Batch;
import nl.lokaledemocratie.quickscan.response.MarginBatches.Field;
import nl.lokaledemocratie.quickscan.response.counter.StepCounters;
import nl.lokaledemocratie.quickscan.response.counter.StepCounters.StepDay;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import org.jboss.logging.Logger;

/**
 * Counts how far people of open groups come: ten or more of one step and language at once, by the clock and not when somebody gets there.
 * What did not make ten is in memory only and is never counted, also not when the scan closes.
 */
@ApplicationScoped
public class StepIntake {

    /** The page before sending, and that answers were received; no page of a questionnaire is called so. */
    public static final String OVERVIEW = ":overzicht";

    public static final String SENT = ":verstuurd";

    private static final Logger LOG = Logger.getLogger(StepIntake.class);

    private final MarginBatches batches = new MarginBatches(new SecureRandom());

    @Inject
    StepCounters counters;

    @Inject
    Clock clock;

    /** Takes in that somebody reached a step; the caller knows that the group is open and that all three are of the scan. */
    public void take(UUID scan, String audience, String language, String step) {
        batches.add(new Field(scan, audience, language + " " + step), "");
    }

    /** Adds to the counters what can go there. */
    public synchronized void count() {
        batches.take().forEach(this::count);
    }

    private void count(Batch batch) {
        Field field = batch.field();
        String[] what = field.question().split(" ", 2);
        StepDay some = new StepDay(
                what[0], what[1], LocalDate.now(clock), batch.options().size());
        try {
            if (!counters.add(field.scan(), field.audience(), some)) {
                batches.forget(field.scan());
            }
        } catch (StorageException e) {
            LOG.infof("Steps could not be counted yet; it is tried again: %s", e);
            batches.giveBack(batch);
        }
    }

    /** What was counted of a group, days in order. */
    public List<StepDay> list(UUID scan, String audience) {
        return counters.list(scan, audience);
    }
}
