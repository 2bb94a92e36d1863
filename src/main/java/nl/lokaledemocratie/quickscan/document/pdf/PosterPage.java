package nl.lokaledemocratie.quickscan.document.pdf;

import java.awt.Color;
import java.util.List;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.document.Block;

/**
 * Draws a poster: who asks what in a band of colour; below it what to do beside the code, the address over the whole width, and notes. What is
 * long becomes smaller until it fits its part of the page.
 */
final class PosterPage {

    /** Lengths in points of A4. */
    private static final double BAND = 325;

    private static final double MARGIN = 48;
    private static final double ABOVE = 46;
    private static final double GAP = 26;
    private static final double CODE = 275;
    /** Light squares at each edge of a code: they may lie in the margin of the page, not in the band. */
    private static final double QUIET = 4;

    private static final double NOTES = 92;
    private static final double ADDRESS = 58;

    private static final TextStyle KICKER = white(Lettering.SEMIBOLD, 22, 27);
    private static final TextStyle TITLE = white(Lettering.BOLD, 50, 54);
    private static final TextStyle SUBTITLE = white(Lettering.REGULAR, 25, 31);
    private static final TextStyle CALL = new TextStyle(Lettering.BOLD, 60, 66, Palette.INK);
    private static final TextStyle FACT = new TextStyle(Lettering.REGULAR, 19, 24.5, Palette.INK);
    private static final TextStyle ABOVE_ADDRESS = new TextStyle(Lettering.REGULAR, 17, 22, Palette.INK);
    private static final TextStyle LARGE = new TextStyle(Lettering.BOLD, 48, 54, Palette.INK);
    private static final TextStyle NOTE = new TextStyle(Lettering.REGULAR, 11.5, 15.5, Palette.MUTED);

    private final Sheet sheet;
    private final Paper paper;
    private final Block.Poster poster;
    private final double left;
    private final double width;

    PosterPage(Sheet sheet, Block.Poster poster) {
        this.sheet = sheet;
        this.poster = poster;
        paper = sheet.paper();
        left = of(MARGIN);
        width = paper.width() - 2 * left;
    }

    private static TextStyle white(Lettering lettering, double size, double leading) {
        return new TextStyle(lettering, size, leading, Color.WHITE);
    }

    /** A length on this paper. */
    private double of(double length) {
        return length * paper.type();
    }

    void draw() {
        double band = of(BAND);
        sheet.tags().artifact(() -> sheet.fill(poster.colour(), 0, paper.height() - band, paper.width(), band));
        double top = paper.height() - of(ABOVE);
        sheet.outline().add(1, poster.title(), top);
        place(
                List.of(
                        new Column.Part(poster.kicker(), KICKER, "P", 14),
                        new Column.Part(poster.title(), TITLE, "H1", 14),
                        new Column.Part(poster.subtitle(), SUBTITLE, "P", 0)),
                top,
                width,
                band - 1.6 * of(ABOVE));
        double below = paper.height() - band;
        double code = of(CODE);
        double quiet = code * QUIET / poster.code().rows().size();
        code(left + width - code + quiet, below, code);
        asked(below - of(GAP), width - code + quiet, code);
        address(below - code);
        notes();
    }

    /** What to do, in one line, and what to know of it. */
    private void asked(double top, double room, double height) {
        place(
                List.of(new Column.Part(poster.call(), CALL.in(poster.colour()), "P", 0)),
                top,
                room,
                of(CALL.leading()) + 1);
        double taken = of(CALL.leading() + 8);
        place(
                poster.facts().stream()
                        .map(fact -> new Column.Part(fact, FACT, "P", 9))
                        .toList(),
                top - taken,
                room,
                height - taken - of(GAP));
    }

    private void code(double x, double top, double size) {
        PdfStructureElement figure =
                Tags.figure(sheet.tags().root(), poster.code().alternative(), x, top - size, size, size);
        sheet.tags().mark(figure, () -> sheet.squares(poster.code().rows(), x, top, size));
    }

    private void address(double top) {
        double height = of(ABOVE_ADDRESS.leading()) + 1;
        place(List.of(new Column.Part(poster.how(), ABOVE_ADDRESS, "P", 0)), top, width, height);
        place(
                List.of(new Column.Part(poster.address(), LARGE.in(poster.colour()), "P", 0)),
                top - of(ABOVE_ADDRESS.leading()) - of(4),
                width,
                of(ADDRESS));
    }

    /** From the bottom up. */
    private void notes() {
        Column notes = Column.fitted(
                sheet.faces(),
                poster.notes().stream()
                        .map(note -> new Column.Part(note, NOTE, "P", 2))
                        .toList(),
                width,
                of(NOTES),
                paper.type());
        double top = of(30) + notes.height();
        sheet.tags().artifact(() -> sheet.fill(Palette.RULE, left, top + of(8), width, of(0.75)));
        notes.draw(sheet, sheet.tags().root(), left, top);
    }

    /** Draws texts one below the other, as large as fits. */
    private void place(List<Column.Part> parts, double top, double room, double height) {
        Column.fitted(sheet.faces(), parts, room, height, paper.type())
                .draw(sheet, sheet.tags().root(), left, top);
    }
}
