package nl.lokaledemocratie.quickscan.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.DailyWipe;
import nl.lokaledemocratie.quickscan.response.store.BallotBox;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;

/** All that runs by the clock. Any number of instances may do it at once. */
@ApplicationScoped
class Jobs {

    @Inject
    DailyWipe wipe;

    @Inject
    ClosingService closing;

    @Inject
    BallotBox box;

    @Inject
    FileRewrite files;

    /** Shortly after every start and once a day. */
    @Scheduled(every = "24h", delayed = "1m", identity = "daily wipe")
    void wipe() {
        wipe.run();
    }

    /** Leaves as little as can be of which sending was which, where something came in. */
    @Scheduled(every = "5m", delayed = "5m", identity = "sweep traces")
    void sweep() {
        if (box.takeSweep()) {
            files.sweep();
        }
    }

    /** Finishes closings that were cut short. */
    @Scheduled(every = "10m", delayed = "30s", identity = "finish closings")
    void finishClosings() {
        closing.finishAll();
    }
}
