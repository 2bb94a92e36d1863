package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.List;

import com.lowagie.text.pdf.PdfStructureElement;
import nl.lokaledemocratie.quickscan.document.Span;

/** Texts one below the other in a part of a page that is theirs, broken into lines once and drawn as often as one likes. */
final class Column {

    private static final double STEP = 0.05;
    private static final double SMALLEST = 0.3;

    /** A text, how it looks, its tag, and the space below it. */
    record Part(String text, TextStyle style, String tag, double after) {

        Part times(double factor) {
            return new Part(text, style.times(factor), tag, after * factor);
        }
    }

    private record Laid(Part part, List<TextLines.Line> lines) {

        double height() {
            return lines.size() * part.style().leading() + part.after();
        }
    }

    /** Everything that depends on how large the letters are. */
    interface Sized<T> {

        /** As it is in letters so many times as large. */
        T at(double times);
    }

    private final List<Laid> texts;

    private Column(List<Laid> texts) {
        this.texts = texts;
    }

    /** As large as they say, so many times. */
    static Column of(Faces faces, List<Part> parts, double width, double times) {
        return new Column(parts.stream()
                .map(part -> part.times(times))
                .map(part -> new Laid(part, TextLines.of(faces, part.style(), List.of(Span.plain(part.text())), width)))
                .toList());
    }

    /** As large as fits, and so many times as large as they say at most. */
    static Column fitted(Faces faces, List<Part> parts, double width, double height, double most) {
        return of(
                faces,
                parts,
                width,
                most * fitting(times -> of(faces, parts, width, most * times).height(), height));
    }

    /** How much smaller something must be to be no higher than this; what is still too high at the smallest stays so. */
    static double fitting(Sized<Double> heights, double height) {
        double times = 1;
        while (times > SMALLEST && heights.at(times) > height) {
            times -= STEP;
        }
        return times;
    }

    double height() {
        return texts.stream().mapToDouble(Laid::height).sum();
    }

    /** Draws them as children of an element. */
    void draw(Sheet sheet, PdfStructureElement parent, double left, double top) {
        double y = top;
        for (Laid text : texts) {
            Part part = text.part();
            new TaggedText(
                            sheet.tags(),
                            () -> Tags.child(parent, part.tag()),
                            List.of(Span.plain(part.text())),
                            part.style())
                    .draw(sheet, text.lines(), left, y);
            y -= text.height();
        }
    }
}
