package nl.lokaledemocratie.quickscan.organisation.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException.Why;

/** Makes a logo of a file that somebody sent: what is kept was drawn by us, pixel by pixel, so nothing else of the file comes along. */
public final class LogoReader {

    public static final int MAX_BYTES = 2 << 20;

    /** Known before anything is unpacked: the size stands in the head of the file. */
    static final long MAX_PIXELS = 4_000_000;

    /** On the page, in CSS pixels. */
    static final int MAX_WIDTH = 200;

    static final int MAX_HEIGHT = 48;

    /** A picture with fewer pixels would be blurred, one that is longer would be too low to read. */
    private static final int MIN_HEIGHT = MAX_HEIGHT;

    private static final int MAX_LENGTH = 8;
    private static final int START = 1_000;

    /** How much lighter than the lightest grey that is seen. */
    private static final int NEARLY_WHITE = 235;

    private LogoReader() {}

    /**
     * Reads a PNG or JPEG file.
     *
     * @throws LogoRefusedException when it is none, too large, or of no use on white
     */
    public static Logo read(byte[] sent) throws LogoRefusedException {
        if (sent.length == 0) {
            throw new LogoRefusedException(Why.NO_FILE);
        }
        if (sent.length > MAX_BYTES) {
            throw new LogoRefusedException(Why.TOO_LARGE);
        }
        BufferedImage drawn = onWhite(unpack(sent, reader(sent)));
        if (isWhite(drawn)) {
            throw new LogoRefusedException(Why.WHITE_ON_WHITE);
        }
        return LogoWriter.write(drawn);
    }

    private static ImageReader reader(byte[] sent) throws LogoRefusedException {
        String format = format(sent);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IllegalStateException("Every Java reads " + format);
        }
        return readers.next();
    }

    /** By its first bytes: a name says nothing. */
    private static String format(byte[] sent) throws LogoRefusedException {
        if (begins(sent, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return "png";
        }
        if (begins(sent, 0xff, 0xd8, 0xff)) {
            return "jpeg";
        }
        String start = new String(sent, 0, Math.min(sent.length, START), StandardCharsets.UTF_8);
        boolean isDrawing = start.toLowerCase(Locale.ROOT).contains("<svg") || begins(sent, 0x1f, 0x8b);
        throw new LogoRefusedException(isDrawing ? Why.SVG : Why.OTHER_KIND);
    }

    private static boolean begins(byte[] sent, int... signs) {
        if (sent.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((sent[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** One at a time: each may take tens of megabytes for a moment. */
    private static synchronized BufferedImage unpack(byte[] sent, ImageReader reader) throws LogoRefusedException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            check(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            throw new LogoRefusedException(Why.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static void check(long width, long height) throws LogoRefusedException {
        if (width * height > MAX_PIXELS) {
            throw new LogoRefusedException(Why.TOO_MANY_PIXELS);
        }
        if (height < MIN_HEIGHT || width < MIN_HEIGHT || width > MAX_LENGTH * height) {
            throw new LogoRefusedException(Why.TOO_SMALL);
        }
    }

    private static BufferedImage onWhite(BufferedImage unpacked) {
        BufferedImage drawn = new BufferedImage(unpacked.getWidth(), unpacked.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(unpacked, 0, 0, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static boolean isWhite(BufferedImage drawn) {
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                Color colour = new Color(drawn.getRGB(x, y));
                if (Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue())) < NEARLY_WHITE) {
                    return false;
                }
            }
        }
        return true;
    }
}
