package nl.lokaledemocratie.quickscan.organisation.look;

import static nl.lokaledemocratie.quickscan.organisation.look.ColourTest.colour;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Whatever colour an organisation chooses, all that follows from it can be read, on light pages and on dark ones. */
class TonesTest {

    private static final long SEED = 2026;
    private static final Path THEME = Path.of("src/main/resources/META-INF/resources/css/theme.css");

    @Test
    void canBeReadEverywhereWhateverColourWasTaken() {
        Random random = new Random(SEED);
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            Colour any = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            if (Contrast.isEnough(any)) {
                taken++;
                Tones.both(any).forEach(TonesTest::assertReadable);
            }
        }
        assertThat(taken).isBetween(4_000, 16_000);
    }

    private static void assertReadable(Tones tones) {
        for (Colour under : List.of(tones.surface(), tones.ground(), tones.tint())) {
            assertThat(tones.brand().contrast(under)).as("%s", tones).isGreaterThanOrEqualTo(Tones.TEXT);
            assertThat(tones.strong().contrast(under)).as("%s", tones).isGreaterThanOrEqualTo(Tones.TEXT);
            assertThat(tones.ink().contrast(under)).as("%s", tones).isGreaterThanOrEqualTo(7);
        }
        assertThat(tones.onBrand().contrast(tones.brand())).as("%s", tones).isGreaterThanOrEqualTo(Tones.TEXT);
        assertThat(tones.onBrand().contrast(tones.strong())).as("%s", tones).isGreaterThanOrEqualTo(Tones.TEXT);
    }

    @Test
    void saysHowFarAColourFallsShortAndNamesOneThatDoesNot() {
        Contrast worst = Contrast.worst(colour("#ffcc00"));
        assertThat(worst.isEnough()).isFalse();
        assertThat(worst.shown()).isEqualTo(1.3);
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Colour any = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            assertThat(Contrast.isEnough(Contrast.nearest(any))).isTrue();
        }
    }

    /** Grey of 4.54 on white is too light beside a card, where the page is not white. */
    @Test
    void looksAtThePageBesideTheCardsToo() {
        Contrast worst = Contrast.worst(colour("#767676"));
        assertThat(worst.place()).isEqualTo(Contrast.Place.GROUND);
        assertThat(worst.shown()).isEqualTo(4.1);
        assertThat(worst.isEnough()).isFalse();
    }

    @Test
    void neverRoundsUpToWhatIsNeeded() {
        assertThat(new Contrast(Contrast.Place.WHITE, 4.4999, 4.5).shown()).isEqualTo(4.4);
    }

    /** What is computed stands on the very colours of the style. */
    @Test
    void knowsTheColoursOfOurOwnStyle() throws IOException {
        String theme = Files.readString(THEME);
        int dark = theme.indexOf("@media screen and (prefers-color-scheme: dark)");
        Colour own = colour(value(theme.substring(0, dark), "brand"));
        for (Tones tones : Tones.both(own)) {
            String part = tones.equals(Tones.light(own)) ? theme.substring(0, dark) : theme.substring(dark);
            assertThat(value(part, "ground")).isEqualTo(tones.ground().text());
            assertThat(value(part, "surface")).isEqualTo(tones.surface().text());
            assertThat(value(part, "ink")).isEqualTo(tones.ink().text());
            assertThat(value(part, "on-brand")).isEqualTo(tones.onBrand().text());
        }
        assertThat(value(theme.substring(dark), "brand"))
                .isEqualTo(Tones.dark(own).brand().text());
        assertThat(value(theme.substring(dark), "brand-strong"))
                .isEqualTo(Tones.dark(own).strong().text());
        assertThat(value(theme.substring(dark), "brand-tint"))
                .isEqualTo(Tones.dark(own).tint().text());
        assertReadable(Tones.light(own));
    }

    private static String value(String style, String name) {
        Matcher value = Pattern.compile("--qs-" + name + ": (#[0-9a-f]{6});").matcher(style);
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }

    @Test
    void writesNothingButColoursIntoAStyleSheet() {
        StyleSheet style = StyleSheet.of(colour("#7a1e5c"));
        assertThat(style.content())
                .matches("(?s):root\\{(--qs-[a-z-]+:#[0-9a-f]{6};?){4}}\n@media [a-z :()-]+\\{\\.qs-resident\\{"
                        + "(--qs-[a-z-]+:#[0-9a-f]{6};?){4}}}\n");
        assertThat(style.file()).matches("7a1e5c-[0-9a-f]{24}\\.css");
        assertThat(StyleSheet.find(style.file())).contains(style);
    }

    @Test
    void findsNoStyleSheetOfAColourThatCannotBeRead() {
        String hash = "0".repeat(24);
        assertThat(StyleSheet.find("ffcc00-" + hash + ".css")).isEmpty();
        assertThat(StyleSheet.find("../theme.css")).isEmpty();
        assertThat(StyleSheet.find("7a1e5c-" + hash + ".css"))
                .as("an address of another version of the service")
                .contains(StyleSheet.of(colour("#7a1e5c")));
    }
}
