package nl.lokaledemocratie.quickscan.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import nl.lokaledemocratie.quickscan.access.session.AttemptCounts;
import nl.lokaledemocratie.quickscan.api.order.Orders;
import nl.lokaledemocratie.quickscan.api.repeat.Repeats;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.mail.MailSending;
import nl.lokaledemocratie.quickscan.mail.MailWipe;
import nl.lokaledemocratie.quickscan.mail.notice.ClerkNotices;
import nl.lokaledemocratie.quickscan.mail.returned.ReturnedMailbox;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.report.bundle.BundleMaker;
import nl.lokaledemocratie.quickscan.response.ChannelIntake;
import nl.lokaledemocratie.quickscan.response.ExpiryWipe;
import nl.lokaledemocratie.quickscan.response.ParticipantIntake;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.StepIntake;
import nl.lokaledemocratie.quickscan.response.flood.Floods;
import nl.lokaledemocratie.quickscan.response.store.BallotBox;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.talk.SealedAddresses;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.retention.SheetTerms;
import nl.lokaledemocratie.quickscan.scan.opening.PlannedOpening;

/** All that runs by the clock. Any number of instances may do it at once. */
@ApplicationScoped
class Jobs {

    @Inject
    AuditLog log;

    @Inject
    ExpiryWipe wipe;

    @Inject
    AttemptCounts attempts;

    @Inject
    PlannedOpening opening;

    @Inject
    ClosingService closing;

    @Inject
    BallotBox box;

    @Inject
    SealedAddresses sealed;

    @Inject
    TalkAddresses addresses;

    @Inject
    WordsTerms words;

    @Inject
    Repeats repeats;

    @Inject
    Orders orders;

    @Inject
    FileRewrite files;

    @Inject
    ResponseCounts counts;

    @Inject
    ParticipantIntake participants;

    @Inject
    ChannelIntake channels;

    @Inject
    StepIntake steps;

    @Inject
    Floods floods;

    @Inject
    BundleMaker bundles;

    @Inject
    MailSending mail;

    @Inject
    MailWipe mailWipe;

    @Inject
    ReturnedMailbox returned;

    @Inject
    ClerkNotices notices;

    @Inject
    SheetTerms sheets;

    /** What ended while the service stood still goes first, before anybody can ask for it. */
    void start(@Observes StartupEvent event) {
        wipe();
    }

    /** As often as package {@code response.draft} reckons with. */
    @Scheduled(every = "15m", delayed = "15m", identity = "wipe what has ended")
    void wipe() {
        addresses.wipeEnded();
        words.wipeEnded();
        repeats.wipeEnded();
        orders.wipeEnded();
        log.wipeEnded();
        if (wipe.run()) {
            files.sweep();
        }
    }

    /** Leaves as little as can be of which sending was which, where something came in. */
    @Scheduled(every = "5m", delayed = "5m", identity = "sweep traces")
    void sweep() {
        if (sealed.mix() | box.takeSweep()) {
            files.sweep();
        }
    }

    /** Counts what came in; it shows before, this keeps it on its day. */
    @Scheduled(every = "1m", identity = "count sheets")
    void count() {
        counts.catchUp();
    }

    /** Tries again to count who took part, where that failed. */
    @Scheduled(every = "1m", identity = "count participants")
    void countParticipants() {
        participants.count();
    }

    /** Counts by which channels people came, not when they send. */
    @Scheduled(every = "1m", identity = "count channels")
    void countChannels() {
        channels.count();
    }

    /** Counts how far people come, not when they get there. */
    @Scheduled(every = "1m", identity = "count steps")
    void countSteps() {
        steps.count();
    }

    /** Keeps of floods that ended their days only. */
    @Scheduled(every = "1m", identity = "end floods")
    void endFloods() {
        floods.tidy();
    }

    /** Forgets who tried to sign in. */
    @Scheduled(every = "1m", identity = "forget attempts")
    void forgetAttempts() {
        attempts.wipe();
    }

    /** Opens scans whose time has come. */
    @Scheduled(every = "1m", identity = "open planned scans", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openPlanned() {
        opening.openDue();
    }

    /** Sends letters that wait, as many as a minute has room for. */
    @Scheduled(
            every = "${quickscan.mail.every:20s}",
            identity = "send letters",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendLetters() {
        mail.sendDue();
    }

    /** Reads in a mailbox which letters came back. */
    @Scheduled(
            every = "10m",
            delayed = "1m",
            identity = "read returned letters",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readReturned() {
        returned.read();
    }

    /** Tells clerks what their scans do soon. */
    @Scheduled(every = "10m", identity = "tell clerks", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellClerks() {
        notices.sendDue();
    }

    /** Wipes whom scans wrote to, once it is time. */
    @Scheduled(
            every = "10m",
            identity = "wipe mail addresses",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wipeMail() {
        mailWipe.wipe();
    }

    /** Wipes sheets of which the time is over, a week after it said so. */
    @Scheduled(
            every = "1h",
            delayed = "5m",
            identity = "wipe sheets",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wipeSheets() {
        sheets.run();
    }

    /** Closes scans that ended, once nobody can send any more. */
    @Scheduled(every = "1m", identity = "close ended scans", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeEnded() {
        closing.closeEnded();
    }

    /** Makes the reports that somebody asked for together, also after a restart. */
    @Scheduled(every = "5s", identity = "make bundles", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeBundles() {
        bundles.makeAll();
    }

    /** Wipes those whose time is over. */
    @Scheduled(every = "15m", identity = "wipe bundles")
    void wipeBundles() {
        bundles.wipe();
    }

    /** Finishes closings that were cut short. */
    @Scheduled(every = "2m", delayed = "30s", identity = "finish closings")
    void finishClosings() {
        closing.finishAll();
    }
}
