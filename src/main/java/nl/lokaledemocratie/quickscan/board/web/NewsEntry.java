package nl.lokaledemocratie.quickscan.board.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.board.PublicScan;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * Something that happened to a scan.
 *
 * @param id   stays what it is, whatever the scan is called
 * @param path where one reads more, on this site
 */
record NewsEntry(UUID id, Kind kind, LocalDate day, String scan, String path) {

    private static final Comparator<NewsEntry> LATEST_FIRST =
            Comparator.comparing(NewsEntry::day).thenComparing(NewsEntry::kind).reversed();

    /** What happened, in the order in which it does. */
    enum Kind {
        OPENED("geopend"),
        CLOSED("gesloten"),
        RESULT("uitkomst");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As machines read it. */
        String word() {
            return word;
        }
    }

    /** All that anybody may know, the latest first. That it opened and closed is told of a scan that anybody can find. */
    static List<NewsEntry> of(List<PublicScan> scans) {
        return scans.stream()
                .flatMap(found -> Stream.of(
                                entry(
                                        found,
                                        Kind.OPENED,
                                        found.scan().openedOn().filter(day -> found.isFound())),
                                entry(
                                        found,
                                        Kind.CLOSED,
                                        found.scan().closedOn().filter(day -> found.isFound())),
                                entry(found, Kind.RESULT, found.resultSince()))
                        .flatMap(Optional::stream))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static Optional<NewsEntry> entry(PublicScan found, Kind kind, Optional<LocalDate> on) {
        Scan scan = found.scan();
        String path = kind == Kind.RESULT ? "uitkomsten" : "meedoen";
        return on.map(day ->
                new NewsEntry(id(kind + " " + scan.id()), kind, day, scan.title(), "/" + path + "/" + scan.link()));
    }

    /** Always the same of the same. */
    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
