package nl.lokaledemocratie.quickscan.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

/** What is drawn is read by a reader, as a phone does. */
class QrCodeTest {

    private static final String ADDRESS = "https://quickscan.example.org/m/voorbeeldstad?via=krant";

    @Test
    void isReadFromThePicture() throws Exception {
        assertThat(read(ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png()))))
                .isEqualTo(ADDRESS);
    }

    @Test
    void isReadFromTheDrawing() throws Exception {
        String svg = QrCode.of(ADDRESS).svg();
        assertThat(svg).doesNotContain("style", "script", "href");
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(size.find()).isTrue();
        int modules = Integer.parseInt(size.group(1));
        BufferedImage picture = new BufferedImage(modules * 8, modules * 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            pen.fillRect(Integer.parseInt(module.group(1)) * 8, Integer.parseInt(module.group(2)) * 8, 8, 8);
        }
        pen.dispose();
        assertThat(read(picture)).isEqualTo(ADDRESS);
    }

    @Test
    void hasTheQuietEdgeThatScannersNeed() throws Exception {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png()));
        for (int i = 0; i < picture.getWidth(); i++) {
            assertThat(picture.getRGB(i, 4 * 16 - 1) & 0xffffff).isEqualTo(0xffffff);
            assertThat(picture.getRGB(4 * 16 - 1, i) & 0xffffff).isEqualTo(0xffffff);
        }
    }

    private static String read(BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
