package nl.lokaledemocratie.quickscan.report.printed;

import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jboss.logging.Logger;

/**
 * Prints a report that nobody asked for, a few times, in the background of a start, and throws it away: the first one reads fonts and hundreds of classes, and takes
 * five to eight times as long as a later one. Nobody waits for it, and nothing depends on it.
 */
@ApplicationScoped
class WarmUp {

    /** After so many the virtual machine has compiled most of it. */
    private static final int TIMES = 3;

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    @Inject
    Publications publications;

    @Inject
    Scans scans;

    @Inject
    ScanSource sources;

    void begin(@Observes StartupEvent event) {
        Thread thread = new Thread(this::print, "first report");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    void print() {
        try {
            Lettering.printable("–");
            publications
                    .findNewest()
                    .flatMap(newest -> scans.find(newest.scanId()).map(scan -> sources.of(scan, newest)))
                    .ifPresent(source -> IntStream.range(0, TIMES).forEach(time -> ScanReport.render(source)));
        } catch (RuntimeException e) {
            LOG.debug("Nothing was printed beforehand", e);
        }
    }
}
