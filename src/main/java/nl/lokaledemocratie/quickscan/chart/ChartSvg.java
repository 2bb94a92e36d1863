package nl.lokaledemocratie.quickscan.chart;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import nl.lokaledemocratie.quickscan.notation.HalfUp;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A chart as SVG for a page: real text, attributes instead of styles (so a strict content security policy accepts it), a title and
 * a description for who cannot see it.
 */
public final class ChartSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONTS = "'Source Sans Pro', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";

    /** How much wider the typefaces of most machines are than ours, which few have: letters are not squeezed into its widths. */
    static final double WIDER = 1.12;

    private ChartSvg() {}

    /**
     * Draws the chart at a width in CSS pixels.
     *
     * @param title       short name of the chart
     * @param description what the chart shows, in words; obeys the same disclosure rules
     * @return a whole SVG document, UTF-8
     */
    public static byte[] of(Chart chart, double width, String title, String description) {
        double height = ChartRenderer.height(chart, width);
        SVGGraphics2D graphics = new SVGGraphics2D(context(), false);
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(width), (int) Math.ceil(height)));
        ChartRenderer.draw(chart, graphics, width);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + (int) Math.ceil(width) + " " + (int) Math.ceil(height));
        root.setAttribute("role", "img");
        describe(root, "desc", description);
        describe(root, "title", title);
        nameFonts(root, "", 12);
        return bytes(root);
    }

    private static SVGGeneratorContext context() {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment("");
        return context;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java runtime makes XML documents", e);
        }
    }

    private static void describe(Element root, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        root.insertBefore(element, root.getFirstChild());
    }

    /**
     * Gives the fonts a fallback, and each text the width it was laid out with, so that it stays in its place in any font.
     *
     * @param family font family and size in pixels that the parent passes on
     */
    private static void nameFonts(Element element, String family, double size) {
        String ownFamily = element.hasAttribute("font-family") ? element.getAttribute("font-family") : family;
        double ownSize = element.hasAttribute("font-size")
                ? Double.parseDouble(element.getAttribute("font-size").replace("px", ""))
                : size;
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", FONTS);
            element.setAttribute("font-weight", cut(ownFamily) == Lettering.SEMIBOLD ? "600" : "400");
        }
        if (element.getTagName().equals("text")) {
            double width =
                    WIDER * Label.width(element.getTextContent(), cut(ownFamily).font((float) ownSize));
            element.setAttribute("textLength", HalfUp.to(1, width).toPlainString());
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element child) {
                nameFonts(child, ownFamily, ownSize);
            }
        }
    }

    private static Lettering cut(String family) {
        return family.contains("SemiBold") ? Lettering.SEMIBOLD : Lettering.REGULAR;
    }

    private static byte[] bytes(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(root), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }
}
