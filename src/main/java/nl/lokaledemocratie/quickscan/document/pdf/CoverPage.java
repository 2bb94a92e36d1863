package nl.lokaledemocratie.quickscan.document.pdf;

import java.awt.Color;
import java.util.List;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Draws the first page: a band of colour with the title, facts and notices below it. */
final class CoverPage {

    private static final TextStyle KICKER = new TextStyle(Lettering.SEMIBOLD, 13, 17, new Color(0xF3C9A8));
    private static final TextStyle TITLE = new TextStyle(Lettering.BOLD, 40, 44, Color.WHITE);
    private static final TextStyle SUBTITLE = new TextStyle(Lettering.REGULAR, 18, 24, Color.WHITE);
    private static final TextStyle FACT = new TextStyle(Lettering.REGULAR, 12, 18, Palette.INK);
    private static final TextStyle NOTICE = new TextStyle(Lettering.SEMIBOLD, 11.5, 16, Palette.INK);

    /** Sizes of the title and what stands below it, from the largest on. */
    private static final double[] SMALLER = {1, 0.85, 0.7, 0.55, 0.45};

    /** What stays free above the edge of the band. */
    private static final double CLEAR = 16;

    /**
     * Where things stand, from the top of the page or of the part they belong to.
     *
     * @param type how large letters are, of those on paper
     */
    private record Places(double band, double kicker, double title, double facts, double notices, double type) {

        static final Places PAGE = new Places(400, 120, 14, 50, 16, 1);
        static final Places SLIDE = new Places(255, 51, 9, 34, 9, 1.4);
    }

    private final Sheet sheet;
    private final Paper paper;
    private final Block.Cover cover;
    private final Places places;
    private double y;

    CoverPage(Sheet sheet, Block.Cover cover) {
        this.sheet = sheet;
        this.cover = cover;
        paper = sheet.paper();
        places = paper.width() > paper.height() ? Places.SLIDE : Places.PAGE;
    }

    void draw() {
        double band = places.band();
        sheet.tags().artifact(() -> {
            sheet.fill(TextStyle.ACCENT, 0, paper.height() - band, paper.width(), band);
            sheet.fill(Palette.WISH, 0, paper.height() - band - 5, paper.width(), 5);
        });
        y = paper.height() - places.kicker();
        paragraph(cover.kicker(), KICKER.times(places.type()), "P");
        y -= places.title();
        double times = fitting(y - (paper.height() - band));
        paragraph(cover.title(), title(times), "H1");
        y -= 10 * times;
        paragraph(cover.subtitle(), subtitle(times), "P");
        y = paper.height() - band - places.facts();
        for (String fact : cover.facts()) {
            paragraph(fact, FACT.times(places.type()), "P");
            y -= 3;
        }
        y -= places.notices();
        cover.notices().forEach(this::notice);
    }

    /** The largest size in which the title and what stands below it stay within a height. */
    private double fitting(double room) {
        for (double times : SMALLER) {
            if (height(cover.title(), title(times)) + 10 * times + height(cover.subtitle(), subtitle(times))
                    <= room - CLEAR) {
                return times;
            }
        }
        return SMALLER[SMALLER.length - 1];
    }

    private TextStyle title(double times) {
        return TITLE.times(times * places.type());
    }

    private TextStyle subtitle(double times) {
        return SUBTITLE.times(Math.max(times, 0.7) * places.type());
    }

    private double height(String text, TextStyle style) {
        return lines(Span.parse(text), style, paper.bodyWidth()).size() * style.leading();
    }

    private List<TextLines.Line> lines(List<Span> spans, TextStyle style, double width) {
        return TextLines.of(sheet.faces(), style, spans, width);
    }

    private void paragraph(String text, TextStyle style, String tag) {
        List<Span> spans = Span.parse(text);
        List<TextLines.Line> lines = lines(spans, style, paper.bodyWidth());
        Tags tags = sheet.tags();
        new TaggedText(tags, () -> Tags.child(tags.root(), tag), spans, style).draw(sheet, lines, paper.left(), y);
        y -= lines.size() * style.leading();
    }

    private void notice(String text) {
        List<Span> spans = List.of(Span.plain(text));
        TextStyle style = NOTICE.times(places.type());
        List<TextLines.Line> lines = lines(spans, style, paper.bodyWidth() - 30);
        double height = lines.size() * style.leading() + 18;
        double top = y;
        Tags tags = sheet.tags();
        tags.artifact(() -> {
            sheet.fill(TextStyle.TINT, paper.left(), top - height, paper.bodyWidth(), height);
            sheet.fill(Palette.WISH, paper.left(), top - height, 4, height);
        });
        new TaggedText(tags, () -> Tags.child(tags.root(), "P"), spans, style)
                .draw(sheet, lines, paper.left() + 16, top - 9);
        y -= height + 10;
    }
}
