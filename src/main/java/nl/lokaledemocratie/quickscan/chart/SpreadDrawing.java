package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.SpreadChart.Bar;
import nl.lokaledemocratie.quickscan.chart.SpreadChart.Panel;
import nl.lokaledemocratie.quickscan.chart.SpreadChart.Row;
import nl.lokaledemocratie.quickscan.notation.HalfUp;

/** Draws a title per statement and below it the bars of each group, all around one line. */
final class SpreadDrawing implements Drawing {

    private static final double THICK = 7;
    private static final double THIN = 3.5;

    /** Between the two bars of a row, so that they are not read as one. */
    private static final double APART = 1;

    private static final double BETWEEN = 3;
    private static final double BELOW_PANEL = 5;
    private static final double BELOW_TITLE = 2;
    private static final double GAP = 8;
    private static final double NUMBERS = 30;
    private static final double COLUMN = 30;

    /** In a narrower chart the name of a group stands above its bars. */
    private static final double NARROW = 320;

    private static final String QUIET = "–";

    private static final Font LABEL = Lettering.REGULAR.font(9f);
    private static final Font NUMBER = Lettering.SEMIBOLD.font(8.5f);
    private static final Font TITLE = Lettering.SEMIBOLD.font(9.5f);
    private static final Font MEAN = Lettering.SEMIBOLD.font(9f);
    private static final Font NOTE = Lettering.REGULAR.font(8.5f);

    private final SpreadChart chart;
    private final Legend legend;
    private final double middle;
    private final double unit;
    private final double bars;
    private final List<Block> blocks = new ArrayList<>();

    /** A panel as it is laid out. */
    private record Block(Label title, Label note, Panel panel, List<Label> labels, double bars, boolean stacked) {

        double rows() {
            return title.height() + (panel.note().isEmpty() ? 0 : note.height()) + BELOW_TITLE;
        }

        double row(int row) {
            double label = labels.get(row).height();
            return (stacked ? label + bars : Math.max(bars, label)) + BETWEEN;
        }

        /** From the top of a row to the middle of its bars. */
        double centre(int row) {
            return stacked ? labels.get(row).height() + bars / 2 : (row(row) - BETWEEN) / 2;
        }

        double height() {
            return rows()
                    + IntStream.range(0, labels.size()).mapToDouble(this::row).sum()
                    + BELOW_PANEL;
        }
    }

    SpreadDrawing(SpreadChart chart, double width) {
        this.chart = chart;
        legend = new Legend(chart, width);
        double labels = rows().mapToDouble(row -> Label.width(Lettering.printable(row.label()), LABEL))
                .max()
                .orElse(0);
        boolean stacked = width < NARROW;
        double room = Math.min(width * (stacked ? 1 : 0.3), labels * ChartSvg.WIDER + 1);
        double labelRoom = room / ChartSvg.WIDER;
        bars = THICK + (chart.hasBoth() ? APART + THIN : 0);
        double left = stacked ? 0 : room + GAP;
        double below = largest(true);
        double above = largest(false);
        unit = (width - left - 2 * NUMBERS - legend.columns()) / Math.max(below + above, 0.01);
        middle = left + NUMBERS + below * unit;
        double text = (width - legend.columns()) / ChartSvg.WIDER;
        chart.panels()
                .forEach(panel -> blocks.add(new Block(
                        new Label(panel.title(), TITLE, text),
                        new Label(panel.note(), NOTE, text),
                        panel,
                        panel.rows().stream()
                                .map(row -> new Label(row.label(), LABEL, labelRoom))
                                .toList(),
                        bars,
                        stacked)));
    }

    private Stream<Row> rows() {
        return chart.panels().stream().flatMap(panel -> panel.rows().stream());
    }

    private double largest(boolean below) {
        return rows().flatMap(Row::bars)
                .mapToDouble(bar -> below ? below(bar) : 1 - below(bar))
                .max()
                .orElse(0);
    }

    /** What lies left of the line. */
    private double below(Bar bar) {
        double half = chart.points() / 2.0;
        return IntStream.range(0, chart.points())
                .mapToDouble(point -> bar.shares().get(point) * Math.max(0, Math.min(1, half - point)))
                .sum();
    }

    @Override
    public double height() {
        return legend.height() + blocks.stream().mapToDouble(Block::height).sum();
    }

    @Override
    public void draw(Graphics2D graphics) {
        legend.draw(graphics);
        double top = legend.height();
        for (Block block : blocks) {
            block.title().drawFrom(graphics, Palette.INK, 0, top);
            if (!block.panel().note().isEmpty()) {
                block.note()
                        .drawFrom(
                                graphics, Palette.MUTED, 0, top + block.title().height());
            }
            double rows = top + block.rows();
            for (int i = 0; i < block.labels().size(); i++) {
                draw(graphics, block, i, rows);
                rows += block.row(i);
            }
            top += block.height();
        }
    }

    private void draw(Graphics2D graphics, Block block, int index, double top) {
        Row row = block.panel().rows().get(index);
        double centre = top + block.centre(index);
        if (block.stacked()) {
            block.labels().get(index).drawFrom(graphics, Palette.INK, 0, top);
        } else {
            block.labels().get(index).drawCentred(graphics, Palette.INK, 0, centre);
        }
        double first = centre - bars / 2;
        double number = first + THICK / 2 + 3;
        row.now().ifPresent(bar -> draw(graphics, bar, first, THICK));
        row.wish()
                .ifPresent(bar -> draw(graphics, bar, chart.hasBoth() ? first + THICK + APART : first, thickOfWish()));
        double above = block.stacked() ? first - 1 : top;
        Drawing.line(graphics, Palette.INK, 0.8, middle, above, middle, top + block.row(index));
        numbered(row).ifPresent(bar -> number(graphics, bar, chart.hasBoth() ? number : centre + 3));
        legend.drawMeans(graphics, row.means(), centre + 3);
    }

    /** The thick one: beside a thin one alone its numbers would be read as those of now. */
    private Optional<Bar> numbered(Row row) {
        return chart.hasBoth() ? row.now() : row.bars().findFirst();
    }

    private double thickOfWish() {
        return chart.hasBoth() ? THIN : THICK;
    }

    private void draw(Graphics2D graphics, Bar bar, double y, double height) {
        double x = left(bar);
        for (int point = 0; point < chart.points(); point++) {
            double length = bar.shares().get(point) * unit;
            if (length > 0) {
                swatch(graphics, colour(point, chart.points()), x, y, length, height);
            }
            x += length;
        }
    }

    private void number(Graphics2D graphics, Bar bar, double baseline) {
        double numbered = ChartSvg.WIDER * Label.width(Lettering.printable(bar.below()), NUMBER);
        double right =
                left(bar) + bar.shares().stream().mapToDouble(share -> share).sum() * unit;
        Label.drawLine(graphics, bar.below(), NUMBER, Palette.INK, left(bar) - numbered - 4, baseline);
        Label.drawLine(graphics, bar.above(), NUMBER, Palette.INK, right + 4, baseline);
    }

    private double left(Bar bar) {
        return middle - below(bar) * unit;
    }

    /** From the dark of one end over what is light in the middle to that of the other. */
    static Color colour(int point, int points) {
        double half = (points - 1) / 2.0;
        double far = Math.abs(point - half) / half;
        Color end = point < half ? Palette.WISH : Palette.NOW;
        return new Color(mix(end.getRed(), far), mix(end.getGreen(), far), mix(end.getBlue(), far));
    }

    private static int mix(int end, double far) {
        return (int) HalfUp.whole(end * far + 0xF0 * (1 - far));
    }

    static void swatch(Graphics2D graphics, Color colour, double x, double y, double width, double height) {
        Rectangle2D shape = new Rectangle2D.Double(x, y, width, height);
        graphics.setPaint(colour);
        graphics.fill(shape);
        graphics.setPaint(Palette.MUTED);
        graphics.setStroke(new BasicStroke(0.4f));
        graphics.draw(shape);
    }

    /** What the colours and bars of a chart of spread answers mean, and the columns of means at its right, under their names. */
    private static final class Legend {

        private static final double LINE = 14;
        private static final double BELOW = 8;
        private static final double MOST_SWATCH = 12;
        private static final double SWATCHES = 72;
        private static final double SAMPLE = 22;
        private static final double BETWEEN = 16;

        private final SpreadChart chart;
        private final double width;
        private final List<String> names;
        private final List<Label> notes = new ArrayList<>();
        private final double swatch;
        private final boolean ends;
        private final int lines;

        Legend(SpreadChart chart, double width) {
            this.chart = chart;
            this.width = width;
            names = chart.legend().columns().toList();
            swatch = Math.min(MOST_SWATCH, SWATCHES / chart.points());
            ends = scale() <= width;
            if (!ends) {
                addNote(chart.legend().lowest() + " → " + chart.legend().highest());
            }
            if (!chart.legend().notes().isEmpty()) {
                addNote(String.join(" ", chart.legend().notes()));
            }
            lines = chart.hasBoth() && (!ends || scale() + BETWEEN + bars() > width - columns()) ? 2 : 1;
        }

        private void addNote(String note) {
            notes.add(new Label(note, LABEL, (width - columns()) / ChartSvg.WIDER));
        }

        /** What the columns take of the width. */
        double columns() {
            return names.size() * COLUMN;
        }

        double height() {
            return lines * LINE + notes.stream().mapToDouble(Label::height).sum() + BELOW;
        }

        private double scale() {
            return wide(chart.legend().lowest()) + wide(chart.legend().highest()) + chart.points() * swatch + 12;
        }

        private double bars() {
            return names.stream().mapToDouble(name -> SAMPLE + 5 + wide(name)).sum() + BETWEEN;
        }

        private static double wide(String text) {
            return ChartSvg.WIDER * Label.width(Lettering.printable(text), LABEL);
        }

        void draw(Graphics2D graphics) {
            double y = LINE / 2;
            double x = ends ? wide(chart.legend().lowest()) + 6 : 0;
            for (int point = 0; point < chart.points(); point++) {
                swatch(graphics, colour(point, chart.points()), x + point * swatch, y - THICK / 2, swatch, THICK);
            }
            if (ends) {
                Label.drawLine(graphics, chart.legend().lowest(), LABEL, Palette.INK, 0, y + 3);
                double right = x + chart.points() * swatch + 6;
                Label.drawLine(graphics, chart.legend().highest(), LABEL, Palette.INK, right, y + 3);
            }
            if (chart.hasBoth()) {
                drawBars(graphics, lines == 1 ? scale() + BETWEEN : 0, lines == 1 ? y : y + LINE);
            }
            double top = lines * LINE;
            for (Label note : notes) {
                note.drawFrom(graphics, Palette.MUTED, 0, top);
                top += note.height();
            }
            IntStream.range(0, names.size())
                    .forEach(i -> drawInColumn(graphics, names.get(i), i, height() - BELOW - LINE / 2 + 3));
        }

        /** Which of two bars is which. */
        private void drawBars(Graphics2D graphics, double x, double y) {
            double left = x;
            for (Optional<String> name :
                    List.of(chart.legend().now(), chart.legend().wish())) {
                boolean now = name.equals(chart.legend().now());
                double thick = now ? THICK : THIN;
                swatch(graphics, Palette.RULE, left, y - thick / 2, SAMPLE, thick);
                Label.drawLine(graphics, name.orElse(""), LABEL, Palette.INK, left + SAMPLE + 5, y + 3);
                left += SAMPLE + 5 + wide(name.orElse("")) + BETWEEN;
            }
        }

        /** The means of one row. */
        void drawMeans(Graphics2D graphics, List<String> means, double baseline) {
            IntStream.range(0, means.size()).forEach(i -> drawInColumn(graphics, means.get(i), i, baseline));
        }

        private void drawInColumn(Graphics2D graphics, String text, int column, double baseline) {
            boolean now = column == 0 && chart.legend().now().isPresent();
            double right = width - (names.size() - 1 - column) * COLUMN;
            double left = right - ChartSvg.WIDER * Label.width(Lettering.printable(text), MEAN);
            Color colour = text.equals(QUIET) ? Palette.MUTED : now ? Palette.NOW : Palette.WISH;
            Label.drawLine(graphics, text, MEAN, colour, left, baseline);
        }
    }
}
