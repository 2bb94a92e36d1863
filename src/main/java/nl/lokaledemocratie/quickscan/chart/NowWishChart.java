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
public record NowWishChart(int min, int max, int abreast, Spacing spacing, List<Panel> panels, Legend legend)
        implements Chart {

    /** A panel that is alone takes the whole width. */
    public NowWishChart(int min, int max, List<Panel> panels, Legend legend) {
        this(min, max, panels.size() == 1 ? 1 : 2, panels, legend);
    }

    /** With as much room as reads best. */
    public NowWishChart(int min, int max, int abreast, List<Panel> panels, Legend legend) {
        this(min, max, abreast, Spacing.WIDE, panels, legend);
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

    /** How close rows and panels stand, the widest first; letters are as large in each. */
    public enum Spacing {
        WIDE(19, 6, 10, true),
        CLOSE(16, 4, 8, false),
        TIGHT(13, 2, 6, false);

        private final double row;
        private final double padding;
        private final double gap;
        private final boolean scales;

        Spacing(double row, double padding, double gap, boolean scales) {
            this.row = row;
            this.padding = padding;
            this.gap = gap;
            this.scales = scales;
        }

        /** The least height of a row, in points, as are the others. */
        double row() {
            return row;
        }

        /** What a row has beside its label. */
        double padding() {
            return padding;
        }

        double gap() {
            return gap;
        }

        /** Whether the points of the scale stand below each panel, else below the last of those above each other. */
        boolean hasScales() {
            return scales;
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
     * @param note  says what is not drawn, else empty
     * @param quiet whether the legend says what the note means
     */
    public record Row(String label, Optional<Mark> now, Optional<Mark> wish, String note, boolean quiet) {

        /** A row whose note says it all. */
        public Row(String label, Optional<Mark> now, Optional<Mark> wish, String note) {
            this(label, now, wish, note, false);
        }

        Stream<Mark> marks() {
            return Stream.of(now, wish).flatMap(Optional::stream);
        }

        /** Whether the note stands beside a sign. */
        boolean hasSideNote() {
            return !note.isEmpty() && (now.isPresent() || wish.isPresent());
        }

        boolean isFaint() {
            return marks().anyMatch(Mark::faint);
        }
    }

    /** What the two signs of a row stand for. */
    public enum Signs {
        NOW_WISH,
        /** The same number then and now. */
        BEFORE_NOW,
        /** The mean of others, and one's own; no arrow leads from one to the other. */
        OTHERS
    }

    /**
     * The words that explain the signs; of bands and quiet notes only where there are any.
     *
     * @param now  of the sign that an arrow begins at
     * @param wish of the sign that it points to
     */
    public record Legend(
            String now, String wish, String faint, String chance, String bounds, String quiet, Signs signs) {

        /** Of now and wish without bands and quiet notes. */
        public Legend(String now, String wish, String faint) {
            this(now, wish, faint, "", "", "", Signs.NOW_WISH);
        }
    }

    List<String> labels() {
        return panels.isEmpty() ? List.of() : panels.get(0).labels();
    }

    /** Whether any band of this kind is drawn. */
    boolean hasBand(boolean chance) {
        return rows().flatMap(Row::marks)
                .flatMap(mark -> mark.band().stream())
                .anyMatch(band -> band.chance() == chance);
    }

    boolean hasQuiet() {
        return rows().anyMatch(Row::quiet);
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
        Stream<String> legends = Stream.of(
                legend.now(), legend.wish(), legend.faint(), legend.chance(), legend.bounds(), legend.quiet());
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
