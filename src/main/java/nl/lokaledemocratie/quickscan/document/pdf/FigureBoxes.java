package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.List;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Boxes of a figure: its caption, and the chart drawn as vectors inside its mark. */
final class FigureBoxes {

    private FigureBoxes() {}

    static List<Box> of(Paper paper, Faces faces, Tags tags, Block.Figure figure) {
        TextStyle style = paper.of(TextStyle.CAPTION);
        List<Span> spans = List.of(Span.plain(figure.caption()));
        List<TextLines.Line> lines = TextLines.of(faces, style, spans, paper.bodyWidth());
        TaggedText text = new TaggedText(tags, () -> Tags.child(tags.root(), "P"), spans, style);
        Box caption = Box.of(
                        14,
                        lines.size() * style.leading() + 4,
                        (sheet, top) -> text.draw(sheet, lines, paper.left(), top))
                .stayingWithNext(true);
        double height = paper.type() * ChartRenderer.height(figure.chart(), paper.bodyWidth() / paper.type());
        Box drawing = Box.of(0, height + 6, (sheet, top) -> {
            PdfStructureElement element = Tags.figure(
                    tags.root(), figure.alternative(), paper.left(), top - height, paper.bodyWidth(), height);
            tags.mark(element, () -> sheet.chart(figure.chart(), paper.left(), top, paper.bodyWidth(), paper.type()));
        });
        return List.of(caption, drawing);
    }
}
