package nl.lokaledemocratie.quickscan.report.online.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.openanswer.ChosenAnswers;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.report.printed.ScanSource;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.web.asset.Packed;

/**
 * Finds what anybody may read at an address, of the revision that counts now. That it may be read is asked of the database each time; what is
 * there to be read is made once and kept in memory, as long as it is asked for and as far as there is room.
 */
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
    Revisions revisions;

    @Inject
    ScanSource sources;

    @Inject
    ChosenAnswers chosen;

    /** What was composed for a page serves its drawings too. */
    private final Cache<Key, Composed> composed =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    private final Cache<Key, Packed> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Packed page) -> page.gzip().length)
            .build();

    /** Drawings, which take longer to make than to send. */
    private final Cache<Drawing, Packed> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Drawing drawing, Packed content) -> content.gzip().length)
            .build();

    /** All that such a page shows, but for what never changes of a closed scan and of a running service. */
    private record Key(
            UUID scan,
            int revision,
            String fingerprint,
            int choice,
            String chapters,
            Optional<LocalDate> since,
            String language) {}

    private record Drawing(Key key, int number, boolean narrow) {}

    /** One of them. */
    record Found(Scan scan, OnlineEdition edition, Revision revision, int choice, String language) {

        private Key key() {
            return new Key(
                    scan.id(),
                    revision.number(),
                    revision.fingerprint(),
                    choice,
                    edition.keys(),
                    edition.since(),
                    language);
        }
    }

    /** What it says. */
    record Composed(Publication publication, Document document) {}

    /**
     * Nothing for an address that is nobody's, and for one whose report is not public, or not any more.
     *
     * @param language asked for only where there is something
     */
    Optional<Found> find(String address, Supplier<String> language) {
        return scans.findByLink(address)
                .flatMap(scan -> editions.findPublic(scan.id()).flatMap(edition -> revisions
                        .findLatest(scan.id())
                        .map(revision ->
                                new Found(scan, edition, revision, chosen.number(scan.id()), language.get()))));
    }

    /** As it goes over the line. */
    Packed page(Found found, Supplier<String> html) {
        return pages.get(found.key(), unmade -> Packed.of(html.get()));
    }

    Composed compose(Found found) {
        return composed.get(found.key(), unmade -> {
            Publication publication = publications.find(found.scan().id()).orElseThrow();
            ReportDefinition definition = found.edition().definition(found.language());
            return new Composed(
                    publication, ScanReport.compose(sources.of(found.scan(), publication, definition), definition));
        });
    }

    /** A figure of such a page; nothing where it has none of that number. */
    Optional<Packed> draw(Found found, int number, boolean narrow) {
        Drawing drawing = new Drawing(found.key(), number, narrow);
        Packed before = drawn.getIfPresent(drawing);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Packed> made = Pictures.find(compose(found).document(), number, narrow)
                .map(svg -> Packed.of(new String(svg, StandardCharsets.UTF_8)));
        made.ifPresent(content -> drawn.put(drawing, content));
        return made;
    }
}
