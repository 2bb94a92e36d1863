package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.List;
import java.util.OptionalDouble;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** The text of a table cell, broken into lines, with smaller words where there are any: behind it where they fit, else below. */
final class CellText {

    /** Between a number and the small words behind it, in points. */
    static final double BESIDE = 4;

    /** So much wider than its place may something be that was measured in another way. */
    private static final double ROUNDING = 0.01;

    private final List<Span> spans;
    private final List<Span> smallSpans;
    private final TextStyle style;
    private final TextStyle smaller;
    private final double width;
    private final List<TextLines.Line> lines;
    private final List<TextLines.Line> smallLines;
    private final OptionalDouble edge;

    CellText(Faces faces, String text, String small, TextStyle style, double width) {
        this(faces, text, List.of(Span.plain(small)), style, TextStyle.CELL_SMALL, width);
    }

    private CellText(Faces faces, String text, List<Span> small, TextStyle style, TextStyle smaller, double width) {
        this.smaller = smaller;
        this.style = style;
        this.width = width;
        spans = List.of(Span.plain(text));
        smallSpans = small;
        lines = TextLines.of(faces, style, spans, width);
        smallLines = small.stream().allMatch(span -> span.text().isEmpty())
                ? List.of()
                : TextLines.of(faces, smaller, smallSpans, width);
        edge = OptionalDouble.empty();
    }

    private CellText(CellText text, double edge) {
        smaller = text.smaller;
        style = text.style;
        width = text.width;
        spans = text.spans;
        smallSpans = text.smallSpans;
        lines = text.lines;
        smallLines = text.smallLines;
        this.edge = OptionalDouble.of(edge);
    }

    /** The same, a number of which ends at a place from the left where it fits before it. */
    CellText endingAt(OptionalDouble place) {
        boolean fits = place.isPresent() && lines.size() == 1 && lines.get(0).width() <= place.getAsDouble() + ROUNDING;
        return fits ? new CellText(this, place.getAsDouble()) : this;
    }

    private boolean isBeside() {
        return edge.isPresent()
                && smallLines.size() == 1
                && edge.getAsDouble() + BESIDE + smallLines.get(0).width() <= width + ROUNDING;
    }

    static CellText of(Faces faces, Block.Cell cell, TextStyle style, TextStyle smaller, double width) {
        List<Span> small = cell.link()
                .map(link -> List.of(Span.plain(cell.small() + " "), link))
                .orElseGet(() -> List.of(Span.plain(cell.small())));
        return new CellText(faces, cell.text(), small, style, smaller, width);
    }

    double height() {
        return lines.size() * style.leading() + (isBeside() ? 0 : smallLines.size() * smaller.leading());
    }

    void draw(Sheet sheet, double left, double top, boolean right) {
        if (edge.isPresent()) {
            TextLines.Line number = lines.get(0);
            sheet.line(number, spans, style, left + edge.getAsDouble() - number.width(), style.baseline(top, 0));
        } else {
            draw(sheet, lines, spans, style, left, top, right);
        }
        if (isBeside()) {
            double behind = left + edge.getAsDouble() + BESIDE;
            sheet.line(smallLines.get(0), smallSpans, smaller, behind, style.baseline(top, 0));
            return;
        }
        double below = top - lines.size() * style.leading();
        draw(sheet, smallLines, smallSpans, smaller, left, below, right);
    }

    /** Draws what is in the element of a cell: as its own content, or with a link as a paragraph for each of the two. */
    void draw(Sheet sheet, Tags tags, PdfStructureElement cell, double left, double top, boolean right) {
        if (smallSpans.stream().noneMatch(span -> span.link().isPresent())) {
            tags.mark(cell, () -> draw(sheet, left, top, right));
            return;
        }
        new TaggedText(tags, () -> Tags.child(cell, "P"), spans, style).draw(sheet, lines, left, top);
        new TaggedText(tags, () -> Tags.child(cell, "P"), smallSpans, smaller)
                .draw(sheet, smallLines, left, top - lines.size() * style.leading());
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
