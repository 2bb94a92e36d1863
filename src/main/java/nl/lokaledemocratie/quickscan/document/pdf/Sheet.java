package nl.lokaledemocratie.quickscan.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import nl.lokaledemocratie.quickscan.chart.Chart;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.document.PostWords;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.document.terse.Terse;

/** The page being drawn on. */
final class Sheet {

    private final PdfWriter writer;
    private final Paper paper;
    private final Faces faces;
    private final Tags tags;
    private final Outline outline;
    private final boolean dry;
    private final Map<List<String>, PdfTemplate> squares = new HashMap<>();
    private final Map<PostWords.Picture, Image> images = new IdentityHashMap<>();
    private final Map<String, PdfTemplate> repeated = new HashMap<>();
    private final List<Double> rules = new ArrayList<>();

    /** What is drawn on instead of the page. */
    private Optional<PdfContentByte> target = Optional.empty();

    Sheet(PdfWriter writer, Paper paper, Faces faces, Tags tags, Outline outline, boolean dry) {
        this.writer = writer;
        this.paper = paper;
        this.faces = faces;
        this.tags = tags;
        this.outline = outline;
        this.dry = dry;
    }

    /** Whether it lies at the left of an opened report, of which the cover is page 1. */
    boolean isLeftPage() {
        return writer.getCurrentPageNumber() % 2 == 0;
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

    /** Draws the dark squares, all at once so that none shows an edge beside the next; the same ones are in the file once. */
    void squares(List<String> rows, double left, double top, double size) {
        PdfTemplate template = squares.computeIfAbsent(rows, this::template);
        float times = (float) (size / rows.size());
        content().addTemplate(template, times, 0, 0, times, (float) left, (float) (top - size));
    }

    /** A point for each square. */
    private PdfTemplate template(List<String> rows) {
        PdfTemplate template = content().createTemplate(rows.size(), rows.size());
        template.setColorFill(Color.BLACK);
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            for (int x = row.indexOf('#'); x >= 0; ) {
                int light = row.indexOf('.', x);
                int end = light < 0 ? row.length() : light;
                template.rectangle(x, rows.size() - y - 1, end - x, 1);
                x = row.indexOf('#', end);
            }
        }
        template.fill();
        return template;
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
        shorten(template);
        float scale = (float) times;
        content.addTemplate(template, scale, 0, 0, scale, (float) x, (float) (top - times * height));
    }

    /** Draws what stands on many pages at the same place, once in the file. */
    void everywhere(String what, Runnable drawing) {
        PdfTemplate template = repeated.get(what);
        if (template == null) {
            template = content().createTemplate((float) paper.width(), (float) paper.height());
            repeated.put(what, template);
            target = Optional.of(template);
            drawing.run();
            target = Optional.empty();
            shorten(template);
        }
        content().addTemplate(template, 0, 0);
    }

    /** A thin line over the width of the text; it says nothing, so that all of a page are drawn at its end. */
    void rule(double y) {
        rules.add(y);
    }

    /** Ends what is drawn on a page, before another is begun or the file is closed. */
    void endPage() {
        if (!rules.isEmpty()) {
            tags.artifact(this::drawRules);
            rules.clear();
        }
        if (!dry) {
            shorten(content());
        }
    }

    private void drawRules() {
        PdfContentByte content = content();
        content.setColorFill(Palette.RULE);
        rules.forEach(y -> content.rectangle((float) paper.left(), y.floatValue(), (float) paper.bodyWidth(), 0.5f));
        content.fill();
    }

    private static void shorten(PdfContentByte drawing) {
        ByteBuffer buffer = drawing.getInternalBuffer();
        byte[] shorter = Terse.of(buffer.toByteArray());
        buffer.reset();
        buffer.append(shorter);
    }

    /** How large a picture is drawn in so much room: width and height, of its own proportions. */
    double[] pictureSize(PostWords.Picture picture, double width, double height) {
        Image image = image(picture);
        double times = Math.min(width / image.getWidth(), height / image.getHeight());
        return new double[] {image.getWidth() * times, image.getHeight() * times};
    }

    void picture(PostWords.Picture picture, double x, double y, double width, double height) {
        content().addImage(image(picture), (float) width, 0, 0, (float) height, (float) x, (float) y);
    }

    /** One picture is in the file once, however often it is drawn. */
    private Image image(PostWords.Picture picture) {
        return images.computeIfAbsent(picture, one -> {
            try {
                return Image.getInstance(one.content());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private PdfContentByte content() {
        return target.orElseGet(writer::getDirectContent);
    }
}
