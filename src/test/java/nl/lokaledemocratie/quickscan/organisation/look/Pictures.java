package nl.lokaledemocratie.quickscan.organisation.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as people send them, and as attackers do. */
public final class Pictures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Pictures() {}

    /** A coat of arms with a name, on nothing. */
    public static byte[] logo(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x7a, 0x1e, 0x5c));
        pen.fillOval(0, 0, height, height);
        pen.setColor(new Color(0x22, 0x22, 0x22));
        pen.fillRect(height * 5 / 4, height / 3, width - height * 5 / 4, height / 3);
        pen.dispose();
        return file(picture, "png");
    }

    /** What no two pixels of are the same. */
    public static byte[] noise(int width, int height, String format) {
        Random random = new Random(7);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return file(picture, format);
    }

    static byte[] white(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillOval(0, 0, height, height);
        pen.dispose();
        return file(picture, "png");
    }

    static byte[] file(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A few kilobytes that unpack to so many black pixels. */
    static byte[] bomb(int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(PNG);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(head);
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {1, 0, 0, 0, 0});
            chunk(bytes, "IHDR", head.toByteArray());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                byte[] row = new byte[1 + (width + 7) / 8];
                for (int y = 0; y < height; y++) {
                    deflater.write(row);
                }
            }
            chunk(bytes, "IDAT", packed.toByteArray());
            chunk(bytes, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG file with a text beside the picture, and something behind its end. */
    static byte[] withSecrets(byte[] png, String secret) {
        try {
            int afterHead = PNG.length + 4 + 4 + 13 + 4;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(png, 0, afterHead);
            chunk(bytes, "tEXt", ("Author\0" + secret).getBytes(StandardCharsets.ISO_8859_1));
            bytes.write(png, afterHead, png.length - afterHead);
            bytes.write(("<script>" + secret + "</script>").getBytes(StandardCharsets.US_ASCII));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream to, String type, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
