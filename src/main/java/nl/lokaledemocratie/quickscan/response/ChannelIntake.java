package nl.lokaledemocratie.quickscan.response;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.response.MarginBatches.Batch;
import nl.lokaledemocratie.quickscan.response.MarginBatches.Field;
import nl.lokaledemocratie.quickscan.response.counter.ChannelCounters;
import nl.lokaledemocratie.quickscan.response.counter.ChannelCounters.ChannelDay;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import org.jboss.logging.Logger;

/**
 * Counts by which channel people of open groups came who sent answers. While a scan is open a counter moves by ten people of its channel or
 * more, by the clock and not when somebody sends, so nobody who looks at it, or at the database, sees that one person did. What did not make
 * ten waits in memory; it is counted when the scan has closed, and lost when the process ends before that.
 */
@ApplicationScoped
public class ChannelIntake {

    private static final Logger LOG = Logger.getLogger(ChannelIntake.class);

    private final MarginBatches batches = new MarginBatches(new SecureRandom());

    /** The scans of which somebody waits to be counted. */
    private final Set<UUID> scans = ConcurrentHashMap.newKeySet();

    @Inject
    ChannelCounters counters;

    @Inject
    Clock clock;

    /** Takes one person in who sent answers; the caller knows that the channel is one of the scan. */
    public void take(UUID scan, String channel) {
        batches.add(new Field(scan, "", channel), "");
        scans.add(scan);
    }

    /** Adds to the counters what can go there. */
    public synchronized void count() {
        batches.take().forEach(this::count);
        for (UUID scan : scans) {
            if (!counters.isOpen(scan)) {
                batches.takeAll(scan).forEach(this::count);
                scans.remove(scan);
            }
        }
    }

    private void count(Batch batch) {
        Field field = batch.field();
        try {
            counters.add(
                    field.scan(),
                    new ChannelDay(
                            field.question(),
                            LocalDate.now(clock),
                            batch.options().size()));
        } catch (StorageException e) {
            LOG.infof("Channels could not be counted yet; it is tried again: %s", e);
            batches.giveBack(batch);
            scans.add(field.scan());
        }
    }

    /** Per channel and day, days in order. */
    public List<ChannelDay> list(UUID scan) {
        return counters.list(scan);
    }
}
