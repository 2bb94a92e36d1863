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

/** The page being drawn on. */
final class Sheet {

    private final PdfWriter writer;
    private final Paper paper;
    private final Faces faces;
    private final Tags tags;
    private final Outline outline;
    private final boolean dry;

    Sheet(PdfWriter writer, Paper paper, Faces faces, Tags tags, Outline outline, boolean dry) {
        this.writer = writer;
        this.paper = paper;
        this.faces = faces;
        this.tags = tags;
        this.outline = outline;
        this.dry = dry;
    }

    Paper paper() {
        return paper;
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

    /** Draws the dark squares, all at once so that none shows an edge beside the next. */
    void squares(List<String> rows, double left, double top, double size) {
        PdfContentByte content = content();
        content.setColorFill(Color.BLACK);
        double module = size / rows.size();
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            for (int x = row.indexOf('#'); x >= 0; ) {
                int light = row.indexOf('.', x);
                int end = light < 0 ? row.length() : light;
                double place = top - (y + 1) * module;
                content.rectangle(
                        (float) (left + x * module), (float) place, (float) ((end - x) * module), (float) module);
                x = row.indexOf('#', end);
            }
        }
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

    /** Draws a chart with its upper left corner at a place, so many times as large as it is; dry passes leave it out. */
    void chart(Chart chart, double x, double top, double width, double times) {
        if (dry) {
            return;
        }
        double drawn = width / times;
        double height = ChartRenderer.height(chart, drawn);
        PdfContentByte content = content();
        PdfTemplate template = content.createTemplate((float) drawn, (float) height);
        Graphics2D graphics = template.createGraphics((float) drawn, (float) height, faces);
        ChartRenderer.draw(chart, graphics, drawn);
        graphics.dispose();
        float scale = (float) times;
        content.addTemplate(template, scale, 0, 0, scale, (float) x, (float) (top - times * height));
    }

    private PdfContentByte content() {
        return writer.getDirectContent();
    }
}
