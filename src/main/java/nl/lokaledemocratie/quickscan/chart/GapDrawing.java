package nl.lokaledemocratie.quickscan.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gives each theme a small chart of its own, as many side by side as are easy to read, below one line that explains the quiet mark. */
final class GapDrawing implements Drawing {

    /** The least width in which names, bars and numbers are easy to read. */
    private static final double NARROWEST = 290;

    private static final double GUTTER = 28;
    private static final Font NOTE = Lettering.REGULAR.font(12.5f);

    private final int across;
    private final double panelWidth;
    private final List<GapPanel> panels;
    private final Optional<Label> note;

    GapDrawing(GapChart chart, double width) {
        int fitting = (int) ((width + GUTTER) / (NARROWEST + GUTTER));
        across = Math.max(1, Math.min(fitting, chart.columns().size()));
        panelWidth = fitting <= 1 ? width : (width + GUTTER) / fitting - GUTTER;
        panels = IntStream.range(0, chart.columns().size())
                .mapToObj(column -> new GapPanel(chart, column, panelWidth))
                .toList();
        note = Optional.of(String.join(" / ", chart.notes()))
                .filter(text -> !text.isEmpty())
                .map(text -> new Label(text, NOTE, width / ChartSvg.WIDER - GapPanel.MARK_ROOM));
    }

    @Override
    public double height() {
        return noteHeight() + lines().stream().mapToDouble(GapDrawing::height).sum();
    }

    @Override
    public void draw(Graphics2D graphics) {
        note.ifPresent(label -> {
            Label.drawLine(graphics, GapChart.NOT_DRAWN, NOTE, Palette.MUTED, 0, NOTE.getSize2D());
            label.drawFrom(graphics, Palette.MUTED, GapPanel.MARK_ROOM, 0);
        });
        double top = noteHeight();
        for (List<GapPanel> line : lines()) {
            for (int i = 0; i < line.size(); i++) {
                line.get(i).draw(graphics, i * (panelWidth + GUTTER), top);
            }
            top += height(line);
        }
    }

    private List<List<GapPanel>> lines() {
        List<List<GapPanel>> lines = new ArrayList<>();
        for (int from = 0; from < panels.size(); from += across) {
            lines.add(panels.subList(from, Math.min(panels.size(), from + across)));
        }
        return lines;
    }

    private static double height(List<GapPanel> line) {
        return GUTTER + line.stream().mapToDouble(GapPanel::height).max().orElse(0);
    }

    private double noteHeight() {
        return note.map(label -> label.height() + 12).orElse(1.0);
    }
}
