package nl.lokaledemocratie.quickscan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.document.seal.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text in the PDF is broken, and how wide its lines are. */
class TextLinesTest {

    private static final TextStyle STYLE = TextStyle.BODY;
    private static final Faces FACES = new Faces(Identity.of("t"));
    private static final String SENTENCE =
            "De raad praat met inwoners over plannen voor het dorp/de wijk en over noord- en oost-Groningen.";

    @Test
    void keepsOnOneLineWhatFits() {
        assertThat(lines("Meer groen", width("Meer groen") + 0.01)).containsExactly("Meer groen");
        assertThat(lines("Meer groen", width("Meer groen") - 0.01)).containsExactly("Meer ", "groen");
    }

    /** The space at the end of a line stays in the text, for who has it read aloud, and takes no room. */
    @Test
    void countsNoSpaceAtTheEndOfALine() {
        List<TextLines.Line> lines = TextLines.of(FACES, STYLE, List.of(Span.plain("Meer groen")), width("Meer"));

        assertThat(text(lines.get(0))).isEqualTo("Meer ");
        assertThat(lines.get(0).width()).isEqualTo(width("Meer"), within(1e-6));
    }

    /** No line is wider than asked, none could have taken the next piece, and nothing of the text is lost. */
    @ParameterizedTest
    @ValueSource(doubles = {60, 90, 140, 200, 467})
    void fillsEveryLine(double width) {
        List<String> lines = lines(SENTENCE, width);

        assertThat(String.join("", lines)).isEqualTo(SENTENCE);
        assertThat(lines).allMatch(line -> width(line.stripTrailing()) <= width + 1e-3);
        for (int i = 1; i < lines.size(); i++) {
            String piece = lines.get(i).split("(?<=[ /-])")[0].stripTrailing();
            assertThat(width(lines.get(i - 1) + piece)).as(lines.get(i)).isGreaterThan(width);
        }
    }

    /** Behind a hyphen or slash within a word, not behind one that stands before a space. */
    @Test
    void breaksBehindAHyphenOrSlash() {
        assertThat(lines("dorp/wijk", width("dorp/"))).containsExactly("dorp/", "wijk");
        assertThat(lines("zuid-oost", width("zuid-"))).containsExactly("zuid-", "oost");
        assertThat(lines("noord- en zuid", width("noord- en"))).containsExactly("noord- en ", "zuid");
    }

    /** Whoever types over a number or an address, or dials it, finds it on one line. */
    @ParameterizedTest
    @ValueSource(strings = {"0592-123 456", "06 - 12 34 56 78", "14 0123", "griffie@noord-oost.example", "K7QPM-3XW9R"})
    void breaksNoNumberAddressOrCode(String whole) {
        String text = "Vragen? " + whole + ", elke dag.";
        for (double width = width(whole + ",") + 0.01; width < width(text); width += 2) {
            assertThat(lines(text, width)).as("width " + width).anyMatch(line -> line.contains(whole));
        }
        assertThat(String.join("", lines(text, width("Vragen?"))))
                .as("too long for a line")
                .isEqualTo(text);
    }

    @Test
    void breaksAWordThatIsLongerThanALineAnywhere() {
        double width = width("samenwer");
        List<String> lines = lines("de samenwerkingsovereenkomst", width);

        assertThat(lines.get(0)).isEqualTo("de ");
        assertThat(lines.get(1)).isEqualTo("samenwer");
        assertThat(String.join("", lines)).isEqualTo("de samenwerkingsovereenkomst");
        assertThat(lines).allMatch(line -> width(line.stripTrailing()) <= width + 1e-3);
    }

    @Test
    void isOneLineOfNoText() {
        assertThat(TextLines.of(FACES, STYLE, List.of(Span.plain("")), 100))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.runs()).isEmpty();
                    assertThat(line.width()).isZero();
                });
        assertThat(TextLines.of(FACES, STYLE, List.of(), 100)).hasSize(1);
    }

    /** A word that changes its face halfway is one word: "meer" and "groen," with a strong middle. */
    @Test
    void breaksNoWordWhereTheFaceChanges() {
        List<Span> spans = List.of(Span.plain("een on"), strong("waarschijnlijk"), Span.plain("e zaak"));
        List<TextLines.Line> lines = TextLines.of(FACES, STYLE, spans, width("een onwaar"));

        assertThat(text(lines.get(0))).isEqualTo("een ");
        assertThat(text(lines.get(1))).startsWith("on");
        List<TextLines.Line> wide = TextLines.of(FACES, STYLE, spans, 120);
        assertThat(text(wide.get(0))).isEqualTo("een onwaarschijnlijke ");
        assertThat(wide.get(0).runs()).extracting(TextLines.Run::span).containsExactly(0, 1, 2);
    }

    /** Runs stand one behind the other, each measured in its own face; strong letters are wider. */
    @Test
    void measuresEachSpanInItsOwnFace() {
        TextLines.Line line = TextLines.of(
                        FACES, STYLE, List.of(Span.plain("nu "), strong("wens"), Span.plain(" later")), 500)
                .get(0);
        TextStyle strong = TextLines.styleOf(STYLE, strong("x"));

        assertThat(line.runs()).extracting(TextLines.Run::text).containsExactly("nu ", "wens", " later");
        assertThat(line.runs().get(0).x()).isZero();
        assertThat(line.runs().get(1).x()).isEqualTo(width("nu "), within(1e-6));
        assertThat(line.runs().get(1).width()).isEqualTo(FACES.width("wens", strong), within(1e-6));
        assertThat(FACES.width("wens", strong)).isGreaterThan(width("wens"));
        assertThat(line.runs().get(2).x()).isEqualTo(width("nu ") + FACES.width("wens", strong), within(1e-6));
        assertThat(line.width()).isEqualTo(width("nu ") + FACES.width("wens", strong) + width(" later"), within(1e-4));
    }

    @Test
    void givesLinksTheColourOfLinks() {
        Span link = new Span("hier", false, Optional.of("https://example.org"));

        assertThat(TextLines.styleOf(STYLE, link).colour()).isEqualTo(TextStyle.ACCENT);
        assertThat(TextLines.styleOf(STYLE, Span.plain("hier"))).isEqualTo(STYLE);
    }

    /** Lines of 15.5 points with letters of 10.5: 2.5 above, and the letters stand on 78 % of their size. */
    @Test
    void setsLinesFromTheTopDown() {
        assertThat(STYLE.baseline(700, 0)).isEqualTo(700 - 2.5 - 8.19, within(1e-9));
        assertThat(STYLE.baseline(700, 2)).isEqualTo(700 - 31 - 2.5 - 8.19, within(1e-9));
    }

    /** A smaller second text stands below the lines of the first. */
    @Test
    void addsTheSmallLinesOfACell() {
        double room = width("Raadsleden");

        assertThat(new CellText(FACES, "Raadsleden", "", TextStyle.CELL, room).height())
                .isEqualTo(12.5);
        assertThat(new CellText(FACES, "Raadsleden", "19", TextStyle.CELL, room).height())
                .isEqualTo(22.5);
        assertThat(new CellText(FACES, "Raadsleden en burgers", "19", TextStyle.CELL, room).height())
                .isEqualTo(35);
    }

    /** Entries move closer together as far as a page asks, at most to a fifth of their space; else the parts stay away. */
    @Test
    void movesTheContentsCloserTogetherToFitAPage() {
        List<Outline.Entry> entries = List.of(
                new Outline.Entry(1, "Een", 1, 700),
                new Outline.Entry(2, "Twee", 2, 700),
                new Outline.Entry(3, "Drie", 2, 1));
        double wide = contents(entries, 1000);
        double spaces = 7 + 3 + 1 + 3;

        assertThat(wide).as("without the third level").isEqualTo(2 * 15.5 + spaces, within(1e-9));
        assertThat(contents(entries, wide)).isEqualTo(wide, within(1e-9));
        assertThat(contents(entries, wide - 5)).isEqualTo(wide - 5, within(1e-9));
        assertThat(contents(entries, wide - 0.79 * spaces)).isEqualTo(wide - 0.79 * spaces, within(1e-6));
        assertThat(contents(entries, wide - 0.9 * spaces))
                .as("the chapter alone")
                .isEqualTo(25.5, within(1e-9));
        assertThat(contents(entries, 1)).as("no room for anything").isEqualTo(25.5, within(1e-9));
    }

    private static double contents(List<Outline.Entry> entries, double room) {
        return new ContentsBoxes(null, Paper.A4, FACES, null)
                .of(entries, room).stream()
                        .mapToDouble(box -> box.before() + box.height())
                        .sum();
    }

    private static Span strong(String text) {
        return new Span(text, true, Optional.empty());
    }

    private static double width(String text) {
        return FACES.width(text, STYLE);
    }

    private static List<String> lines(String text, double width) {
        return TextLines.of(FACES, STYLE, List.of(Span.plain(text)), width).stream()
                .map(TextLinesTest::text)
                .toList();
    }

    private static String text(TextLines.Line line) {
        return line.runs().stream().map(TextLines.Run::text).collect(Collectors.joining());
    }
}
