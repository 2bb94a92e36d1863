package nl.lokaledemocratie.quickscan.report.printed;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;

/** Prints the report of a scan anew from what was published, each time: the same publication gives the same file. */
@ApplicationScoped
public class PrintedReports {

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    ScanSource source;

    @Inject
    ReportFiles files;

    /** Of this instance. */
    final AtTheSameTime<Key, byte[]> underWay = new AtTheSameTime<>();

    /** What makes a file another one. */
    record Key(UUID scan, int revision, String definition) {}

    /**
     * The report of what counts now, also when it was corrected while the report was being made.
     *
     * @throws ScanNotClosedException while nothing is published
     */
    public byte[] print(Scan scan) {
        return print(scan, ReportDefinition.standard());
    }

    /** The same for an edition of it. */
    public byte[] print(Scan scan, ReportDefinition definition) {
        while (true) {
            Publication publication =
                    publications.find(scan.id()).orElseThrow(() -> new ScanNotClosedException(scan.status()));
            byte[] file = print(scan, publication, definition);
            if (isLatest(publication)) {
                return file;
            }
        }
    }

    private byte[] print(Scan scan, Publication publication, ReportDefinition definition) {
        Key key = new Key(scan.id(), publication.revision(), definition.id());
        return underWay.get(key, () -> {
            byte[] file = ScanReport.render(source.of(scan, publication, definition), definition);
            files.remember(scan.id(), publication.revision(), definition.id(), file);
            return file;
        });
    }

    private boolean isLatest(Publication publication) {
        return revisions
                .findLatest(publication.scanId())
                .filter(latest -> latest.number() == publication.revision())
                .isPresent();
    }
}
