package nl.lokaledemocratie.quickscan.organisation.look;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException.Why;

/** Writes a logo as small as a phone with a bad connection needs it, and as sharp as that allows. */
final class LogoWriter {

    /** Less than a tenth of what a first visit may weigh. */
    static final int MAX_BYTES = 4_000;

    /** Pixels of the picture per pixel of the page, the sharpest first. */
    private static final List<Double> SHARPNESS = List.of(2.0, 1.5, 1.0);

    private static final List<Float> QUALITY = List.of(0.9f, 0.75f, 0.6f);

    /** For what is too large even so: rather rough than not there. */
    private static final List<Float> ROUGH = List.of(0.45f, 0.3f);

    private LogoWriter() {}

    static Logo write(BufferedImage drawn) throws LogoRefusedException {
        double fit = Math.min(
                1,
                Math.min(
                        LogoReader.MAX_WIDTH / (double) drawn.getWidth(),
                        LogoReader.MAX_HEIGHT / (double) drawn.getHeight()));
        int width = size(drawn.getWidth() * fit);
        int height = size(drawn.getHeight() * fit);
        for (double sharpness : SHARPNESS) {
            BufferedImage scaled = scaled(
                    drawn,
                    Math.min(drawn.getWidth(), size(width * sharpness)),
                    Math.min(drawn.getHeight(), size(height * sharpness)));
            Optional<Logo> light = light(scaled, width, height);
            if (light.isPresent()) {
                return light.get();
            }
        }
        return best(scaled(drawn, width, height), ROUGH, width, height)
                .orElseThrow(() -> new LogoRefusedException(Why.TOO_DETAILED));
    }

    private static int size(double pixels) {
        return Math.max(1, (int) (pixels + 0.5));
    }

    /** Flat colours are smallest as PNG, pictures as JPEG. */
    private static Optional<Logo> light(BufferedImage scaled, int width, int height) {
        Logo flat = new Logo(png(scaled), "png", width, height);
        return flat.content().length <= MAX_BYTES ? Optional.of(flat) : best(scaled, QUALITY, width, height);
    }

    /** The best picture that is light enough. */
    private static Optional<Logo> best(BufferedImage scaled, List<Float> qualities, int width, int height) {
        return qualities.stream()
                .map(quality -> new Logo(jpeg(scaled, quality), "jpeg", width, height))
                .filter(logo -> logo.content().length <= MAX_BYTES)
                .findFirst();
    }

    /** Halves it as long as it can, so that every pixel counts. */
    private static BufferedImage scaled(BufferedImage drawn, int width, int height) {
        BufferedImage now = drawn;
        while (now.getWidth() > width || now.getHeight() > height) {
            now = drawn(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2));
        }
        return now;
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
