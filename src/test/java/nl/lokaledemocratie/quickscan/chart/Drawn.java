package nl.lokaledemocratie.quickscan.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What was drawn, as shapes and texts with their places. */
final class Drawn {

    /** A text from its left on a baseline, as wide as in our own typeface. */
    record Text(String text, double x, double baseline, double width, double size, String colour) {

        double right() {
            return x + width;
        }

        double top() {
            return baseline - 0.75 * size;
        }

        boolean overlaps(Text other) {
            return x < other.right() && other.x < right() && top() < other.baseline && other.top() < baseline;
        }
    }

    /** A filled rectangle. */
    record Bar(double x, double y, double width, double height, String colour) {

        double right() {
            return x + width;
        }
    }

    /** A straight stroke. */
    record Stroke(double x1, double y1, double x2, double y2, String colour) {}

    /** A circle or the outline of a diamond, by its middle. */
    record Sign(double x, double y, String colour) {}

    private final List<Text> texts = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Sign> circles = new ArrayList<>();
    private final List<Sign> diamonds = new ArrayList<>();

    static Drawn of(Chart chart, double width) {
        return of(graphics -> ChartRenderer.draw(chart, graphics, width));
    }

    static Drawn of(Consumer<Graphics2D> drawing) {
        try {
            SVGGraphics2D graphics = new SVGGraphics2D(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null));
            drawing.accept(graphics);
            Drawn drawn = new Drawn();
            drawn.read(graphics.getRoot());
            return drawn;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Text> texts() {
        return texts;
    }

    /** All texts that read so, in the order of drawing. */
    List<Text> texts(String text) {
        return texts.stream().filter(one -> one.text().equals(text)).toList();
    }

    Text text(String text) {
        List<Text> found = texts(text);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times " + text + " among " + texts);
        }
        return found.get(0);
    }

    List<Bar> bars() {
        return bars;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<Sign> circles() {
        return circles;
    }

    List<Sign> diamonds() {
        return diamonds;
    }

    /** Pairs of texts that cover each other. */
    List<String> overlaps() {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (Text other : texts.subList(i + 1, texts.size())) {
                if (texts.get(i).overlaps(other)) {
                    overlaps.add(texts.get(i) + " " + other);
                }
            }
        }
        return overlaps;
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "text" -> texts.add(text(element));
            case "rect" ->
                bars.add(new Bar(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        inherited(element, "fill")));
            case "line" ->
                strokes.add(new Stroke(
                        number(element, "x1"),
                        number(element, "y1"),
                        number(element, "x2"),
                        number(element, "y2"),
                        inherited(element, "stroke")));
            case "circle" ->
                circles.add(new Sign(number(element, "cx"), number(element, "cy"), inherited(element, "fill")));
            case "path" -> readDiamond(element);
            default -> {}
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(inner);
            }
        }
    }

    private static Text text(Element element) {
        double size = Double.parseDouble(inherited(element, "font-size").replace("px", ""));
        Lettering face = Stream.of(Lettering.values())
                .filter(one ->
                        inherited(element, "font-family").contains(one.font(1).getName())
                                || inherited(element, "font-family")
                                        .contains(one.font(1).getPSName()))
                .findFirst()
                .orElse(Lettering.REGULAR);
        String text = element.getTextContent();
        return new Text(
                text,
                number(element, "x"),
                number(element, "y"),
                Label.width(text, face.font((float) size)),
                size,
                inherited(element, "fill"));
    }

    /** The outline of a diamond goes round four corners and is not filled. */
    private void readDiamond(Element element) {
        String[] corners =
                element.getAttribute("d").replaceAll("[MZ]", "").strip().split(" L");
        if (corners.length == 4 && inherited(element, "fill").equals("none")) {
            diamonds.add(new Sign(
                    middle(corners, corner -> Double.parseDouble(corner.strip().split(" ")[0])),
                    middle(corners, corner -> Double.parseDouble(corner.strip().split(" ")[1])),
                    inherited(element, "stroke")));
        }
    }

    private static double middle(String[] corners, ToDoubleFunction<String> place) {
        return Stream.of(corners).mapToDouble(place).average().orElseThrow();
    }

    private static double number(Element element, String name) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static String inherited(Element element, String name) {
        for (Node node = element; node instanceof Element found; node = node.getParentNode()) {
            if (found.hasAttribute(name)) {
                return found.getAttribute(name);
            }
        }
        return "";
    }

    /** A colour as a drawing names it. */
    static String name(java.awt.Color colour) {
        return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
    }
}
