package nl.lokaledemocratie.quickscan.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import nl.lokaledemocratie.quickscan.chart.ChartRenderer;

/** Draws a figure as picture elements on white, four to a point. */
final class FigurePng {

    private static final int SCALE = 4;

    /** White around it, in points: what it is put beside does not touch its words. */
    static final int MARGIN = 12;

    private static final String FORMAT = "javax_imageio_png_1.0";

    private FigurePng() {}

    static byte[] of(Figure figure) {
        BufferedImage image = draw(figure);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, said(writer, image, figure)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage draw(Figure figure) {
        double height = ChartRenderer.height(figure.chart(), Figure.WIDTH);
        BufferedImage image = new BufferedImage(
                (int) Math.ceil((Figure.WIDTH + 2 * MARGIN) * SCALE),
                (int) Math.ceil((height + 2 * MARGIN) * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(SCALE, SCALE);
            graphics.translate(MARGIN, MARGIN);
            ChartRenderer.draw(figure.chart(), graphics, Figure.WIDTH);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The words that belong to the picture, where programs look for them. */
    private static IIOMetadata said(ImageWriter writer, BufferedImage image, Figure figure) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", figure.caption()));
        texts.appendChild(text("Description", figure.alternative()));
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(texts);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode text(String keyword, String words) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "nl");
        entry.setAttribute("translatedKeyword", keyword);
        entry.setAttribute("text", words);
        return entry;
    }
}
