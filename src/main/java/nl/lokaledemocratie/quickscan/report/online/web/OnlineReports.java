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
    private static final long MOST_BYTES = 8_000_000;
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

    /** Drawings, which take longer to make than to send. */
    private final Cache<Drawing, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Drawing drawing, byte[] content) -> content.length)
            .expireAfterWrite(KEPT)
            .build();

    private record Key(UUID scan, int revision, String fingerprint, String chapters) {

        private static Key of(Scan scan, OnlineEdition edition, Publication publication) {
            return new Key(scan.id(), publication.revision(), publication.fingerprint(), edition.keys());
        }
    }

    private record Drawing(Key key, int number, boolean narrow) {}

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

    /** A figure of such a page; nothing where it has none of that number. */
    Optional<byte[]> draw(Found found, int number, boolean narrow) {
        Drawing drawing = new Drawing(Key.of(found.scan(), found.edition(), found.publication()), number, narrow);
        byte[] before = drawn.getIfPresent(drawing);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<byte[]> made = Pictures.find(found.document(), number, narrow);
        made.ifPresent(content -> drawn.put(drawing, content));
        return made;
    }

    private Document document(Scan scan, OnlineEdition edition, Publication publication) {
        return composed.get(
                Key.of(scan, edition, publication),
                unmade -> ScanReport.compose(sources.of(scan, publication), edition.definition()));
    }
}
