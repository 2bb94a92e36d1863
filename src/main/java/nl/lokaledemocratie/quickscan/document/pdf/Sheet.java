package nl.lokaledemocratie.quickscan.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import nl.lokaledemocratie.quickscan.chart.Chart;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.document.Span;

/** The page being drawn on; places are in points from its lower left corner. */
final class Sheet {

    static final double WIDTH = 595;
    static final double HEIGHT = 842;
    static final double LEFT = 64;
    static final double RIGHT = WIDTH - 64;
    static final double TOP = HEIGHT - 76;
    static final double BOTTOM = 66;
    static final double BODY_WIDTH = RIGHT - LEFT;

    private final PdfWriter writer;
    private final Faces faces;
    private final Tags tags;
    private final Outline outline;
    private final boolean dry;

    Sheet(PdfWriter writer, Faces faces, Tags tags, Outline outline, boolean dry) {
        this.writer = writer;
        this.faces = faces;
        this.tags = tags;
        this.outline = outline;
        this.dry = dry;
    }

    Faces faces() {
        return faces;
    }

    Tags tags() {
        return tags;
    }

    Outline outline() {
        return outline;
    }

    void text(String text, TextStyle style, double x, double baseline) {
        PdfContentByte content = content();
        content.beginText();
        content.setFontAndSize(faces.get(style.lettering()), (float) style.size());
        content.setColorFill(style.colour());
        content.setTextMatrix((float) x, (float) baseline);
        content.showText(Lettering.printable(text));
        content.endText();
    }

    /** Draws the runs of a line where they stand, all in the current mark. */
    void line(TextLines.Line line, List<Span> spans, TextStyle style, double x, double baseline) {
        for (TextLines.Run run : line.runs()) {
            text(run.text(), TextLines.styleOf(style, spans.get(run.span())), x + run.x(), baseline);
        }
    }

    void fill(Color colour, double x, double y, double width, double height) {
        PdfContentByte content = content();
        content.setColorFill(colour);
        content.rectangle((float) x, (float) y, (float) width, (float) height);
        content.fill();
    }

    /** Draws the outline of a rectangle. */
    void frame(Color colour, double x, double y, double width, double height) {
        PdfContentByte content = content();
        content.setColorStroke(colour);
        content.setLineWidth(0.9f);
        content.rectangle((float) x, (float) y, (float) width, (float) height);
        content.stroke();
    }

    /** Draws a chart with its upper left corner at a place; dry passes leave it out. */
    void chart(Chart chart, double x, double top, double width) {
        if (dry) {
            return;
        }
        double height = ChartRenderer.height(chart, width);
        PdfContentByte content = content();
        PdfTemplate template = content.createTemplate((float) width, (float) height);
        Graphics2D graphics = template.createGraphics((float) width, (float) height, faces);
        ChartRenderer.draw(chart, graphics, width);
        graphics.dispose();
        content.addTemplate(template, (float) x, (float) (top - height));
    }

    private PdfContentByte content() {
        return writer.getDirectContent();
    }
}
