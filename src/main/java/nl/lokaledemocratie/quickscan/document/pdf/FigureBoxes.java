package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.List;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Boxes of a figure: its caption, and the chart drawn as vectors inside its mark. */
final class FigureBoxes {

    private FigureBoxes() {}

    static List<Box> of(Faces faces, Tags tags, Block.Figure figure) {
        List<Span> spans = List.of(Span.plain(figure.caption()));
        List<TextLines.Line> lines = TextLines.of(faces, TextStyle.CAPTION, spans, Sheet.BODY_WIDTH);
        TaggedText text = new TaggedText(tags, () -> Tags.child(tags.root(), "P"), spans, TextStyle.CAPTION);
        Box caption = Box.of(
                        14,
                        lines.size() * TextStyle.CAPTION.leading() + 4,
                        (sheet, top) -> text.draw(sheet, lines, Sheet.LEFT, top))
                .stayingWithNext(true);
        double height = ChartRenderer.height(figure.chart(), Sheet.BODY_WIDTH);
        Box drawing = Box.of(0, height + 6, (sheet, top) -> {
            PdfStructureElement element =
                    Tags.figure(tags.root(), figure.alternative(), Sheet.LEFT, top - height, Sheet.BODY_WIDTH, height);
            tags.mark(element, () -> sheet.chart(figure.chart(), Sheet.LEFT, top, Sheet.BODY_WIDTH));
        });
        return List.of(caption, drawing);
    }
}
