package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.document.Span;

/**
 * Text of one structure element, drawn line by line and perhaps over several pages. Without links the element holds the text
 * itself; with links it holds an element for each span.
 */
final class TaggedText {

    private final Tags tags;
    private final Tags.Lazy element;
    private final List<Span> spans;
    private final TextStyle style;
    private final List<Tags.Lazy> children = new ArrayList<>();

    TaggedText(Tags tags, Supplier<PdfStructureElement> element, List<Span> spans, TextStyle style) {
        this.tags = tags;
        this.element = new Tags.Lazy(element);
        this.spans = spans;
        this.style = style;
        if (spans.stream().anyMatch(span -> span.link().isPresent())) {
            spans.forEach(span -> children.add(new Tags.Lazy(
                    () -> Tags.child(this.element.get(), span.link().isPresent() ? "Link" : "Span"))));
        }
    }

    /** Draws lines one below the other. */
    void draw(Sheet sheet, List<TextLines.Line> lines, double left, double top) {
        if (children.isEmpty()) {
            tags.mark(element.get(), () -> {
                for (int i = 0; i < lines.size(); i++) {
                    sheet.line(lines.get(i), spans, style, left, style.baseline(top, i));
                }
            });
        } else {
            for (int i = 0; i < lines.size(); i++) {
                for (TextLines.Run run : lines.get(i).runs()) {
                    drawRun(sheet, run, left + run.x(), style.baseline(top, i));
                }
            }
        }
    }

    private void drawRun(Sheet sheet, TextLines.Run run, double x, double baseline) {
        Span span = spans.get(run.span());
        PdfStructureElement child = children.get(run.span()).get();
        TextStyle runStyle = TextLines.styleOf(style, span);
        if (span.link().isPresent()) {
            tags.artifact(() -> sheet.fill(runStyle.colour(), x, baseline - 1.8, run.width(), 0.5));
        }
        tags.mark(child, () -> sheet.text(run.text(), runStyle, x, baseline));
        span.link()
                .ifPresent(link -> tags.link(child, new PdfAction(link), span.text(), new double[] {
                    x, baseline - style.size() * 0.3, x + run.width(), baseline + style.size()
                }));
    }
}
