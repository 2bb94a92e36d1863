package nl.lokaledemocratie.quickscan.report.online.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.report.printed.ScanSource;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Finds what anybody may read at an address, of the revision that counts now. */
@ApplicationScoped
class OnlineReports {

    private static final int MOST = 16;
    private static final Duration KEPT = Duration.ofMinutes(10);

    @Inject
    Scans scans;

    @Inject
    OnlineEditions editions;

    @Inject
    Publications publications;

    @Inject
    ScanSource sources;

    /** What was composed for a page serves its drawings too. */
    private final Cache<Key, Document> composed =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    private record Key(UUID scan, int revision, String fingerprint, String chapters) {}

    /** One of them. */
    record Found(Scan scan, OnlineEdition edition, Publication publication, Document document) {}

    /** Nothing for an address that is nobody's, and for one whose report is not public, or not any more. */
    Optional<Found> find(String address) {
        return scans.findByLink(address)
                .flatMap(scan -> editions.findPublic(scan.id()).flatMap(edition -> publications
                        .find(scan.id())
                        .map(publication ->
                                new Found(scan, edition, publication, document(scan, edition, publication)))));
    }

    private Document document(Scan scan, OnlineEdition edition, Publication publication) {
        Key key = new Key(scan.id(), publication.revision(), publication.fingerprint(), edition.keys());
        return composed.get(key, unmade -> ScanReport.compose(sources.of(scan, publication), edition.definition()));
    }
}
