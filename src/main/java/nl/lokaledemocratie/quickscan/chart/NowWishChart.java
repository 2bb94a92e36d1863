package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How it is now and how it should be: a panel per theme or group, in it a row per group or theme, an arrow from now to wish.
 *
 * @param min    lowest point of the answer scale
 * @param max    highest point
 * @param abreast so many panels beside each other
 * @param panels all with the same row labels, in the same order
 */
public record NowWishChart(int min, int max, int abreast, List<Panel> panels, Legend legend) implements Chart {

    /** A panel that is alone takes the whole width. */
    public NowWishChart(int min, int max, List<Panel> panels, Legend legend) {
        this(min, max, panels.size() == 1 ? 1 : 2, panels, legend);
    }

    public NowWishChart {
        panels = List.copyOf(panels);
        if (min >= max) {
            throw new IllegalArgumentException("A scale from " + min + " to " + max);
        }
        if (panels.stream().map(Panel::labels).distinct().count() > 1) {
            throw new IllegalArgumentException("Panels with different rows");
        }
    }

    /** One theme or statement. */
    public record Panel(String title, String subtitle, List<Row> rows) {

        public Panel {
            rows = List.copyOf(rows);
        }

        List<String> labels() {
            return rows.stream().map(Row::label).toList();
        }
    }

    /**
     * One group.
     *
     * @param note says what is not drawn, else empty
     */
    public record Row(String label, Optional<Mark> now, Optional<Mark> wish, String note) {

        /** Whether the note stands below a sign. */
        boolean hasSideNote() {
            return !note.isEmpty() && (now.isPresent() || wish.isPresent());
        }

        boolean isFaint() {
            return Stream.of(now, wish).flatMap(Optional::stream).anyMatch(Mark::faint);
        }
    }

    /** The words that explain the signs. */
    public record Legend(String now, String wish, String faint) {}

    List<String> labels() {
        return panels.isEmpty() ? List.of() : panels.get(0).labels();
    }

    /** The notes that stand below a sign, where only one of now and wish is shown. */
    Stream<String> sideNotes() {
        return rows().filter(Row::hasSideNote).map(Row::note);
    }

    boolean hasTitles() {
        return panels.stream().anyMatch(panel -> !panel.title().isEmpty());
    }

    boolean hasSubtitles() {
        return panels.stream().anyMatch(panel -> !panel.subtitle().isEmpty());
    }

    /** Whether any now is drawn. */
    boolean hasNow() {
        return rows().anyMatch(row -> row.now().isPresent());
    }

    /** Whether any wish is drawn. */
    boolean hasWish() {
        return rows().anyMatch(row -> row.wish().isPresent());
    }

    private Stream<Row> rows() {
        return panels.stream().flatMap(panel -> panel.rows().stream());
    }

    boolean hasFaint() {
        return rows().anyMatch(Row::isFaint);
    }

    @Override
    public Stream<String> texts() {
        Stream<String> legends = Stream.of(legend.now(), legend.wish(), legend.faint());
        return Stream.concat(legends, panels.stream().flatMap(NowWishChart::textsOf));
    }

    private static Stream<String> textsOf(Panel panel) {
        Stream<String> rows = panel.rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.label(), row.note()),
                        Stream.of(row.now(), row.wish())
                                .flatMap(Optional::stream)
                                .map(Mark::text)));
        return Stream.concat(Stream.of(panel.title(), panel.subtitle()), rows);
    }
}
