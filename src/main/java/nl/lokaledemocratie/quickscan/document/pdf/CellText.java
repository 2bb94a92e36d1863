package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.List;

import nl.lokaledemocratie.quickscan.document.Span;

/** The text of a table cell, broken into lines, with a smaller line below it where there is one. */
final class CellText {

    private final List<Span> spans;
    private final List<Span> smallSpans;
    private final TextStyle style;
    private final TextStyle smaller;
    private final double width;
    private final List<TextLines.Line> lines;
    private final List<TextLines.Line> smallLines;

    CellText(Faces faces, String text, String small, TextStyle style, double width) {
        this(faces, text, small, style, TextStyle.CELL_SMALL, width);
    }

    CellText(Faces faces, String text, String small, TextStyle style, TextStyle smaller, double width) {
        this.smaller = smaller;
        this.style = style;
        this.width = width;
        spans = List.of(Span.plain(text));
        smallSpans = List.of(Span.plain(small));
        lines = TextLines.of(faces, style, spans, width);
        smallLines = small.isEmpty() ? List.of() : TextLines.of(faces, smaller, smallSpans, width);
    }

    double height() {
        return lines.size() * style.leading() + smallLines.size() * smaller.leading();
    }

    void draw(Sheet sheet, double left, double top, boolean right) {
        draw(sheet, lines, spans, style, left, top, right);
        double below = top - lines.size() * style.leading();
        draw(sheet, smallLines, smallSpans, smaller, left, below, right);
    }

    /** Draws every line in the middle of the cell. */
    void drawCentred(Sheet sheet, double left, double top) {
        drawCentred(sheet, lines, spans, style, left, top);
        drawCentred(sheet, smallLines, smallSpans, smaller, left, top - lines.size() * style.leading());
    }

    private void drawCentred(
            Sheet sheet, List<TextLines.Line> texts, List<Span> spansOfTexts, TextStyle face, double left, double top) {
        for (int i = 0; i < texts.size(); i++) {
            double x = left + (width - texts.get(i).width()) / 2;
            sheet.line(texts.get(i), spansOfTexts, face, x, face.baseline(top, i));
        }
    }

    private void draw(
            Sheet sheet,
            List<TextLines.Line> texts,
            List<Span> spansOfTexts,
            TextStyle face,
            double left,
            double top,
            boolean right) {
        for (int i = 0; i < texts.size(); i++) {
            TextLines.Line line = texts.get(i);
            double x = right ? left + width - line.width() : left;
            sheet.line(line, spansOfTexts, face, x, face.baseline(top, i));
        }
    }
}
