package nl.lokaledemocratie.quickscan.operation;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/**
 * Whether the database answers, found out in a thread of its own: when all workers are busy this still says so. Whoever asks at the same
 * time or right after shares one look.
 */
@ApplicationScoped
class DatabaseAnswers {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    AgroalDataSource database;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(look -> {
        Thread daemon = new Thread(look, "health");
        daemon.setDaemon(true);
        return daemon;
    });

    private CompletableFuture<Boolean> answer = CompletableFuture.completedFuture(false);
    private boolean looking;
    private long looked = System.nanoTime() - FRESH.toNanos();

    /** Whether it answered within three seconds. */
    synchronized CompletionStage<Boolean> ask() {
        if (!looking && System.nanoTime() - looked >= FRESH.toNanos()) {
            looking = true;
            answer = CompletableFuture.supplyAsync(this::look, thread)
                    .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        return answer;
    }

    private boolean look() {
        try {
            return database.isHealthy(false);
        } catch (SQLException | RuntimeException unreachable) {
            return false;
        } finally {
            done();
        }
    }

    private synchronized void done() {
        looking = false;
        looked = System.nanoTime();
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
