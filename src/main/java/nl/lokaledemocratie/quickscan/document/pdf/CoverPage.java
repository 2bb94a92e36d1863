package nl.lokaledemocratie.quickscan.document.pdf;

import java.awt.Color;
import java.util.List;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;

/** Draws the first page: a band of colour with the title, facts and notices below it. */
final class CoverPage {

    private static final double BAND = 400;
    private static final TextStyle KICKER = new TextStyle(Lettering.SEMIBOLD, 13, 17, new Color(0xF3C9A8));
    private static final TextStyle TITLE = new TextStyle(Lettering.BOLD, 40, 44, Color.WHITE);
    private static final TextStyle SUBTITLE = new TextStyle(Lettering.REGULAR, 18, 24, Color.WHITE);
    private static final TextStyle FACT = new TextStyle(Lettering.REGULAR, 12, 18, Palette.INK);
    private static final TextStyle NOTICE = new TextStyle(Lettering.SEMIBOLD, 11.5, 16, Palette.INK);

    private final Sheet sheet;
    private final Block.Cover cover;
    private double y;

    CoverPage(Sheet sheet, Block.Cover cover) {
        this.sheet = sheet;
        this.cover = cover;
    }

    void draw() {
        sheet.tags().artifact(() -> {
            sheet.fill(TextStyle.ACCENT, 0, Sheet.HEIGHT - BAND, Sheet.WIDTH, BAND);
            sheet.fill(Palette.WISH, 0, Sheet.HEIGHT - BAND - 5, Sheet.WIDTH, 5);
        });
        y = Sheet.HEIGHT - 120;
        paragraph(cover.kicker(), KICKER, "P");
        y -= 14;
        paragraph(cover.title(), TITLE, "H1");
        y -= 10;
        paragraph(cover.subtitle(), SUBTITLE, "P");
        y = Sheet.HEIGHT - BAND - 50;
        for (String fact : cover.facts()) {
            paragraph(fact, FACT, "P");
            y -= 3;
        }
        y -= 16;
        cover.notices().forEach(this::notice);
    }

    private void paragraph(String text, TextStyle style, String tag) {
        List<Span> spans = Span.parse(text);
        List<TextLines.Line> lines = TextLines.of(sheet.faces(), style, spans, Sheet.BODY_WIDTH);
        Tags tags = sheet.tags();
        new TaggedText(tags, () -> Tags.child(tags.root(), tag), spans, style).draw(sheet, lines, Sheet.LEFT, y);
        y -= lines.size() * style.leading();
    }

    private void notice(String text) {
        List<Span> spans = List.of(Span.plain(text));
        List<TextLines.Line> lines = TextLines.of(sheet.faces(), NOTICE, spans, Sheet.BODY_WIDTH - 30);
        double height = lines.size() * NOTICE.leading() + 18;
        double top = y;
        Tags tags = sheet.tags();
        tags.artifact(() -> {
            sheet.fill(TextStyle.TINT, Sheet.LEFT, top - height, Sheet.BODY_WIDTH, height);
            sheet.fill(Palette.WISH, Sheet.LEFT, top - height, 4, height);
        });
        new TaggedText(tags, () -> Tags.child(tags.root(), "P"), spans, NOTICE)
                .draw(sheet, lines, Sheet.LEFT + 16, top - 9);
        y -= height + 10;
    }
}
