package nl.lokaledemocratie.quickscan.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** What the signs of a now-and-wish chart mean, of those that are drawn: beside each other, on as many lines as that takes. */
final class NowWishLegend {

    private static final double LINE = 14;
    private static final double FIRST = 22;
    private static final double BETWEEN = 15;
    private static final Font FONT = Lettering.REGULAR.font(9f);

    /** Draws a sign with its left at a place. */
    private interface Sign {
        void draw(Graphics2D graphics, double x, double y);
    }

    /** A sign with its words, and where they stand. */
    private record Entry(Sign sign, double room, Label words, double left, double top) {}

    private final List<Entry> entries = new ArrayList<>();
    private final double width;
    private double x;
    private double y;
    private double line = LINE;

    NowWishLegend(NowWishChart chart, double width) {
        this.width = width;
        NowWishChart.Legend legend = chart.legend();
        Signs signs = new Signs(legend.signs());
        if (chart.hasNow()) {
            add((graphics, left, middle) -> signs.from(graphics, left + 5, middle, false), 14, legend.now());
        }
        if (chart.hasWish()) {
            add((graphics, left, middle) -> signs.to(graphics, left + 5, middle, false), 14, legend.wish());
        }
        if (chart.hasFaint()) {
            addFaint(chart, signs);
        }
        if (chart.hasBand(true)) {
            add((graphics, left, middle) -> Symbols.chance(graphics, left, left + 14, middle), 18, legend.chance());
        }
        if (chart.hasBand(false)) {
            add(
                    (graphics, left, middle) ->
                            Symbols.bounds(graphics, signs.colour(chart.hasNow()), left + 1, left + 15, middle),
                    19,
                    legend.bounds());
        }
        if (chart.hasQuiet()) {
            add(
                    (graphics, left, middle) -> Label.drawLine(graphics, "–", FONT, Palette.MUTED, left, middle + 3),
                    9,
                    legend.quiet());
        }
    }

    private void addFaint(NowWishChart chart, Signs signs) {
        double second = chart.hasNow() ? 13 : 0;
        add(
                (graphics, left, middle) -> {
                    if (chart.hasNow()) {
                        signs.from(graphics, left + 5, middle, true);
                    }
                    if (chart.hasWish()) {
                        signs.to(graphics, left + 5 + second, middle, true);
                    }
                },
                chart.hasNow() && chart.hasWish() ? 27 : 14,
                chart.legend().faint());
    }

    private void add(Sign sign, double room, String words) {
        Label label = new Label(words, FONT, (width - room) / ChartSvg.WIDER);
        double wide = room + Math.min(width - room, ChartSvg.WIDER * Label.width(Lettering.printable(words), FONT));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
            line = LINE;
        }
        entries.add(new Entry(sign, room, label, x, y));
        x += wide + BETWEEN;
        line = Math.max(line, label.height() + LINE - FONT.getSize2D() * 1.18);
    }

    double height() {
        return y + line + FIRST - LINE;
    }

    void draw(Graphics2D graphics) {
        double lead = FONT.getSize2D() * 1.18 / 2;
        entries.forEach(entry -> {
            double middle = entry.top() + FIRST / 2 - 2;
            entry.sign().draw(graphics, entry.left(), middle);
            entry.words().drawFrom(graphics, Palette.INK, entry.left() + entry.room(), middle - lead - 0.3);
        });
    }

    /** The two signs of a row. */
    record Signs(NowWishChart.Signs kind) {

        /** Whether the sign that an arrow begins at lies on the other where they meet. */
        boolean isFromAbove() {
            return kind == NowWishChart.Signs.NOW_WISH;
        }

        /** Whether the two are one number at two moments, which read in that order. */
        boolean isInTime() {
            return kind == NowWishChart.Signs.BEFORE_NOW;
        }

        boolean hasArrow() {
            return kind != NowWishChart.Signs.OTHERS;
        }

        void from(Graphics2D graphics, double x, double y, boolean faint) {
            switch (kind) {
                case NOW_WISH -> Symbols.now(graphics, x, y, faint);
                case BEFORE_NOW -> Symbols.before(graphics, x, y);
                case OTHERS -> Symbols.others(graphics, x, y);
            }
        }

        void to(Graphics2D graphics, double x, double y, boolean faint) {
            if (kind == NowWishChart.Signs.NOW_WISH) {
                Symbols.wish(graphics, x, y, faint);
            } else {
                Symbols.now(graphics, x, y, faint);
            }
        }

        /** Of the number beside a sign. */
        Color colour(boolean first) {
            return switch (kind) {
                case NOW_WISH -> first ? Palette.NOW : Palette.WISH;
                case BEFORE_NOW -> first ? Palette.MUTED : Palette.NOW;
                case OTHERS -> first ? Palette.INK : Palette.NOW;
            };
        }
    }
}
