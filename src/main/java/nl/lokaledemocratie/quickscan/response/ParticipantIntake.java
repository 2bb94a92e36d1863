package nl.lokaledemocratie.quickscan.response;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.MarginBatches.Batch;
import nl.lokaledemocratie.quickscan.response.MarginBatches.Field;
import nl.lokaledemocratie.quickscan.response.counter.ParticipantCounters;
import org.jboss.logging.Logger;

/**
 * Counts who of open groups took part online while a scan is open, in batches of which no one can be told. What came on paper is known to
 * who typed it, so it is in no batch.
 */
@ApplicationScoped
public class ParticipantIntake {

    private static final Logger LOG = Logger.getLogger(ParticipantIntake.class);

    /** However many send, the counters are written at most so often: what comes in meanwhile goes together. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    @Inject
    ParticipantCounters counters;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Event<ParticipantsCounted> more;

    private final MarginBatches batches = new MarginBatches(new SecureRandom());

    /** Counting is never a part of what stores a sheet. */
    private final ScheduledExecutorService counting = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "participants");
        thread.setDaemon(true);
        return thread;
    });

    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long counted = System.nanoTime() - PAUSE.toNanos();

    /** Takes in what sheets say, once the transaction in which they are stored has ended well. */
    void takeWhenStored(UUID scan, Questionnaire questionnaire, List<AnswerSheet> sheets) {
        List<AnswerSheet> open = sheets.stream()
                .filter(sheet -> sheet.channel() == Channel.ONLINE)
                .filter(sheet -> !questionnaire.audience(sheet.audience()).closed())
                .toList();
        if (!open.isEmpty()) {
            transaction.registerInterposedSynchronization(new Stored(() -> {
                open.forEach(sheet -> take(scan, questionnaire, sheet));
                countSoon();
            }));
        }
    }

    private void countSoon() {
        if (due.compareAndSet(false, true)) {
            long wait = PAUSE.toNanos() - (System.nanoTime() - counted);
            counting.schedule(this::countWhatCame, Math.max(0, wait), TimeUnit.NANOSECONDS);
        }
    }

    private void countWhatCame() {
        due.set(false);
        count();
        counted = System.nanoTime();
    }

    private void take(UUID scan, Questionnaire questionnaire, AnswerSheet sheet) {
        questionnaire
                .populationQuestions(sheet.audience())
                .forEach(question -> batches.add(
                        new Field(scan, sheet.audience(), question.key()),
                        sheet.find(question.key()).map(Answer::written).orElse("")));
    }

    /** Adds to the counters what can go there; one at a time. */
    public synchronized void count() {
        batches.take().forEach(this::count);
    }

    private void count(Batch batch) {
        Field field = batch.field();
        try {
            if (counters.add(field.scan(), field.audience(), field.question(), batch.options())) {
                more.fire(new ParticipantsCounted(field.scan()));
            } else {
                batches.forget(field.scan());
            }
        } catch (ParticipantCounters.NotCountedException e) {
            LOG.infof("Who took part could not be counted yet; it is tried again: %s", e);
            batches.giveBack(batch);
        } catch (RuntimeException e) {
            LOG.error("It is not known whether some who took part were counted; they are not counted again", e);
        }
    }

    @PreDestroy
    void stop() {
        counting.shutdownNow();
    }

    /** Does something after a transaction that ended well. */
    private record Stored(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // all is done afterwards
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
