package nl.lokaledemocratie.quickscan.organisation.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

import nl.lokaledemocratie.quickscan.organisation.look.LogoRefusedException.Why;
import org.junit.jupiter.api.Test;

class LogoReaderTest {

    @Test
    void makesALogoThatFitsAndIsSharpOnAPhone() throws LogoRefusedException, IOException {
        Logo logo = LogoReader.read(Pictures.logo(1600, 400));
        assertThat(logo.width()).isEqualTo(192);
        assertThat(logo.height()).isEqualTo(48);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.content()));
        assertThat(drawn.getWidth()).isEqualTo(384);
        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
        assertThat(drawn.getRGB(383, 1) & 0xffffff).as("nothing became white").isEqualTo(0xffffff);
        assertThat(drawn.getRGB(48, 48) & 0xffffff).isEqualTo(0x7a1e5c);
        assertThat(logo.file()).matches("[0-9a-f]{24}\\.png");
    }

    @Test
    void leavesASmallPictureAsSmallAsItIs() throws LogoRefusedException, IOException {
        Logo logo = LogoReader.read(Pictures.logo(64, 60));
        assertThat(logo.height()).isEqualTo(48);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.content()));
        assertThat(drawn.getHeight()).isEqualTo(60);
    }

    @Test
    void keepsNothingOfTheFileButItsPixels() throws LogoRefusedException {
        byte[] sent = Pictures.withSecrets(Pictures.logo(400, 100), "geheim-van-de-maker");
        assertThat(text(sent)).contains("geheim-van-de-maker");
        Logo logo = LogoReader.read(sent);
        assertThat(text(logo.content())).doesNotContain("geheim", "script", "tEXt", "Author");
        assertThat(logo.content())
                .isEqualTo(LogoReader.read(Pictures.logo(400, 100)).content());
    }

    @Test
    void keepsWhatIsFullOfDetailsLight() throws LogoRefusedException {
        for (String format : new String[] {"png", "jpeg"}) {
            Logo logo = LogoReader.read(Pictures.noise(400, 100, format));
            assertThat(logo.content()).hasSizeLessThanOrEqualTo(LogoWriter.MAX_BYTES);
            assertThat(logo.format()).isEqualTo("jpeg");
        }
    }

    /** 400 million pixels in 50 kilobytes: the head says so, and nothing is unpacked. */
    @Test
    void unpacksNoBomb() {
        byte[] bomb = Pictures.bomb(20_000, 20_000);
        assertThat(bomb).hasSizeLessThan(LogoReader.MAX_BYTES);
        long before = System.nanoTime();
        refuses(bomb, Why.TOO_MANY_PIXELS);
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
        refuses(Pictures.bomb(1 << 30, 1), Why.TOO_MANY_PIXELS);
        refuses(Pictures.bomb(2_001, 2_000), Why.TOO_MANY_PIXELS);
    }

    @Test
    void refusesWhatIsNoPicture() {
        refuses(new byte[0], Why.NO_FILE);
        refuses(new byte[LogoReader.MAX_BYTES + 1], Why.TOO_LARGE);
        refuses(bytes("<?xml version=\"1.0\"?>\n<!-- logo --><SVG xmlns=\"http://www.w3.org/2000/svg\"/>"), Why.SVG);
        refuses(bytes("GIF89a"), Why.OTHER_KIND);
        refuses(bytes("%PDF-1.7"), Why.OTHER_KIND);
    }

    @Test
    void refusesWhatIsOfNoUse() {
        refuses(Pictures.logo(100, 47), Why.TOO_SMALL);
        refuses(Pictures.logo(900, 100), Why.TOO_SMALL);
        refuses(Pictures.white(200, 100), Why.WHITE_ON_WHITE);
        byte[] logo = Pictures.logo(400, 100);
        refuses(Arrays.copyOf(logo, 60), Why.DAMAGED);
        byte[] broken = logo.clone();
        Arrays.fill(broken, 50, broken.length - 20, (byte) 7);
        refuses(broken, Why.DAMAGED);
        refuses(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3}, Why.DAMAGED);
    }

    private static void refuses(byte[] sent, Why why) {
        assertThatThrownBy(() -> LogoReader.read(sent))
                .isInstanceOfSatisfying(LogoRefusedException.class, refused -> assertThat(refused.why())
                        .isEqualTo(why));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
