package nl.lokaledemocratie.quickscan.report.bundle;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.reach.Reading;
import nl.lokaledemocratie.quickscan.report.bundle.BundledReport.State;
import nl.lokaledemocratie.quickscan.report.printed.FileName;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReport;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReports;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jboss.logging.Logger;

/**
 * Makes bundles, a report at a time. What was made stays when the service stops, and another start, or another instance, goes on from there. Whether
 * somebody may read a scan, and which revision counts, is looked up when its report is made and once more when all are packed.
 */
@ApplicationScoped
public class BundleMaker {

    private static final Logger LOG = Logger.getLogger(BundleMaker.class);

    /** So often what is corrected while it is packed is made anew at once; then the next run goes on. */
    private static final int ROUNDS = 3;

    private final UUID self = UUID.randomUUID();

    /** Of this instance: whoever comes second finds nothing left to do. */
    private final Lock one = new ReentrantLock();

    private volatile boolean stopping;

    @Inject
    Bundles bundles;

    @Inject
    BundleFiles files;

    @Inject
    PrintedReports reports;

    @Inject
    Revisions revisions;

    @Inject
    ChosenAnswers chosen;

    @Inject
    Scans scans;

    @Inject
    Accounts accounts;

    @Inject
    Reading reading;

    /** Leaves what is under way to the next start at once. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        bundles.leave(self);
    }

    /** Makes all that are asked for, as far as no other instance is making them. */
    @ActivateRequestContext
    public void makeAll() {
        one.lock();
        try {
            bundles.unfinished().forEach(this::make);
        } finally {
            one.unlock();
        }
    }

    /** Forgets what is over: rows, and files of which there are no rows. */
    public void wipe() {
        bundles.wipeEnded();
        files.keepOnly(bundles.kept());
    }

    /** The file of a bundle, when it still holds what counts now; else it is made anew, and there is none till then. */
    public Optional<Path> findFile(Bundle bundle) {
        if (!bundle.done()) {
            return Optional.empty();
        }
        Optional<Path> file = files.findWhole(bundle.id());
        if (file.isEmpty() || !stale(bundle).isEmpty()) {
            bundles.reopen(bundle.id());
            return Optional.empty();
        }
        return file;
    }

    private void make(UUID id) {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Optional<Bundle> bundle = bundles.find(id);
                if (bundle.isEmpty() || !bundles.take(id, self)) {
                    return;
                }
                if (!makeReports(bundle.get()) || pack(id)) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "The reports of bundle %s wait for the next run", id);
        }
    }

    /** False when another took over, or nobody wants it any more. */
    private boolean makeReports(Bundle bundle) {
        Set<BundledReport> due = new HashSet<>(stale(bundle));
        due.addAll(bundle.with(State.WAITING));
        for (BundledReport report : bundle.reports()) {
            if (due.contains(report)) {
                if (stopping || !bundles.take(bundle.id(), self)) {
                    return false;
                }
                bundles.store(bundle.id(), made(bundle, report));
            }
        }
        return true;
    }

    private BundledReport made(Bundle bundle, BundledReport report) {
        files.remove(bundle.id(), report);
        Optional<StaffMember> reader = reader(bundle);
        Optional<Scan> scan = readable(bundle, report);
        if (reader.isEmpty() || scan.isEmpty()) {
            return report.with(State.LEFT_OUT);
        }
        try {
            PrintedReport printed = reports.print(
                    scan.get(),
                    report.edition(),
                    bundle.choice().language(),
                    reading.isAllowedAnswers(reader.get(), scan.get()));
            reading.note(reader.get(), List.of(scan.get()), What.REPORT);
            BundledReport made = report.made(printed, name(scan.get(), report, printed));
            files.write(bundle.id(), made, printed.file());
            return made;
        } catch (ScanNotClosedException e) {
            return report.with(State.LEFT_OUT);
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.errorf(e, "The report of scan %s could not be made for a bundle", report.scan());
            return report.with(State.FAILED);
        }
    }

    /** Two scans of one organisation may close on one day. */
    private static String name(Scan scan, BundledReport report, PrintedReport printed) {
        return FileName.of(
                scan,
                scan.id().toString().substring(0, 4) + "-" + report.edition().file() + "-" + printed.language()
                        + ".pdf");
    }

    /** Those that were made of what does not count any more, or may not be read any more, or whose file is away. */
    private List<BundledReport> stale(Bundle bundle) {
        return bundle.with(State.MADE).stream()
                .filter(report -> !files.has(bundle.id(), report)
                        || readable(bundle, report).isEmpty()
                        || PrintedReport.isRechosen(report.words(), chosen.number(report.scan()))
                        || holdsWordsNoMore(bundle, report)
                        || revisions
                                .findLatest(report.scan())
                                .map(Revision::number)
                                .filter(number -> number == report.revision())
                                .isEmpty())
                .toList();
    }

    /** Whether it holds answers in people's own words that its reader may not read any more. */
    private boolean holdsWordsNoMore(Bundle bundle, BundledReport report) {
        return report.words() != PrintedReport.WITHOUT_WORDS
                && reader(bundle)
                        .flatMap(reader ->
                                scans.find(report.scan()).filter(scan -> reading.isAllowedAnswers(reader, scan)))
                        .isEmpty();
    }

    private Optional<StaffMember> reader(Bundle bundle) {
        return accounts.find(bundle.username())
                .filter(account -> !account.disabled())
                .map(StaffMember::of);
    }

    private Optional<Scan> readable(Bundle bundle, BundledReport report) {
        return reader(bundle)
                .flatMap(reader -> scans.find(report.scan()).filter(scan -> reading.isAllowed(reader, scan)))
                .filter(scan -> scan.status() == ScanStatus.CLOSED);
    }

    private boolean pack(UUID id) {
        Optional<Bundle> bundle = bundles.find(id);
        if (bundle.isEmpty()) {
            return true;
        }
        if (!stale(bundle.get()).isEmpty() || !bundle.get().with(State.WAITING).isEmpty()) {
            return false;
        }
        files.pack(id, bundle.get().with(State.MADE), list(bundle.get()));
        bundles.finish(id);
        return true;
    }

    private static String list(Bundle bundle) {
        BundleWords words = BundleWords.in(Locale.forLanguageTag(bundle.choice().language()));
        StringBuilder list = new StringBuilder();
        bundle.with(State.MADE)
                .forEach(report -> list.append("%s\t%s\t%s\t%s%n"
                        .formatted(
                                report.name().orElseThrow(),
                                report.organisation(),
                                report.title(),
                                words.revision(report.revision()))));
        bundle.leftOut()
                .forEach(report -> list.append(
                        "-\t%s\t%s\t%s%n".formatted(report.organisation(), report.title(), words.leftOut())));
        bundle.failed()
                .forEach(report -> list.append(
                        "-\t%s\t%s\t%s%n".formatted(report.organisation(), report.title(), words.failed())));
        return list.toString().replace(System.lineSeparator(), "\r\n");
    }
}
