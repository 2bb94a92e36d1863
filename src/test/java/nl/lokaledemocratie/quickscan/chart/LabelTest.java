package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

import org.junit.jupiter.api.Test;

/** How a text in a chart is broken over lines and where the lines stand. */
class LabelTest {

    private static final Font FONT = Lettering.REGULAR.font(10);

    @Test
    void keepsOnOneLineWhatFits() {
        String text = "Wie mee kan praten";

        assertThat(lines(text, width(text) + 0.01)).containsExactly(text);
        assertThat(lines(text, width(text) - 0.01)).containsExactly("Wie mee kan", "praten");
    }

    /** As much on each line as fits: the first word of a line would not have fitted on the one before. */
    @Test
    void fillsEveryLine() {
        double width = width("Praten met inwoners") + 1;
        List<String> lines = lines("Praten met inwoners over plannen voor het dorp en de wijk en de buurt", width);

        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> width(line) <= width);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(width(lines.get(i - 1) + " " + lines.get(i).split(" ")[0]))
                    .isGreaterThan(width);
        }
        assertThat(String.join(" ", lines))
                .isEqualTo("Praten met inwoners over plannen voor het dorp en de wijk en de buurt");
    }

    @Test
    void breaksAWordThatIsLongerThanALineWithAHyphen() {
        double width = width("samenwerkings");
        List<String> lines = lines("De samenwerkingsovereenkomst geldt", width);

        assertThat(lines.get(0)).isEqualTo("De");
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> width(line) <= width);
        assertThat(lines.get(1)).endsWith("-");
        assertThat(String.join("|", lines).replace("-|", "").replace('|', ' '))
                .isEqualTo("De samenwerkingsovereenkomst geldt");
    }

    /** However narrow, a line holds a letter, so breaking comes to an end. */
    @Test
    void takesALetterAtLeast() {
        assertThat(lines("abc", 0.1)).containsExactly("a-", "b-", "c");
    }

    @Test
    void takesSeveralSpacesForOne() {
        assertThat(lines("een   twee", 1000)).containsExactly("een twee");
    }

    @Test
    void isOneLineHighWithoutText() {
        assertThat(new Label("", FONT, 50).height()).isEqualTo(10 * 1.18, within(1e-6));
        assertThat(new Label("een twee drie", FONT, width("een")).height()).isGreaterThan(2 * 10 * 1.18 - 1e-6);
    }

    /** The first baseline is 0.92 of the size below the top; lines are 1.18 of it apart. */
    @Test
    void setsLinesFromTheTopDown() {
        Label label = new Label("een twee", FONT, width("twee"));
        List<Drawn.Text> drawn = Drawn.of(graphics -> label.drawFrom(graphics, Color.BLACK, 5, 100))
                .texts();

        assertThat(drawn).extracting(Drawn.Text::text).containsExactly("een", "twee");
        assertThat(drawn).allMatch(line -> line.x() == 5);
        assertThat(drawn.get(0).baseline()).isEqualTo(109.2, within(1e-3));
        assertThat(drawn.get(1).baseline()).isEqualTo(121, within(1e-3));
    }

    @Test
    void setsTheMiddleOfItsLinesAtAHeight() {
        Label two = new Label("een twee", FONT, width("twee"));
        List<Drawn.Text> drawn = Drawn.of(graphics -> two.drawCentred(graphics, Color.BLACK, 0, 50))
                .texts();

        assertThat(drawn.get(0).baseline()).isEqualTo(50 - two.height() / 2 + 9.2, within(1e-3));
    }

    private static double width(String text) {
        return Label.width(text, FONT);
    }

    private static List<String> lines(String text, double width) {
        Label label = new Label(text, FONT, width);
        return Drawn.of(graphics -> label.drawFrom(graphics, Color.BLACK, 0, 0)).texts().stream()
                .map(Drawn.Text::text)
                .toList();
    }
}
